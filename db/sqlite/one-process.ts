import { closeSync, existsSync, linkSync, openSync, realpathSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { plainCopyOf } from '../beside.ts'
import { newId } from '../id.ts'
import { PUT_BACK } from '../put-back.ts'
import { Refused } from '../start-refused.ts'
import { hasStaleCompanions, setAside } from './checkpoints.ts'
import { checkPages, doubtAbout, isDamage } from './damage.ts'
import { isPutBack } from './is-put-back.ts'
import { isGone, lastSeen } from './last-seen.ts'
import { whoseIs } from './whose.ts'

/**
 * A database file that is to be this process's alone: where it really lies, what only its holder finds in it,
 * where that is now which an earlier run had left beside it, if the file was put back since, whether it is new though
 * there was one here, and whether its pages are still to be read.
 */
export type Claim = { file: string; number: number; aside: string | null; anew: boolean; unread: boolean }

/** Claims the file, made if there is none; throws `Refused` while anybody has it open, by whatever name. */
export function claim(named: string): Claim {
  closeSync(openSync(named, 'a', 0o600))
  const file = realpathSync.native(named)
  const anew = isGone(file)
  const aside = hasStaleCompanions(file) && !inUse(file) ? setAside(file) : null
  const doubt = doubtAbout(file)
  const its = aloneInTime(file, (database) => {
    const last = database.pragma('user_version', { simple: true }) as number
    // Another program's database is refused later, and stays as it was.
    if (whoseIs(database) === 'another') return { number: last, unread: false }
    const why = isPutBack(database, file, aside !== null)
    const unread = !checkPages(database, file, why && doubt === 'none' ? 'not closed' : doubt)
    if (why) database.prepare('replace into meta (name, value) values (?, ?)').run(PUT_BACK, why)
    // Above all that was seen here, so that no other backup is ever taken for a later one.
    const number = Math.max(last, lastSeen(file)?.number ?? 0) + 1
    database.pragma(`user_version = ${number}`)
    return { number, unread }
  })
  if (its === null) throw taken(named)
  return { file, aside, anew, ...its }
}

/** Somebody else has this file. */
export const taken = (file: string): Refused =>
  new Refused(`Another Attune is already using ${file}: stop it first, one file serves one process.`)

/** Whether anybody has this file open; changes nothing. */
export function inUse(named: string): boolean {
  const file = realpathSync.native(named)
  const alias = aliasOf(file)
  try {
    return whileAlone(alias, () => true) === null
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    if (alias !== file) rmSync(alias)
  }
}

// Under another name the companions of a crash are not seen, and so not tidied away; the system locks the file itself.
function aliasOf(file: string): string {
  const alias = `${file}-${newId()}`
  try {
    linkSync(file, alias)
    return alias
  } catch {
    return file
  }
}

/** How long a start waits for others that look at the file just now, in milliseconds. */
const WAITS = 2000

/** Does this as soon as nobody else has the file open; null if somebody still has after a while, and doesn't only back it up. */
function aloneInTime<T>(file: string, work: (database: Database.Database) => T): T | null {
  const until = performance.now() + WAITS
  for (;;) {
    const waits = performance.now() < until || isCopied(file)
    const done = whileAlone(file, work)
    if (done !== null || !waits) return done
    // At random: several that started at once and waited alike would be in each other's way for ever.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + Math.random() * 50)
  }
}

// By another process: a start that comes meanwhile is not to be refused for it.
function isCopied(file: string): boolean {
  const copy = plainCopyOf(file)
  return existsSync(copy) && inUse(copy)
}

/** Does this in one transaction if nobody else has the file open; null if somebody has. */
export function whileAlone<T>(file: string, work: (database: Database.Database) => T): T | null {
  const database = new Database(file, { timeout: 0 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('begin exclusive')
    const done = work(database)
    database.exec('commit')
    return done
  } catch (error) {
    if (`${(error as { code?: string }).code}`.startsWith('SQLITE_BUSY')) return null
    throw error
  } finally {
    database.close()
  }
}
