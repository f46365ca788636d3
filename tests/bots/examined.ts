import { examine } from '../../bots/doctor/examine.ts'
import { report } from '../../bots/doctor/report.ts'
import { readDotEnv, valuesIn } from '../../bots/settings/dot-env.ts'
import type { Ended } from './command.ts'

/** What doctor says in a folder, by the settings in its `.env` alone; without a process of its own, which takes far longer. */
export async function examinedIn(folder: string): Promise<Ended> {
  const here = process.cwd()
  process.chdir(folder)
  try {
    const file = valuesIn(readDotEnv()?.text ?? '')
    const { text, code } = report(await examine({ env: {}, file }), false)
    return { code, out: `${text}\n` }
  } finally {
    process.chdir(here)
  }
}
