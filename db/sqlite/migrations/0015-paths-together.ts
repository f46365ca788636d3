import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `create table hopes (
    id text primary key,
    circle_id text not null references circles (id) on delete cascade,
    person_id text not null references people (id) on delete cascade,
    what text not null, until text not null, meets_at text not null, state text not null) strict`,
  'create index hopes_circle_id_index on hopes (circle_id)',
  'create index hopes_person_id_index on hopes (person_id)',
  'alter table members add column left_path integer not null default 0',
]

/** Paths that a circle chooses, and who has left one for themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
