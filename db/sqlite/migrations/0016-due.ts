import { type Kysely, sql } from 'kysely'

const CHANGES = [
  'drop index outbox_due_asked_version_index',
  `create index outbox_due_index on outbox (asked desc, version, id) where due = 1 and not_before is null`,
  `create index outbox_not_before_index on outbox (not_before) where due = 1 and not_before is not null`,
]

/** What is due is found in the order in which it goes, however much of it there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
