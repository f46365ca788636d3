import { type Kysely, sql } from 'kysely'

const PERSON = 'references people (id) on delete'
const CIRCLE = 'circle_id text not null references circles (id) on delete cascade'

const TABLES = [
  `create table meta (name text primary key, value text not null)`,
  // What SQLite has beside its file.
  `create table erased (person text primary key, day text not null)`,
  `create table seen (id text primary key, at text not null)`,
  `create table chats (
    id text primary key,
    platform text not null, address text not null, address_hash text not null, workspace_hash text,
    language text not null, day_ends_at text, wakes_at text, gone integer not null, stopped text,
    put_back integer not null default 0,
    unique (platform, address_hash))`,
  `create table people (
    id text primary key,
    chat_id text not null unique references chats (id),
    key text not null, name text not null, zone text, retention integer not null,
    quiet_from text not null, quiet_to text not null, sound integer not null,
    rests_until text, expects text, arrived_at text not null, arriving integer not null,
    depth text not null, cover text not null, at_once integer not null, waits integer not null,
    tapped_on text not null, season_ends_at text, hushed text, erases_at text, rung text, mix text,
    chosen integer not null, path text, plain integer not null)`,
  `create table circles (
    id text primary key, kind text not null, setting text not null, began_at text not null,
    depth text not null, path text)`,
  `create table members (
    id text primary key, ${CIRCLE}, person_id text ${PERSON} set null,
    depth text not null, joined_at text not null, left_at text, suggested integer not null,
    greeted integer not null, left_path integer not null)`,
  `create table names (
    id text primary key,
    owner_id text not null ${PERSON} cascade,
    member_id text not null references members (id) on delete cascade,
    name text not null)`,
  `create table rhythms (
    id text primary key,
    person_id text not null ${PERSON} cascade,
    circle_id text references circles (id) on delete set null,
    days text not null, window_from text not null, window_to text not null,
    less integer not null, asked_on text)`,
  `create table checkins (
    id text primary key, ${CIRCLE},
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
    color text, shift text, limits text not null, words text, parts text not null,
    answered_at text not null, kept_until text not null, shown_until text, held integer not null)`,
  `create table shares (
    id text primary key,
    answer_id text not null references answers (id) on delete cascade,
    member_id text not null references members (id) on delete cascade,
    until text not null, fresh integer not null, rings integer not null, held integer not null)`,
  `create table replies (
    id text primary key,
    checkin_id text not null references checkins (id) on delete cascade,
    from_id text not null references members (id) on delete cascade,
    to_id text not null references members (id) on delete cascade,
    what text, leaves_at text not null, until text not null, state text not null, rang integer not null,
    unique (checkin_id, from_id, to_id))`,
  `create table invitations (
    id text primary key,
    inviter_id text not null ${PERSON} cascade,
    circle_id text references circles (id) on delete cascade,
    code_hash text not null unique, code text not null, name text not null, expires_at text not null,
    claim_by text ${PERSON} set null, claim_name text, claim_profile text, claim_platform text,
    claim_depth text, suggests integer not null, platform text not null, told integer not null,
    confirmed integer not null, links_at text)`,
  `create table assents (
    id text primary key,
    invitation_id text not null references invitations (id) on delete cascade,
    person_id text not null ${PERSON} cascade,
    name text not null, yes integer not null,
    unique (invitation_id, person_id))`,
  ...['moments', 'ticks'].map(
    (name) => `create table ${name} (
    id text primary key, ${CIRCLE}, person_id text not null ${PERSON} cascade,
    what text not null, until text not null, meets_at text not null, state text not null,
    unique (person_id, circle_id, what))`,
  ),
  `create table hopes (
    id text primary key, ${CIRCLE}, person_id text not null ${PERSON} cascade,
    what text not null, until text not null, meets_at text not null, state text not null)`,
  `create table agreements (
    id text primary key, ${CIRCLE}, what text not null, until text not null,
    unique (circle_id, what))`,
  `create table rooms (
    id text primary key references chats (id) on delete cascade,
    name text not null, paused_at text, place_hash text)`,
  `create table rounds (
    id text primary key,
    room_id text not null references rooms (id) on delete cascade,
    by_id text references chats (id) on delete set null,
    prompt text, words text, labels text, language text not null, zone text not null,
    begins_at text not null, meant text, closes_at text not null, ends_at text,
    minutes integer not null, smallest integer not null, weekly_until text, drawn integer not null,
    state text not null, plain integer not null, weather text, posted integer not null, note text)`,
  `create table votes (
    id text primary key,
    round_id text not null references rounds (id) on delete cascade,
    chat_id text not null references chats (id) on delete cascade,
    color text not null,
    unique (round_id, chat_id))`,
  `create table installations (
    id text primary key, platform text not null, workspace_hash text not null, data text not null,
    unique (platform, workspace_hash))`,
  `create table outbox (
    id text primary key,
    chat_id text not null references chats (id) on delete cascade,
    key text not null, want text, closes_at text,
    version bigint not null, shown bigint not null,
    ref text, sent_at text, tried_at text, tries integer not null, not_before text, send_by text,
    asked integer not null, leaving_at text, goes_by text,
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
  'chats (workspace_hash)',
  'people (erases_at) where erases_at is not null',
  'members (circle_id)',
  'members (person_id)',
  'names (owner_id)',
  'names (member_id)',
  'rhythms (person_id)',
  'rhythms (circle_id)',
  'checkins (day, id)',
  'asks (person_id)',
  'asks (until, id)',
  'answers (person_id)',
  'shares (answer_id)',
  'shares (member_id)',
  'replies (from_id)',
  'replies (to_id)',
  'invitations (inviter_id)',
  'invitations (claim_by)',
  'invitations (circle_id)',
  'assents (person_id)',
  'moments (circle_id)',
  'ticks (circle_id)',
  'hopes (circle_id)',
  'hopes (person_id)',
  'rooms (place_hash)',
  'rounds (room_id)',
  'rounds (by_id)',
  'votes (chat_id)',
  'seen (at)',
  'outbox (leaving_at, id) where leaving_at is not null',
  `outbox (coalesce(sent_at, tried_at))
    where key like 'round:%' or key like 'closed:%' or key like 'pause:%' or key = 'let-in'`,
  'outbox (goes_by, asked desc, (send_by is null), version, id) where due = 1 and not_before is null',
  'outbox (goes_by, not_before) where due = 1 and not_before is not null',
  'outbox (version) where ref is null and tried_at is not null',
]

const OTHERS = [
  'create sequence versions',
  `create function outbox_goes_by() returns trigger language plpgsql as $$ begin
    new.goes_by := (select platform from chats where gone = 0 and chats.id = new.chat_id);
    return new; end $$`,
  `create trigger outbox_goes_by before insert on outbox for each row execute function outbox_goes_by()`,
  `create function chats_gone() returns trigger language plpgsql as $$ begin
    update outbox set goes_by = case when new.gone = 0 then new.platform end where chat_id = new.id;
    return null; end $$`,
  `create trigger chats_gone after update of gone on chats for each row
    when (old.gone <> new.gone) execute function chats_gone()`,
]

/** Texts are compared byte by byte, as everywhere else here: none of them is for people's eyes. */
const collated = (table: string): string => table.replaceAll(/\btext\b/g, 'text collate "C"')

/** Every table there is when PostgreSQL comes in, as SQLite's steps up to this one have made them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await sql.raw(collated(table)).execute(db)
  for (const on of INDEXES) await sql.raw(`create index on ${on}`).execute(db)
  for (const other of OTHERS) await sql.raw(other).execute(db)
}
