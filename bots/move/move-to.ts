import { move } from '../../db/move/move.ts'
import { openStore } from '../../db/open.ts'
import { aboutServer } from '../../db/postgres/about-server.ts'
import { inSilence, onlyMove, othersOn, refuseOthers } from '../../db/postgres/alone.ts'
import { keySource, rootKey } from '../../db/root-key.ts'
import { isRunning } from '../../db/sqlite/running.ts'
import { aboutFile } from '../../db/sqlite/usable-file.ts'
import type { Settings } from '../../db/store.ts'
import type { Config } from '../settings/settings.ts'
import { refuseSource } from './refuse-source.ts'
import { wayOf } from './way.ts'
import { whatNow } from './what-now.ts'
import { whileItRuns } from './while-it-runs.ts'

/** Moves everything to where the arguments say, and tells in lines what is done and what to do. */
export async function moveTo(
  config: Config,
  given: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const way = wayOf(config, given)
  const { url, file, back } = way
  const goesOn = await refuseSource(way)
  if (!back) await refuseOthers(url)
  const key = rootKey(keySource(file, config.ATTUNE_KEY), true).toString('base64')
  const its = { key, backupDays: config.ATTUNE_BACKUP_DAYS, moves: true } as const
  const [onServer, inFile]: [Settings, Settings] = [
    { file, url, ...its },
    { file, ...its },
  ]
  const [from, to] = back ? [onServer, inFile] : [inFile, onServer]
  const runs = async () => (back ? await othersOn(url) : isRunning(file))
  try {
    await onlyMove(url, async () => {
      if (goesOn) await whileItRuns({ from, to, runs, say })
      await inSilence(url, async (isStill) => say(await moved(from, to, isStill)))
    })
  } catch (error) {
    throw aboutFile(aboutServer(error), file)
  }
  for (const line of whatNow(way, config)) say(line)
}

async function moved(from: Settings, to: Settings, isStill: () => Promise<void>): Promise<string> {
  const began = performance.now()
  const source = await openStore(from)
  try {
    const target = await openStore(to)
    try {
      const rows = await move(source, target, isStill)
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      return `Moved: ${rows} rows, each read on both sides and the same, in ${seconds} seconds with Attune stopped.`
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
