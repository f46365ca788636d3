import { closeSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from 'kysely'
import type { Tables } from './schema.ts'

/** Milliseconds: waiting for another program's lock holds up everything here, and whoever failed tries again by themselves. */
export const BUSY_TIMEOUT = 1000

const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
  `busy_timeout = ${BUSY_TIMEOUT}`,
  'trusted_schema = OFF',
  // In kilobytes: with what SQLite keeps by itself, turns of many people read the same pages again and again.
  'cache_size = -16000',
  // Nothing of anybody's is written elsewhere, and where no file can be made everything else goes on.
  'temp_store = MEMORY',
  'cell_size_check = ON',
  // In pages: what is to be written to the file itself is written by a thread of its own, long before.
  'wal_autocheckpoint = 16000',
]

/** The SQLite database in this file, made if there is none. */
export function openSqlite(file: string): Kysely<Tables> {
  closeSync(openSync(file, 'a', 0o600))
  const database = new Database(file)
  for (const pragma of PRAGMAS) database.pragma(pragma)
  const dialect = new SqliteDialect({ database })
  return new Kysely<Tables>({
    dialect: {
      createQueryCompiler: plannedOnce,
      createIntrospector: (db) => dialect.createIntrospector(db),
      createAdapter: transactionalDdl,
      createDriver: () =>
        Object.assign(new SqliteDriver({ database: remembering(database) }), {
          beginTransaction: beginImmediate,
          rollbackTransaction: rollBackWhatIsLeft(database),
        }),
    },
  })
}

/** What the SQLite at hand makes of what is set here for each connection; a file changes nothing about it. */
export function pragmasHeeded(): { synchronous: number; secure_delete: number } {
  const database = new Database(':memory:')
  try {
    for (const pragma of PRAGMAS) database.pragma(pragma)
    const read = (name: string) => Number(database.pragma(name, { simple: true }))
    return { synchronous: read('synchronous'), secure_delete: read('secure_delete') }
  } finally {
    database.close()
  }
}

const MANY = 500

// Preparing a statement takes longer than running it, and the same few hundred come again and again.
function remembering(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    if (prepared.size >= MANY) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
  return { prepare, close: () => database.close() }
}

// At a bare "?" SQLite plans a statement anew for each value, and several times longer than it runs; "+" hides the value.
const plannedOnce = () =>
  Object.assign(new SqliteQueryCompiler(), { getCurrentParameterPlaceholder: () => '+?' })

// Without it a migration that fails leaves half of its tables behind.
const transactionalDdl = () =>
  Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true })

// A plain "begin" that reads before it writes fails as soon as anybody else writes.
const beginImmediate = async (connection: DatabaseConnection): Promise<void> => {
  await connection.executeQuery(CompiledQuery.raw('begin immediate'))
}

// A full disk, for one, has SQLite itself undo it all; to ask for it again would hide why under another error.
const rollBackWhatIsLeft =
  (database: Database.Database) =>
  async (connection: DatabaseConnection): Promise<void> => {
    if (database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
