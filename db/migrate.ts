import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Tables } from './schema.ts'
import { Refused } from './start-refused.ts'

/**
 * Takes a database through these steps, or leaves it exactly as it was; `before` comes first where it is not new. Throws
 * `Refused` if it has others, or is another program's.
 */
export async function bringUpToDate(
  db: Kysely<Tables>,
  migrations: Record<string, Migration>,
  anothers: () => Refused,
  before: () => Promise<void>,
): Promise<void> {
  const done = await stepsDone(db, Object.keys(migrations), anothers)
  if (done > 0 && done < Object.keys(migrations).length) await before()
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function stepsDone(
  db: Kysely<Tables>,
  known: readonly string[],
  anothers: () => Refused,
): Promise<number> {
  const all = await db.introspection.getTables({ withInternalKyselyTables: true })
  // Extensions of a server bring views of their own.
  const tables = all.filter(({ isView }) => !isView)
  if (tables.length === 0) return 0
  const steps = tables.find(({ name }) => name === 'kysely_migration')
  if (!steps?.columns.some(({ name }) => name === 'name')) throw anothers()
  const done = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute()
  if (done.every(({ name }) => known.includes(name))) return done.length
  throw new Refused('This database was made by a newer Attune: update this one, or go back to your backup.')
}
