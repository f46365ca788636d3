import { closeSync, existsSync, linkSync, openSync, realpathSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { plainCopyOf } from '../beside.ts'
import { newId } from '../id.ts'
import { PUT_BACK } from '../put-back.ts'
import { hasStaleCompanions, setAside } from './checkpoints.ts'
import { checkPages, doubtAbout, isDamage } from './damage.ts'
import { isPutBack } from './is-put-back.ts'
import { isGone, lastSeen } from './last-seen.ts'
import { isRunning, markRunning, taken } from './running.ts'
import { whoseIs } from './whose.ts'

/**
 * A database file that is to be this process's alone: where it really lies, what only its holder finds in it,
 * where that is now which an earlier run had left beside it, if the file was put back since, whether it is new though
 * there was one here, whether its pages are still to be read, and how it is given up.
 */
export type Claim = {
  file: string
  number: number
  aside: string | null
  anew: boolean
  unread: boolean
  giveUp: () => void
}

/**
 * Claims the file, made if there is none, for an Attune that runs or for a move; throws `Refused` while anybody has it
 * open, by whatever name.
 */
export function claim(named: string, moves = false): Claim {
  closeSync(openSync(named, 'a', 0o600))
  const file = realpathSync.native(named)
  const anew = isGone(file)
  const isStale = hasStaleCompanions(file)
  if (isStale && !isFree(file)) throw taken(named)
  const aside = isStale ? setAside(file) : null
  const doubt = doubtAbout(file)
  const claiming = (database: Database.Database) => {
    const last = database.pragma('user_version', { simple: true }) as number
    // Another program's database is refused later, and stays as it was.
    if (whoseIs(database) === 'another') return { number: last, unread: false, giveUp: () => {} }
    const why = isPutBack(database, file, aside !== null)
    const unread = !checkPages(database, file, why && doubt === 'none' ? 'not closed' : doubt)
    if (why) database.prepare('replace into meta (name, value) values (?, ?)').run(PUT_BACK, why)
    // Above all that was seen here, so that no other backup is ever taken for a later one.
    const number = Math.max(last, lastSeen(file)?.number ?? 0) + 1
    database.pragma(`user_version = ${number}`)
    return { number, unread, giveUp: moves ? () => {} : markRunning(file) }
  }
  const its = inTime(file, () => whileAlone(file, claiming))
  if (its === null) throw taken(named)
  return { file, aside, anew, ...its }
}

/** Whether nobody has this file open; a command that looks at it just now is given time to end. Changes nothing. */
export function isFree(named: string): boolean {
  const file = realpathSync.native(named)
  return !isRunning(file) && inTime(file, () => !inUse(file) || null) === true
}

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

/** How long an Attune that may just end is waited for, and any other program, in milliseconds. */
const WAITS = { forAttune: 2000, forOthers: 10_000 }

/** Tries this until it is done; null if somebody still has the file open after a while, and doesn't only back it up. */
function inTime<T>(file: string, attempt: () => T | null): T | null {
  const began = performance.now()
  for (;;) {
    const waited = performance.now() - began
    const waits = waited < (isRunning(file) ? WAITS.forAttune : WAITS.forOthers) || isCopied(file)
    const done = attempt()
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
