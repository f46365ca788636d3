import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `alter table people add column depth text not null default 'everyday'`,
  `alter table people add column cover text not null default 'moment'`,
  `alter table people add column at_once integer not null default 0`,
  `alter table people add column waits integer not null default 0`,
  `alter table people add column tapped_on text not null default '2026-11-22'`,
  `alter table people add column season_ends_at text`,
  `alter table people add column hushed text`,
  `alter table rhythms add column less integer not null default 0`,
  `alter table answers add column words text`,
  `alter table answers add column held integer not null default 0`,
  `alter table shares add column held integer not null default 0`,
  `alter table invitations add column circle_id text references circles (id) on delete cascade`,
  `alter table answers add column kept_until text not null default '9999-12-31T00:00:00.000Z'`,
  `alter table members add column joined_at text not null default ''`,
  `alter table members add column suggested integer not null default 0`,
  `alter table invitations add column suggests integer not null default 0`,
  `alter table invitations add column confirmed integer not null default 0`,
  `create table assents (
    id text primary key,
    invitation_id text not null references invitations (id) on delete cascade,
    person_id text not null references people (id) on delete cascade,
    name text not null, yes integer not null,
    unique (invitation_id, person_id)) strict`,
  `create index invitations_circle_id_index on invitations (circle_id)`,
  `create index assents_person_id_index on assents (person_id)`,
]

/** Own words, waiting for the other's answer, seasons, depths, quieter ways, circles of three and more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
