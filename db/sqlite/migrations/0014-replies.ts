import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `create table replies (
    id text primary key,
    checkin_id text not null references checkins (id) on delete cascade,
    from_id text not null references members (id) on delete cascade,
    to_id text not null references members (id) on delete cascade,
    what text, leaves_at text not null, until text not null, state text not null, rang integer not null,
    unique (checkin_id, from_id, to_id)) strict`,
  `create index replies_from_id_index on replies (from_id)`,
  `create index replies_to_id_index on replies (to_id)`,
]

/** What is said after looking at an answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
