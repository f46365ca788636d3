import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from '../schema.ts'

/** The SQLite database in this file, to be read while another process goes on with it. */
export const readInUse = (file: string): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(file, { readonly: true }) }) })
