import type Database from 'better-sqlite3'
import { HAS_NUMBER, type PutBack } from '../put-back.ts'
import { cameBack } from './last-seen.ts'

/** Whether a database that nobody has open was put back; of one in which nobody is that makes no difference. */
export function isPutBack(database: Database.Database, file: string, stale: boolean): PutBack | null {
  const has = (table: string) => database.prepare(`select 1 from sqlite_schema where name = ?`).get(table)
  if (!has('meta') || !has('chats') || !database.prepare('select 1 from chats limit 1').get()) return null
  const known = database.prepare('select 1 from meta where name = ?').get(HAS_NUMBER) !== undefined
  const number = database.pragma('user_version', { simple: true }) as number
  return stale ? 'older' : cameBack(file, number, known)
}
