import type { Manners } from '../core/model/means.ts'
import { installationsOf } from '../db/installations.ts'
import { openStore, type Store } from '../db/open.ts'
import { lookup } from '../db/seal.ts'
import type { Refused } from '../db/start-refused.ts'
import { startApp } from './app.ts'
import type { LiveConfig } from './config.ts'
import { readLibrary } from './library.ts'
import { noHelp } from './local-help.ts'
import { type Log, openLog } from './log.ts'
import { meansOf } from './means.ts'
import { logLacking } from './missing-words.ts'
import type { Platform } from './platform.ts'
import { aheadOf, platformTime, timeTellers } from './platform-time.ts'
import { type End, endWith } from './shut-down.ts'
import { slack } from './slack/index.ts'
import { manners as mannersOfSlack } from './slack/manners.ts'
import { telegram } from './telegram/index.ts'
import { manners as mannersOfTelegram } from './telegram/manners.ts'
import { terminal } from './terminal/index.ts'
import { manners as mannersOfTerminal } from './terminal/manners.ts'
import { sitting } from './terminal/receive.ts'
import type { Words } from './words.ts'

/** A platform that runs, what differs there, and where people find it; null if they are there. */
type Running = { platform: Platform; manners: Manners; found: string | null }

type Parts = { config: LiveConfig; words: Words; log: Log; store: Store; end: End }

/** Runs Attune on every platform that is set up, until it is told to end. */
export async function startLive(config: LiveConfig): Promise<void> {
  const log = openLog(config.ATTUNE_LOG)
  const library = readLibrary((id, language) => log.error('words missing', { id, language }))
  const { prompts, lists, words, lacking } = library
  const onDamage = (what: Refused) => {
    log.error(what.message)
    end.failed(what)
  }
  const store = await openStore({ file: config.ATTUNE_DB, key: config.ATTUNE_KEY, onDamage })
  const end = endWith(log, store.close)
  if (store.aside) console.info(putBack(config.ATTUNE_DB, store.aside))
  const parts = { config, words, log, store, end }
  const all = [await onTelegram(parts), await onSlack(parts), inTerminal(parts)]
  const running = all.filter((one) => one !== null)
  const means = meansOf({
    chance: store.chance,
    platforms: Object.fromEntries(running.map(({ platform, manners }) => [platform.name, manners])),
    runBy: config.ATTUNE_RUN_BY,
    help: config.ATTUNE_HELP ?? noHelp,
    prompts,
    lists,
    words,
  })
  const platforms = running.map(({ platform }) => platform)
  const tellers = config.terminal ? [] : timeTellers(config, config.slack !== undefined)
  const time = tellers.length > 0 ? platformTime({ ask: () => aheadOf(tellers), log }) : undefined
  await time?.agrees()
  const app = await startApp({ store, platforms, means, log, failed: end.failed, time })
  end.first(app.stop)
  logLacking(lacking, log)
  for (const { found } of running) if (found !== null) console.info(found)
}

const putBack = (file: string, aside: string): string =>
  `${file} was put back from a backup: what an earlier run had left beside it is not part of it, and lies in ${aside} until you delete it.`

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

function inTerminal({ config, words, log, end }: Parts): Running | null {
  if (!config.terminal) return null
  const { stdin: input, stdout: output } = process
  const profile = sitting(config.ATTUNE_RUN_BY)
  const platform = terminal({ input, output, words, log, profile, left: end.done })
  return { platform, manners: mannersOfTerminal, found: null }
}
