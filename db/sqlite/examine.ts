import { existsSync, realpathSync } from 'node:fs'
import Database from 'better-sqlite3'
import { formerKeys, isNext } from '../key-files.ts'
import { isThere, type KeySource, rootKey } from '../root-key.ts'
import { deriveKeys } from '../seal.ts'
import { Refused } from '../start-refused.ts'
import { hasStaleCompanions } from './checkpoints.ts'
import { damaged, isDamage, isWhole } from './damage.ts'
import { type Inside, inside, insideInUse } from './inside.ts'
import { isPutBack } from './is-put-back.ts'
import { isGone } from './last-seen.ts'
import { MIGRATIONS } from './migrate.ts'
import { isFree } from './one-process.ts'
import { isRunning, taken } from './running.ts'
import { anothers, whoseIs } from './whose.ts'

/** How a database is: an Attune has it `in use`, or another program has it `held`; `behind`, `put back`, `gone` and `none` are put right by the next start, `fine` needs nothing. */
export type Condition =
  | 'none'
  | 'gone'
  | 'in use'
  | 'held'
  | 'put back'
  | 'damaged'
  | 'another'
  | 'too new'
  | 'behind'
  | 'fine'

/** What can be seen of a database; `made` is by which key it was made, as far as that was read. */
export type Examined = { condition: Condition; made?: string; inside?: Inside }

/** Looks at a database without changing a thing. */
export function examine(file: string): Examined {
  if (isGone(existsSync(file) ? realpathSync.native(file) : file)) return { condition: 'gone' }
  if (!existsSync(file)) return { condition: 'none' }
  if (!isFree(file)) return lookBeside(file)
  if (hasStaleCompanions(realpathSync.native(file))) return { condition: 'put back' }
  try {
    return look(file, false)
  } catch (error) {
    if (isDamage(error)) return { condition: 'damaged' }
    throw error
  }
}

const lookBeside = (file: string): Examined =>
  isRunning(file) ? { condition: 'in use', inside: insideInUse(file) } : { condition: 'held' }

/** Looks into every page of a database that another process goes on with. */
export function examineInUse(file: string): Examined {
  try {
    return look(file, true)
  } catch (error) {
    if (isDamage(error)) return { condition: 'damaged' }
    throw error
  }
}

/** What to do about a database with which nothing can be done like this; null where something can. */
export function inTheWay(file: string, condition: Condition): Refused | null {
  if (condition === 'damaged') return damaged(file)
  if (condition === 'another') return anothers()
  return condition === 'held' ? taken(file) : null
}

/** Whether there is a key for a database like this; throws `Refused` if there is not the right one. */
export function examineKey(source: KeySource, { condition, made }: Examined): 'fits' | 'unproved' | 'none' {
  const sealed = made !== undefined || condition === 'in use' || condition === 'held'
  if (!sealed && !source.given && !isThere(source.file)) return 'none'
  const { check } = deriveKeys(rootKey(source, sealed))
  if (made === undefined) return 'unproved'
  if (made === check || isNext(source.file, made) || formerKeys(source.file, made)) return 'fits'
  throw new Refused('It is not the key this database was made with: put that one back from your backup.')
}

function look(file: string, isInUse: boolean): Examined {
  // A reader alone leaves empty companion files behind; a writer would tidy away those of a crash.
  const database = new Database(file, { readonly: existsSync(`${file}-wal`), fileMustExist: true })
  try {
    database.pragma('query_only = ON')
    if (!isWhole(database)) return { condition: 'damaged' }
    const whose = whoseIs(database)
    if (whose !== 'ours') return { condition: whose === 'nobody' ? 'none' : 'another' }
    const done = column(database, 'select name from kysely_migration order by name')
    const [made] = column(database, `select value from meta where name = 'key_check' order by name`)
    // Whoever has it open has seen to that, and the number beside it may rise just now.
    const cameBack = !isInUse && isPutBack(database, realpathSync.native(file), false) !== null
    const condition = cameBack ? 'put back' : aged(done)
    return { condition, made, inside: inside(database) }
  } finally {
    database.close()
  }
}

const column = (database: Database.Database, query: string): string[] =>
  database.prepare(query).pluck().all() as string[]

function aged(done: readonly string[]): Condition {
  const known = Object.keys(MIGRATIONS)
  if (!done.every((name) => known.includes(name))) return 'too new'
  return done.length < known.length ? 'behind' : 'fine'
}
