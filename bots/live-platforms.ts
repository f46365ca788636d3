import type { Manners } from '../core/model/means.ts'
import { installationsOf } from '../db/installations.ts'
import { lookup } from '../db/seal.ts'
import type { Store } from '../db/store.ts'
import type { Health } from './health/start.ts'
import type { Log } from './log.ts'
import type { Platform } from './platform.ts'
import type { PlatformTime } from './platform-time.ts'
import type { LiveConfig } from './settings/config.ts'
import type { End } from './shut-down.ts'
import { manners as mannersOfSlack } from './slack/manners.ts'
import { telegram } from './telegram/index.ts'
import { manners as mannersOfTelegram } from './telegram/manners.ts'
import { terminal } from './terminal/index.ts'
import { manners as mannersOfTerminal } from './terminal/manners.ts'
import { sitting } from './terminal/receive.ts'
import type { Words } from './words/words.ts'

/** A platform, what differs there, and where people find it once it runs; null if they are there. */
type Running = { platform: Platform; manners: Manners; found: () => Promise<string | null> }

type Parts = {
  config: LiveConfig
  words: Words
  log: Log
  store: Store
  end: End
  health: Health | null
  time?: PlatformTime
}

/** Every platform that is set up. */
export const livePlatforms = async (parts: Parts): Promise<Running[]> =>
  [onTelegram(parts), await onSlack(parts), inTerminal(parts)].filter((one) => one !== null)

const hears = ({ ATTUNE_ROLES: roles }: LiveConfig): boolean => roles.includes('hear')

/** How a platform hears, or that others hear what happens there. */
const ears = ({ config, health }: Parts, name: string) =>
  hears(config) ? { reach: health?.vitals.reachOf(name) } : { deaf: true }

/** What time it is where the platforms are, in milliseconds. */
const clockOf = ({ time }: Parts) => time && (() => Temporal.Instant.from(time.now()).epochMilliseconds)

function onTelegram(parts: Parts): Running | null {
  const { config, words, log, store } = parts
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_URL: url } = config
  if (!token) return null
  const { TELEGRAM_PORT: port, TELEGRAM_HOST: host } = config
  // All processes know it, and nobody else: nothing has to be set for it.
  const secret = lookup(store.keys, 'webhook', 'telegram')
  const door = url === undefined ? undefined : { url, port, host, secret, now: clockOf(parts) }
  const platform = telegram({ token, apiRoot, door, words, log, ...ears(parts, 'telegram') })
  let known: string | undefined
  const found = async () => {
    known = await platform.username()
    return `Attune is running as @${known}: https://t.me/${known}`
  }
  // Until Telegram was reached nobody knows what the bot is called there.
  const handOver: Manners['handOver'] = (code) =>
    known === undefined ? { link: `link ${code}` } : mannersOfTelegram(known).handOver(code)
  return { platform, manners: { ...mannersOfTelegram(''), handOver }, found }
}

async function onSlack(parts: Parts): Promise<Running | null> {
  const { config, words, log, store } = parts
  if (!config.slack) return null
  // Its packages are the largest, and nobody else needs them.
  const { slack } = await import('./slack/index.ts')
  const { SLACK_API_URL: apiUrl, SLACK_PORT: port, SLACK_HOST: host, SLACK_URL: url, SLACK_PARTNERS } = config
  const door = {
    ...{ port, host, url, runBy: config.ATTUNE_RUN_BY, installations: installationsOf(store, 'slack') },
    stateSecret: lookup(store.keys, 'state', 'slack'),
    now: clockOf(parts),
  }
  const way = 'botToken' in config.slack ? config.slack : { ...config.slack, ...door }
  const platform = slack({ ...way, words, log, apiUrl, ...ears(parts, 'slack') })
  const found = async () => {
    const me = await platform.identity()
    if (me) return `Attune is running in the Slack workspace ${me.team}: type /checkin in a channel.`
    const install = `${url ?? 'its public address'}/slack/install`
    return hears(config) ? `Attune is listening for Slack on port ${port}. Install it at ${install}.` : null
  }
  return { platform, manners: mannersOfSlack(SLACK_PARTNERS === 'on'), found }
}

function inTerminal({ config, words, log, end }: Parts): Running | null {
  if (!config.terminal) return null
  const { stdin: input, stdout: output } = process
  const profile = sitting(config.ATTUNE_RUN_BY)
  const platform = terminal({ input, output, words, log, profile, left: end.done })
  return { platform, manners: mannersOfTerminal, found: async () => null }
}
