import { type Kysely, sql } from 'kysely'

const PERSON = 'references people (id) on delete'

const TABLES = [
  `create table meta (name text primary key, value text not null)`,
  `create table seen (id text primary key, at text not null)`,
  `create table chats (
    id text primary key,
    platform text not null, address text not null, address_hash text not null,
    language text not null, day_ends_at text, wakes_at text, gone integer not null,
    unique (platform, address_hash))`,
  `create table people (
    id text primary key,
    chat_id text not null unique references chats (id),
    key text not null, name text not null, zone text, retention integer not null,
    quiet_from text not null, quiet_to text not null, sound integer not null,
    rests_until text, expects text, arrived_at text not null, arriving integer not null)`,
  `create table circles (
    id text primary key, kind text not null, setting text not null, began_at text not null)`,
  `create table members (
    id text primary key,
    circle_id text not null references circles (id) on delete cascade,
    person_id text ${PERSON} set null,
    depth text not null, left_at text, greeted integer not null)`,
  `create table names (
    id text primary key,
    owner_id text not null ${PERSON} cascade,
    member_id text not null references members (id) on delete cascade,
    name text not null)`,
  `create table rhythms (
    id text primary key,
    person_id text not null ${PERSON} cascade,
    circle_id text references circles (id) on delete set null,
    days text not null, window_from text not null, window_to text not null, asked_on text)`,
  `create table checkins (
    id text primary key,
    circle_id text not null references circles (id) on delete cascade,
    day text not null, nth integer not null, prompt text not null,
    unique (circle_id, day, nth))`,
  `create table asks (
    id text primary key,
    checkin_id text not null references checkins (id) on delete cascade,
    person_id text not null ${PERSON} cascade,
    until text not null, scheduled integer not null, done integer not null,
    put_off integer not null, later_at text, rings integer not null, rang integer,
    unique (checkin_id, person_id))`,
  `create table answers (
    id text primary key,
    ask_id text not null unique references asks (id) on delete cascade,
    person_id text not null ${PERSON} cascade,
    color text, shift text, answered_at text not null, shown_until text)`,
  `create table shares (
    id text primary key,
    answer_id text not null references answers (id) on delete cascade,
    member_id text not null references members (id) on delete cascade,
    until text not null, fresh integer not null, rings integer not null)`,
  `create table invitations (
    id text primary key,
    inviter_id text not null ${PERSON} cascade,
    code_hash text not null unique, code text not null, name text not null, expires_at text not null,
    claim_by text ${PERSON} set null, claim_name text, claim_profile text,
    told integer not null)`,
  `create table outbox (
    id text primary key,
    chat_id text not null references chats (id) on delete cascade,
    key text not null, want text, closes_at text,
    version integer not null, shown integer not null,
    ref text, sent_at text, tried_at text, tries integer not null, not_before text, send_by text,
    asked integer not null, leaving_at text,
    due integer generated always as (case
      when leaving_at is not null then 1
      when want is null then 0
      when ref is null then case when tried_at is null then 1 else 0 end
      when version <> shown then 1
      else 0 end) stored,
    unique (chat_id, key))`,
]

const INDEXES = [
  'chats (wakes_at)',
  'members (circle_id)',
  'members (person_id)',
  'names (owner_id)',
  'names (member_id)',
  'rhythms (person_id)',
  'rhythms (circle_id)',
  'asks (person_id)',
  'answers (person_id)',
  'shares (answer_id)',
  'shares (member_id)',
  'invitations (inviter_id)',
  'invitations (claim_by)',
  'outbox (due, asked, version)',
  'outbox (version)',
  'seen (at)',
]

/** Every table there is at first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await sql.raw(`${table} strict`).execute(db)
  for (const on of INDEXES) {
    await sql.raw(`create index ${on.replaceAll(/\W+/g, '_').replace(/_$/, '')}_index on ${on}`).execute(db)
  }
}
