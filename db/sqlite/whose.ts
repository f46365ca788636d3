import type Database from 'better-sqlite3'
import { Refused } from '../start-refused.ts'

/** Whose a database is: nobody's while nothing is in it. */
export function whoseIs(database: Database.Database): 'nobody' | 'ours' | 'another' {
  const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all()
  // A first start that was cut short has made no more than these.
  if (tables.every((name) => `${name}`.startsWith('kysely_migration'))) return 'nobody'
  const has = (table: string, column: string) =>
    database.prepare('select 1 from pragma_table_info(?) where name = ?').get(table, column) !== undefined
  return has('kysely_migration', 'name') && has('meta', 'value') ? 'ours' : 'another'
}

/** The settings name a database that is not Attune's. */
export const anothers = (): Refused =>
  new Refused('ATTUNE_DB names a database that another program made. Name a file for Attune alone.')
