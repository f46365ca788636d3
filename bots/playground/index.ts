import { dirname, join } from 'node:path'
import { Refused } from '../../db/start-refused.ts'
import { openLog } from '../log.ts'
import type { Config } from '../settings/settings.ts'
import { readLibrary } from '../words/library.ts'
import { logLacking } from '../words/missing-words.ts'
import { openPlayground } from './playground.ts'
import { type PageServer, type Served, servePage } from './serve/server.ts'

/** Who is said to run it, where nobody does. */
const RUN_BY = 'Mira Holm'

/** Opens the playground: a local page with phones or a room, and the real companion behind them. */
export async function startPlayground(config: Config): Promise<{ url: string; stop: () => Promise<void> }> {
  const log = openLog(config.ATTUNE_LOG === 'info' ? 'warn' : config.ATTUNE_LOG)
  let changed = () => {}
  const library = readLibrary(undefined, { packs: config.ATTUNE_PACKS })
  logLacking(library.lacking, log)
  const file = join(dirname(config.ATTUNE_DB), 'playground.db')
  const setting = { file, library, log, runBy: RUN_BY, changed: () => changed() }
  const playground = await openPlayground(setting)
  const page = await serve(config.ATTUNE_PLAYGROUND_PORT, playground).catch(async (error) => {
    await playground.stop()
    throw error
  })
  changed = page.changed
  const why = config.TELEGRAM_BOT_TOKEN ? '' : 'no token found, '
  console.info(`Attune — playground (${why}nothing leaves this machine)`)
  console.info(`Open  ${page.url}`)
  console.info('Live later:  npm run setup; README.md, "Going live", has the steps')
  return {
    url: page.url,
    stop: async () => {
      await page.stop()
      await playground.stop()
    },
  }
}

async function serve(port: number, served: Served): Promise<PageServer> {
  try {
    return await servePage(port, served)
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException
    if (syscall !== 'listen') throw error
    const why =
      code === 'EADDRINUSE'
        ? 'is in use, perhaps by a playground that is still open: end that one, or choose'
        : `can't be listened on (${code}). Choose`
    throw new Refused(`Port ${port} ${why} another port with ATTUNE_PLAYGROUND_PORT.`)
  }
}
