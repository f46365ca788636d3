import { type Kysely, sql } from 'kysely'

/** What is tried anew is found apart by whether somebody waits for it: after an outage very much may be. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on outbox (goes_by, asked, not_before) where due = 1 and not_before is not null`.execute(
    db,
  )
}
