import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `create table wakes (
    chat_id text collate "C" not null references chats (id) on delete cascade, at text collate "C" not null)`,
  'create index on wakes (at)',
  'create index on wakes (chat_id)',
]

/** Whoever wakes somebody adds a row, and so waits for nothing that is done in their chat. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
