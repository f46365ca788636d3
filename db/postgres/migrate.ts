import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bringUpToDate } from '../migrate.ts'
import type { Tables } from '../schema.ts'
import { Refused } from '../start-refused.ts'
import { connectPostgres } from './connect.ts'
import { up as meant } from './migrations/0020-meant.ts'
import { up as leases } from './migrations/0021-leases.ts'
import { up as locks } from './migrations/0022-locks.ts'
import { up as wakes } from './migrations/0023-wakes.ts'
import { up as anew } from './migrations/0024-anew.ts'

/** All steps from an empty database to this version's, by the names they have in SQLite; the first has all that there was. */
export const MIGRATIONS: Record<string, Migration> = {
  '0020-meant': { up: meant },
  '0021-leases': { up: leases },
  '0022-locks': { up: locks },
  '0023-wakes': { up: wakes },
  '0024-anew': { up: anew },
}

/** Brings the database up to this version, or leaves it exactly as it was; one process does, the others wait for it. */
export const migrate = (db: Kysely<Tables>, migrations = MIGRATIONS): Promise<void> =>
  bringUpToDate(db, migrations, anothers, async () => {})

/** The same by a connection of its own, for a step may change all of a large table. */
export async function migrateUnhurried(url: string, migrations = MIGRATIONS): Promise<void> {
  const db = connectPostgres(url, 1, 'attune', 'long steps')
  await migrate(db, migrations).finally(() => db.destroy())
}

const anothers = (): Refused =>
  new Refused('DATABASE_URL names a database that another program made. Name one for Attune alone.')
