import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `alter table chats add column workspace_hash text`,
  `alter table people add column erases_at text`,
  `alter table invitations add column platform text not null default 'telegram'`,
  `alter table invitations add column claim_platform text`,
  `create table rooms (
    id text primary key references chats (id) on delete cascade,
    name text not null, paused_at text) strict`,
  `create table rounds (
    id text primary key,
    room_id text not null references rooms (id) on delete cascade,
    by_id text references chats (id) on delete set null,
    prompt text, words text, language text not null, zone text not null,
    begins_at text not null, closes_at text not null, minutes integer not null, smallest integer not null,
    weekly_until text, drawn integer not null, state text not null, plain integer not null,
    weather text, posted integer not null, note text) strict`,
  `create table votes (
    id text primary key,
    round_id text not null references rounds (id) on delete cascade,
    chat_id text not null references chats (id) on delete cascade,
    color text not null,
    unique (round_id, chat_id)) strict`,
  `create table installations (
    id text primary key, platform text not null, workspace_hash text not null, data text not null,
    unique (platform, workspace_hash)) strict`,
  `create index people_erases_at_index on people (erases_at) where erases_at is not null`,
  `create index chats_workspace_hash_index on chats (workspace_hash)`,
  `create index rounds_room_id_index on rounds (room_id)`,
  `create index rounds_by_id_index on rounds (by_id)`,
  `create index votes_chat_id_index on votes (chat_id)`,
]

/** Rooms with their rounds, workspaces, and links from one platform to another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
