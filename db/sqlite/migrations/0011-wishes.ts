import { type Kysely, sql } from 'kysely'

const wish = (table: string) => [
  `create table ${table} (
    id text primary key,
    circle_id text not null references circles (id) on delete cascade,
    person_id text not null references people (id) on delete cascade,
    what text not null, until text not null, meets_at text not null, state text not null,
    unique (person_id, circle_id, what)) strict`,
  `create index ${table}_circle_id_index on ${table} (circle_id)`,
]

const CHANGES = [
  ...wish('moments'),
  ...wish('ticks'),
  `create table agreements (
    id text primary key,
    circle_id text not null references circles (id) on delete cascade,
    what text not null, until text not null,
    unique (circle_id, what)) strict`,
  'alter table people add column chosen integer not null default 0',
]

/** Moments together, and what helps us: what one holds alone, and what all of a circle have said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
