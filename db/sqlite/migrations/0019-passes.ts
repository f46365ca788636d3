import { type Kysely, sql } from 'kysely'

const CHANGES = [
  'drop index outbox_due_index',
  `create index outbox_due_index on outbox (goes_by, asked desc, send_by is null, version, id)
    where due = 1 and not_before is null`,
]

/** What is worth nothing after a while is found before what can wait. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
