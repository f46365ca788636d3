import { vi } from 'vitest'
import { setUp } from '../../bots/setup/set-up.ts'
import type { Ended } from './command.ts'

/** What `npm run setup` says in a folder to these answers, without a process of its own, which takes far longer. */
export async function setUpIn(
  folder: string,
  env: Record<string, string>,
  answers: readonly string[],
): Promise<Ended> {
  const here = process.cwd()
  const left = [...answers]
  let out = ''
  const hear = (line = '') => {
    out += `${line}\n`
  }
  const heard = vi.spyOn(console, 'info').mockImplementation(hear)
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  process.chdir(folder)
  try {
    await setUp(async (question) => {
      hear(question)
      return left.shift()!.trim()
    })
    return { code: 0, out }
  } finally {
    process.chdir(here)
    vi.unstubAllEnvs()
    heard.mockRestore()
  }
}
