import { type Kysely, sql } from 'kysely'

const CHANGES = [
  'alter table people add column path text',
  'alter table people add column plain integer not null default 0',
  'alter table circles add column path text',
]

/** Questions in an order; whoever was here before has begun already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
