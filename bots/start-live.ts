import { setTimeout as sleep } from 'node:timers/promises'
import { instant } from '../core/model/time.ts'
import { openStore } from '../db/open.ts'
import { goOn } from '../db/put-back.ts'
import type { Keys } from '../db/seal.ts'
import { tidyPlainCopy } from '../db/sqlite/backup/plain-copy.ts'
import { Outdated, type Refused, Vanished } from '../db/start-refused.ts'
import type { Store } from '../db/store.ts'
import { startApp } from './app.ts'
import { backUpBefore } from './backup/before-upgrade.ts'
import { dailyBackup } from './backup/daily.ts'
import type { Health } from './health/start.ts'
import { livePlatforms } from './live-platforms.ts'
import { type Log, openLog } from './log.ts'
import { meansOf } from './means.ts'
import { askForOthers } from './others.ts'
import { aheadOf, platformTime, timeTellers } from './platform-time.ts'
import { proxyFor } from './proxy.ts'
import type { LiveConfig } from './settings/config.ts'
import { noHelp } from './settings/local-help.ts'
import { endWith } from './shut-down.ts'
import { startedApart } from './start-apart.ts'
import { readLibrary } from './words/library.ts'
import { logLacking } from './words/missing-words.ts'
import type { Missed } from './words/words.ts'

/** Runs Attune on every platform that is set up, until it is told to end; who rests after a backup was put back may go on. */
export async function startLive(config: LiveConfig, goesOn: boolean): Promise<void> {
  const log = openLog(config.ATTUNE_LOG)
  const missed: Missed = (id, language) => log.error('words missing', { id, language })
  const library = readLibrary(missed, { packs: config.ATTUNE_PACKS })
  const { prompts, paths, lists, words, lacking } = library
  const onDamage = (what: Refused) => {
    log.error(what.message)
    if (what instanceof Vanished || what instanceof Outdated) end.refused([what])
    else end.failed(what)
  }
  const { ATTUNE_DB: file, ATTUNE_KEY: key, ATTUNE_BACKUP_DAYS: backupDays, DATABASE_URL: url } = config
  const tellers = config.terminal ? [] : timeTellers(config, config.slack !== undefined)
  // A proxy that is none ends the start before anything is opened.
  for (const root of tellers) proxyFor(root)
  const backsUp = config.terminal ? undefined : (keys: Keys) => backUpBefore(config, keys, log)
  const health = await healthOf(config, log)
  const unreached = waitsFor(log)
  const store = await openStore({ file, url, key, backupDays, onDamage, beforeUpgrade: backsUp, unreached })
  if (url === undefined) tidyPlainCopy(file)
  const end = endWith(log, store.close)
  if (store.wasOpen) console.info(store.wasOpen)
  const time = tellers.length > 0 ? platformTime({ ask: () => aheadOf(tellers), log }) : undefined
  health?.opened({ store, time })
  const parts = { config, words, log, store, end, time, health }
  const running = await livePlatforms(parts)
  const means = meansOf({
    chance: store.chance,
    platforms: Object.fromEntries(running.map(({ platform, manners }) => [platform.name, manners])),
    runBy: config.ATTUNE_RUN_BY,
    help: config.ATTUNE_HELP ?? noHelp,
    ...{ prompts, paths, lists, words, leavesTraces: url !== undefined },
  })
  const up = async (name: string) => {
    const found = await running.find(({ platform }) => platform.name === name)?.found()
    if (found) console.info(found)
  }
  const alone = running.map(({ platform }) => platform)
  const platforms = startedApart(alone, { up, hopeless: end.refused })
  await time?.agrees()
  const daily = dailyOf(config, store, log)
  const ticked = health?.vitals.ticked
  const app = await startApp({ store, platforms, means, log, time, daily, ticked, ...amongOthers(config) })
  end.first(app.stop)
  const names = platforms.map(({ name }) => name)
  askForOthers(config.ATTUNE_ROLES, { store, platforms: names, log, vitals: health?.vitals })
  if (goesOn) await goOn(store, time?.now() ?? instant(Temporal.Now.instant()))
  sayAnew(file, store, log)
  sayPutBack(url === undefined ? file : 'The PostgreSQL database', store, goesOn, log)
  logLacking(lacking, log)
}

function dailyOf(config: LiveConfig, { keys }: Store, log: Log) {
  if (config.terminal || config.ATTUNE_BACKUP_DAILY === 'off') return undefined
  if (config.DATABASE_URL === undefined) return dailyBackup(config, keys, log)
  console.info('Backups of a PostgreSQL are made there: docs/RUNNING.md says how.')
  return undefined
}

const AGAIN_AFTER = 2000

/** A server may be started after Attune is: it is said once, and waited for. */
function waitsFor(log: Log): (why: Refused) => Promise<void> {
  let isSaid = false
  return async (why) => {
    if (!isSaid) console.error(why.message)
    isSaid = true
    log.warn('database not reached')
    await sleep(AGAIN_AFTER)
  }
}

/** Milliseconds after which it looks for what others have left, should nobody tell it. */
const OTHERS_EVERY = 250

const amongOthers = ({ DATABASE_URL: url, ATTUNE_ROLES: roles }: LiveConfig) =>
  url === undefined ? {} : { roles, othersEvery: OTHERS_EVERY }

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
function sayPutBack(what: string, { putBack, aside }: Store, goesOn: boolean, log: Log): void {
  if (putBack === null) return
  log.warn('put back', { code: putBack })
  const from = putBack === 'older' ? 'was put back from a backup' : 'has come from elsewhere'
  const then = goesOn
    ? 'everybody goes on as they did then'
    : 'who has stopped or gone since is not known here, so nobody is written to before they do something; if nothing ' +
      'has happened since, stop Attune and start it once with "npm start -- --go-on"'
  console.info(`${what} ${from}: ${then}.${leftBeside(aside)}`)
}
