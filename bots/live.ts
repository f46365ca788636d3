import { openStore } from '../db/open.ts'
import { startApp } from './app.ts'
import type { LiveConfig } from './config.ts'
import { endWith } from './end.ts'
import { noHelp } from './help.ts'
import { readLibrary } from './library.ts'
import { openLog } from './log.ts'
import { meansOf } from './means.ts'
import { handOver } from './telegram/hand-over.ts'
import { telegram } from './telegram/index.ts'

/** Runs Attune on Telegram until it is told to end. */
export async function startLive(config: LiveConfig): Promise<void> {
  const log = openLog(config.ATTUNE_LOG)
  const { prompts, words } = readLibrary((id, language) => log.error('words missing', { id, language }))
  const store = await openStore({ file: config.ATTUNE_DB, key: config.ATTUNE_KEY })
  const end = endWith(log, store.close)
  const platform = telegram({
    token: config.TELEGRAM_BOT_TOKEN,
    apiRoot: config.TELEGRAM_API_ROOT,
    words,
    log,
  })
  const username = await platform.username()
  const means = meansOf({
    chance: store.chance,
    handOver: handOver(username),
    runBy: config.ATTUNE_RUN_BY,
    help: config.ATTUNE_HELP ?? noHelp,
    prompts,
    words,
  })
  const app = await startApp({ store, platforms: [platform], means, log, failed: end.failed })
  end.first(app.stop)
  console.info(`Attune is running as @${username}: https://t.me/${username}`)
}
