import { closeSync, linkSync, openSync, realpathSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { hasStaleCompanions, setAside } from './checkpoints.ts'
import { checkPages, doubtAbout, isDamage } from './damage.ts'
import { newId } from './id.ts'
import { Refused } from './start-refused.ts'

/**
 * A database file that is to be this process's alone: where it really lies, what only its holder finds in it,
 * and where that is now which an earlier run had left beside it, if the file was put back since.
 */
export type Claim = { file: string; number: number; aside: string | null }

/** Claims the file, made if there is none; throws `Refused` while anybody has it open, by whatever name. */
export function claim(named: string): Claim {
  closeSync(openSync(named, 'a', 0o600))
  const file = realpathSync(named)
  const aside = hasStaleCompanions(file) && !inUse(file) ? setAside(file) : null
  const doubt = doubtAbout(file)
  const number = aloneInTime(file, (database) => {
    checkPages(database, file, doubt)
    const last = database.pragma('user_version', { simple: true }) as number
    if (!isOurs(database)) return last
    database.pragma(`user_version = ${last + 1}`)
    return last + 1
  })
  if (number === null) throw taken(named)
  return { file, number, aside }
}

/** Somebody else has this file. */
export const taken = (file: string): Refused =>
  new Refused(`Another Attune is already using ${file}: stop it first, one file serves one process.`)

/** Whether anybody has this file open; changes nothing. */
export function inUse(named: string): boolean {
  const file = realpathSync(named)
  const alias = aliasOf(file)
  try {
    return alone(alias, () => true) === null
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

/** Does this as soon as nobody else has the file open; null if somebody still has after a while. */
function aloneInTime<T>(file: string, work: (database: Database.Database) => T): T | null {
  const until = performance.now() + WAITS
  while (performance.now() < until) {
    const done = alone(file, work)
    if (done !== null) return done
    // At random: several that started at once and waited alike would be in each other's way for ever.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + Math.random() * 50)
  }
  return null
}

/** Does this if nobody else has the file open; null if somebody has. */
function alone<T>(file: string, work: (database: Database.Database) => T): T | null {
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

// Another program's database is refused later, and stays as it was.
function isOurs(database: Database.Database): boolean {
  const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all()
  return tables.length === 0 || tables.includes('kysely_migration')
}
