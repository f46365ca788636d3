import type { Config } from '../config.ts'
import { readLibrary } from '../library.ts'
import { openLog } from '../log.ts'
import { openPlayground } from './playground.ts'
import { servePage } from './server.ts'

/** Where the playground keeps what happens in it; new at each start. */
const FILE = 'data/playground.db'
const RUN_BY = 'Mira Holm'

/** Opens the playground: a local page with two phones, and the real companion between them. */
export async function startPlayground(
  config: Pick<Config, 'ATTUNE_PLAYGROUND_PORT' | 'ATTUNE_LOG'>,
  file = FILE,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const log = openLog(config.ATTUNE_LOG === 'info' ? 'warn' : config.ATTUNE_LOG)
  let changed = () => {}
  const setting = { file, library: readLibrary(), log, runBy: RUN_BY, changed: () => changed() }
  const playground = await openPlayground(setting)
  const page = await servePage(config.ATTUNE_PLAYGROUND_PORT, playground)
  changed = page.changed
  console.info('Attune — playground (no token found, nothing leaves this machine)')
  console.info(`Open  ${page.url}`)
  console.info('Live later:  README, "Going live"')
  return {
    url: page.url,
    stop: async () => {
      await page.stop()
      await playground.stop()
    },
  }
}
