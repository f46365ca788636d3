import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `alter table answers add column parts text not null default '[]'`,
  `alter table circles add column depth text not null default 'everyday'`,
  'alter table people add column rung text',
  'alter table people add column mix text',
]

/** What somebody brings up of their own, and which questions they want. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
