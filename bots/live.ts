import type { Manners } from '../core/model/means.ts'
import { installationsOf } from '../db/installations.ts'
import { openStore, type Store } from '../db/open.ts'
import { lookup } from '../db/seal.ts'
import { startApp } from './app.ts'
import type { LiveConfig } from './config.ts'
import { endWith } from './end.ts'
import { noHelp } from './help.ts'
import { readLibrary } from './library.ts'
import { type Log, openLog } from './log.ts'
import { meansOf } from './means.ts'
import type { Platform } from './platform.ts'
import { slack } from './slack/index.ts'
import { manners as mannersOfSlack } from './slack/manners.ts'
import { telegram } from './telegram/index.ts'
import { manners as mannersOfTelegram } from './telegram/manners.ts'
import type { Words } from './words.ts'

/** A platform that runs, what differs there, and where people find it. */
type Running = { platform: Platform; manners: Manners; found: string }

type Parts = { config: LiveConfig; words: Words; log: Log; store: Store }

/** Runs Attune on every platform that is set up, until it is told to end. */
export async function startLive(config: LiveConfig): Promise<void> {
  const log = openLog(config.ATTUNE_LOG)
  const { prompts, words } = readLibrary((id, language) => log.error('words missing', { id, language }))
  const store = await openStore({ file: config.ATTUNE_DB, key: config.ATTUNE_KEY })
  const end = endWith(log, store.close)
  const parts = { config, words, log, store }
  const running = [await onTelegram(parts), await onSlack(parts)].filter((one) => one !== null)
  const means = meansOf({
    chance: store.chance,
    platforms: Object.fromEntries(running.map(({ platform, manners }) => [platform.name, manners])),
    runBy: config.ATTUNE_RUN_BY,
    help: config.ATTUNE_HELP ?? noHelp,
    prompts,
    words,
  })
  const platforms = running.map(({ platform }) => platform)
  const app = await startApp({ store, platforms, means, log, failed: end.failed })
  end.first(app.stop)
  for (const { found } of running) console.info(found)
}

async function onTelegram({ config, words, log }: Parts): Promise<Running | null> {
  if (!config.TELEGRAM_BOT_TOKEN) return null
  const platform = telegram({
    token: config.TELEGRAM_BOT_TOKEN,
    apiRoot: config.TELEGRAM_API_ROOT,
    words,
    log,
  })
  const username = await platform.username()
  const found = `Attune is running as @${username}: https://t.me/${username}`
  return { platform, manners: mannersOfTelegram(username), found }
}

async function onSlack({ config, words, log, store }: Parts): Promise<Running | null> {
  if (!config.slack) return null
  const { SLACK_API_URL: apiUrl, SLACK_PORT: port, SLACK_URL: url, SLACK_PARTNERS } = config
  const door = {
    ...{ port, url, installations: installationsOf(store, 'slack') },
    stateSecret: lookup(store.keys, 'state', 'slack'),
  }
  const way = 'botToken' in config.slack ? config.slack : { ...config.slack, ...door }
  const platform = slack({ ...way, words, log, apiUrl })
  const me = await platform.identity()
  const found = me
    ? `Attune is running in the Slack workspace ${me.team}: type /checkin in a channel.`
    : `Attune is listening for Slack on port ${port}. Install it at ${url ?? 'its public address'}/slack/install.`
  return { platform, manners: mannersOfSlack(SLACK_PARTNERS === 'on'), found }
}
