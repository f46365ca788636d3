import { type Kysely, sql } from 'kysely'

const TABLES = [
  // Of no table: whoever takes one must not wait for what is done in its chat, and what is left over goes by itself.
  `create table leases (
    chat_id text collate "C" not null, what text collate "C" not null, owner text collate "C" not null,
    until timestamptz not null,
    primary key (chat_id, what))`,
  // In milliseconds of the server's clock.
  `create table rates (
    scope text collate "C" primary key, evenly double precision not null default 0,
    lately double precision[] not null default '{}', hold_until double precision not null default 0)`,
]

/** Which process does something in a chat now, and how fast all of them together may. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await sql.raw(table).execute(db)
}
