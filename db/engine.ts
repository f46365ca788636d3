import { type Kysely, PostgresAdapter, type RawBuilder } from 'kysely'
import type { Tables } from './schema.ts'

/** What keeps the tables: a file of one process, or a server that several share. */
export type Engine = 'sqlite' | 'postgres'

/** Which one a database is kept by. */
export const engineOf = (db: Kysely<Tables>): Engine =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'

/** The same said to either: PostgreSQL's compiler takes what stands beside (`connect.ts` there). */
export const spelled = <T>({ sqlite, postgres }: Record<Engine, RawBuilder<T>>): RawBuilder<T> =>
  Object.create(sqlite, {
    toOperationNode: { value: () => ({ ...sqlite.toOperationNode(), postgres: postgres.toOperationNode() }) },
  })
