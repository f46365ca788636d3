import type { Manners } from '../core/model/means.ts'
import { instant } from '../core/model/time.ts'
import { installationsOf } from '../db/installations.ts'
import { openStore } from '../db/open.ts'
import { goOn } from '../db/put-back.ts'
import { type Keys, lookup } from '../db/seal.ts'
import { tidyPlainCopy } from '../db/sqlite/backup/plain-copy.ts'
import { type Refused, Vanished } from '../db/start-refused.ts'
import type { Store } from '../db/store.ts'
import { startApp } from './app.ts'
import { backUpBefore } from './backup/before-upgrade.ts'
import { dailyBackup } from './backup/daily.ts'
import type { LiveConfig } from './config.ts'
import type { Health } from './health/start.ts'
import { readLibrary } from './library.ts'
import { noHelp } from './local-help.ts'
import { type Log, openLog } from './log.ts'
import { meansOf } from './means.ts'
import { logLacking } from './missing-words.ts'
import type { Platform } from './platform.ts'
import { aheadOf, type PlatformTime, platformTime, timeTellers } from './platform-time.ts'
import { proxyFor } from './proxy.ts'
import { type End, endWith } from './shut-down.ts'
import { manners as mannersOfSlack } from './slack/manners.ts'
import { startedApart } from './start-apart.ts'
import { telegram } from './telegram/index.ts'
import { manners as mannersOfTelegram } from './telegram/manners.ts'
import { terminal } from './terminal/index.ts'
import { manners as mannersOfTerminal } from './terminal/manners.ts'
import { sitting } from './terminal/receive.ts'
import type { Missed, Words } from './words.ts'

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

/** Runs Attune on every platform that is set up, until it is told to end; who rests after a backup was put back may go on. */
export async function startLive(config: LiveConfig, goesOn: boolean): Promise<void> {
  const log = openLog(config.ATTUNE_LOG)
  const missed: Missed = (id, language) => log.error('words missing', { id, language })
  const library = readLibrary(missed, { packs: config.ATTUNE_PACKS })
  const { prompts, paths, lists, words, lacking } = library
  const onDamage = (what: Refused) => {
    log.error(what.message)
    if (what instanceof Vanished) end.refused([what])
    else end.failed(what)
  }
  const { ATTUNE_DB: file, ATTUNE_KEY: key, ATTUNE_BACKUP_DAYS: backupDays, DATABASE_URL: url } = config
  const tellers = config.terminal ? [] : timeTellers(config, config.slack !== undefined)
  // A proxy that is none ends the start before anything is opened.
  for (const root of tellers) proxyFor(root)
  const backsUp = config.terminal ? undefined : (keys: Keys) => backUpBefore(config, keys, log)
  const health = await healthOf(config, log)
  const store = await openStore({ file, url, key, backupDays, onDamage, beforeUpgrade: backsUp })
  tidyPlainCopy(file)
  const end = endWith(log, store.close)
  if (store.wasOpen) console.info(store.wasOpen)
  const time = tellers.length > 0 ? platformTime({ ask: () => aheadOf(tellers), log }) : undefined
  health?.opened({ store, time })
  const parts = { config, words, log, store, end, time, health }
  const running = [onTelegram(parts), await onSlack(parts), inTerminal(parts)].filter((one) => one !== null)
  const means = meansOf({
    chance: store.chance,
    platforms: Object.fromEntries(running.map(({ platform, manners }) => [platform.name, manners])),
    runBy: config.ATTUNE_RUN_BY,
    help: config.ATTUNE_HELP ?? noHelp,
    prompts,
    paths,
    lists,
    words,
  })
  const up = async (name: string) => {
    const found = await running.find(({ platform }) => platform.name === name)?.found()
    if (found) console.info(found)
  }
  const alone = running.map(({ platform }) => platform)
  const platforms = startedApart(alone, { up, hopeless: end.refused })
  await time?.agrees()
  const daily =
    config.terminal || config.ATTUNE_BACKUP_DAILY === 'off' ? undefined : dailyBackup(config, store.keys, log)
  const app = await startApp({ store, platforms, means, log, time, daily, ticked: health?.vitals.ticked })
  end.first(app.stop)
  if (goesOn) await goOn(store, time?.now() ?? instant(Temporal.Now.instant()))
  sayAnew(file, store, log)
  sayPutBack(file, store, goesOn, log)
  logLacking(lacking, log)
}

/** Told only where it is asked for: what tells it takes memory that nobody else needs. */
async function healthOf(config: LiveConfig, log: Log): Promise<Health | null> {
  const { ATTUNE_HEALTH_PORT: port } = config
  if (port === undefined) return null
  const { startHealth } = await import('./health/start.ts')
  return await startHealth({ ...config, port }, log)
}

/** A sentence on a new database in the place of one that was here. */
function sayAnew(file: string, { anew, aside }: Store, log: Log): void {
  if (!anew) return
  log.warn('database anew')
  console.info(
    `${file} is new, though there was one here before: nobody of then is known. If that is not what you meant, stop ` +
      `Attune and put back your backup: npm run restore names the newest.${leftBeside(aside)}`,
  )
}

const leftBeside = (aside: string | null): string =>
  aside === null ? '' : ` What an earlier run had left beside it lies in ${aside} until you delete it.`

/** A sentence on what follows from a backup that was put back. */
function sayPutBack(file: string, { putBack, aside }: Store, goesOn: boolean, log: Log): void {
  if (putBack === null) return
  log.warn('put back', { code: putBack })
  const from = putBack === 'older' ? 'was put back from a backup' : 'has come from elsewhere'
  const then = goesOn
    ? 'everybody goes on as they did then'
    : 'who has stopped or gone since is not known here, so nobody is written to before they do something; if nothing ' +
      'has happened since, stop Attune and start it once with "npm start -- --go-on"'
  console.info(`${file} ${from}: ${then}.${leftBeside(aside)}`)
}

function onTelegram({ config, words, log, health }: Parts): Running | null {
  if (!config.TELEGRAM_BOT_TOKEN) return null
  const platform = telegram({
    token: config.TELEGRAM_BOT_TOKEN,
    apiRoot: config.TELEGRAM_API_ROOT,
    words,
    log,
    reach: health?.vitals.reachOf('telegram'),
  })
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

async function onSlack({ config, words, log, store, time, health }: Parts): Promise<Running | null> {
  if (!config.slack) return null
  // Its packages are the largest, and nobody else needs them.
  const { slack } = await import('./slack/index.ts')
  const { SLACK_API_URL: apiUrl, SLACK_PORT: port, SLACK_HOST: host, SLACK_URL: url, SLACK_PARTNERS } = config
  const door = {
    ...{ port, host, url, runBy: config.ATTUNE_RUN_BY, installations: installationsOf(store, 'slack') },
    stateSecret: lookup(store.keys, 'state', 'slack'),
    now: time && (() => Temporal.Instant.from(time.now()).epochMilliseconds),
  }
  const way = 'botToken' in config.slack ? config.slack : { ...config.slack, ...door }
  const platform = slack({ ...way, words, log, apiUrl, reach: health?.vitals.reachOf('slack') })
  const found = async () => {
    const me = await platform.identity()
    return me
      ? `Attune is running in the Slack workspace ${me.team}: type /checkin in a channel.`
      : `Attune is listening for Slack on port ${port}. Install it at ${url ?? 'its public address'}/slack/install.`
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
