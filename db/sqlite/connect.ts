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
  type SqliteStatement,
} from 'kysely'
import type { Tables } from '../schema.ts'

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

/** The SQLite database in this file, made if there is none; `written` is told of what is written, or undone, that may be in a scene. */
export function openSqlite(file: string, written: () => void = () => {}): Kysely<Tables> {
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
        Object.assign(new SqliteDriver({ database: remembering(database, written) }), {
          beginTransaction: beginImmediate,
          rollbackTransaction: rollBackWhatIsLeft(database, written),
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
function remembering(database: Database.Database, written: () => void): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? telling(database.prepare(sql), sql, written)
    if (prepared.size >= MANY) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
  return { prepare, close: () => database.close() }
}

// These are in nobody's scene as it is kept; what is deleted with a chat is.
const APART =
  /^\s*((insert into|update|delete from) "?(outbox|seen)\b|(insert into|update) "?(chats|meta)\b|pragma)/i
const UNDOES = /^\s*rollback/i

/** A statement that tells of what it may have written. */
function telling(statement: Database.Statement, sql: string, written: () => void): SqliteStatement {
  if (!UNDOES.test(sql) && (statement.readonly || APART.test(sql))) return statement
  const told = <T>(ran: T, changed: (ran: T) => boolean): T => {
    if (UNDOES.test(sql) || changed(ran)) written()
    return ran
  }
  return {
    reader: statement.reader,
    all: (values) => told(statement.all(values), () => true),
    run: (values) => told(statement.run(values), ({ changes }) => changes > 0),
    iterate: (values) => told(statement.iterate(values), () => true),
  }
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
  (database: Database.Database, written: () => void) =>
  async (connection: DatabaseConnection): Promise<void> => {
    written()
    if (database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
