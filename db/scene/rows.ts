import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Rows } from '../../core/model/scene.ts'
import { addDays, begun, type Day, type Instant, plus } from '../../core/model/time.ts'
import { listedAsJson } from '../as-json.ts'
import { ASKS_LAST } from '../kept-for.ts'
import { type Row, TABLES } from '../schema.ts'
import type { Sealed } from '../seal.ts'
import { among, isNone } from '../statement.ts'
import { CARD_COLUMNS, type CardRow, cardsOf } from './cards.ts'

/** The rows of a scene as they are stored, and beside them what is only read. */
export type Stored = { [T in keyof Rows]: Row<T>[] } & {
  /** The rooms of the rounds at hand, and the one in which it happens. */
  rooms: Row<'rooms'>[]
  /** What others show to this person. */
  cards: CardRow[]
  /** The keys of those whose cells may have to be opened. */
  keys: { id: Id; key: Sealed }[]
}

/** Nobody's turn looks further back at what a circle was asked, unless a day is to be planned. */
const LATELY = 7

/** When it is, and what of a scene depends on that, which is known to `kept-scenes.ts`, too. */
export type Times = { now: Instant; asked: Instant; last: Day; lately: Day }

/** Those of this moment. */
export function timesAt(now: Instant): Times {
  const last = begun(now)
  return { now, asked: plus(now, ASKS_LAST), last, lately: addDays(last, -LATELY) }
}

/** An id, or where it is found. */
type Place = Id | RawBuilder<Id>

/** Of whom, in which chat and room, and by which code of an invitation. */
export type By = Times & { me: Place; chat: Place; room: Place; code: string }

/** Where something happens: in no room, in one, or of itself in a chat that is one. */
export type Where = 'anywhere' | 'in a room' | 'its own'

type Of = keyof Stored

/** All rows of a table that are wanted. */
export type Picked<T = Of> = { of: T; rows: string }

/** All rows of a scene, in one statement: asking the database costs more than what it finds. */
export function selectScene(by: By, where: Where): Record<'known' | 'rows', RawBuilder<unknown>> {
  const all = ALL.map(
    (table) =>
      sql`select ${sql.lit(table)} as "of", ${listedAsJson(COLUMNS[table].columns)} as "rows" from ${from(by, where)[table]}`,
  )
  return { known: known(by, where), rows: sql.join(all, sql` union all `) }
}

const MINE = among(sql`select id from mine`)
const IN_MINE = sql`circle_id ${among(sql`select circle_id from mine`)}`
const ANSWERED = among(sql`select id from answered`)

/** What several tables' rows are found by, found once. */
const known = (by: By, where: Where): RawBuilder<unknown> => sql`
  mine as materialized (select id, circle_id from members where person_id = ${by.me}),
  ours as materialized (select * from members where ${IN_MINE}),
  unplanned as materialized (select id as circle_id from circles where id ${among(sql`select circle_id from mine`)}
    and (kind <> 'partners'
      or ${isNone(sql`checkins where circle_id = circles.id and nth = 0 and day >= ${by.last}`)})),
  answered as materialized (select * from answers where person_id = ${by.me}),
  asked as materialized (select * from asks
    where person_id = ${by.me} and (until >= ${by.asked} or id in (select ask_id from answered))),
  invited as materialized (select * from invitations
    where inviter_id = ${by.me} or claim_by = ${by.me} or code_hash = ${by.code}
    or (confirmed = 1 and ${IN_MINE})),
  agreed as materialized (select * from assents where invitation_id ${among(sql`select id from invited`)}),
  held as materialized (select * from ${roundsAt(by, where)})`

/** Where each table's rows come from. */
function from(by: By, where: Where): Record<Of, RawBuilder<unknown>> {
  return {
    circles: sql`circles where id ${among(sql`select circle_id from mine`)}`,
    members: sql`ours`,
    // How this person sees others, and what those who are still there call this person.
    names: sql`names where owner_id = ${by.me}
      or (member_id ${MINE} and owner_id in (select person_id from ours))`,
    rhythms: sql`rhythms where person_id = ${by.me}`,
    asks: sql`asked`,
    // All that a day's question is drawn with, but only where one may have to be.
    checkins: sql`checkins where (${IN_MINE} and day >= ${by.lately})
      or circle_id ${among(sql`select circle_id from unplanned`)}
      or id ${among(sql`select checkin_id from asked`)}`,
    answers: sql`answered`,
    shares: sql`shares where answer_id ${ANSWERED} or member_id ${MINE}`,
    replies: sql`replies where from_id ${MINE} or to_id ${MINE}`,
    // One's own links, the one brought, and those by which somebody new would come into one's circles.
    invitations: sql`invited`,
    assents: sql`agreed`,
    // What everybody in one's circles holds or has in common: it is judged by whoever's turn comes first.
    moments: sql`moments where ${IN_MINE}`,
    ticks: sql`ticks where ${IN_MINE}`,
    hopes: sql`hopes where ${IN_MINE}`,
    agreements: sql`agreements where ${IN_MINE}`,
    rounds: sql`held`,
    // One's own; in a room's own turn everybody's.
    votes:
      where === 'its own'
        ? sql`votes where round_id ${among(sql`select id from held`)}`
        : sql`votes where chat_id = ${by.chat}`,
    rooms: sql`rooms where id = ${by.room} or id ${among(sql`select room_id from held`)}`,
    cards: cardsOf(by),
    keys: sql`people where id ${among(sql`select person_id from ours union all select inviter_id from invited
      union all select claim_by from invited union all select person_id from agreed`)}`,
  }
}

/** Of the room in which it happens, else those one opened, and beside them weekly ones and what is open there. */
function roundsAt({ chat, room }: By, where: Where): RawBuilder<unknown> {
  if (where !== 'anywhere') return sql`rounds where room_id = ${room}`
  const opened = sql`room_id ${among(sql`select room_id from rounds where by_id = ${chat}`)}`
  return sql`rounds where by_id = ${chat} or (weekly_until is not null and ${opened})
    or (state in ('open', 'cancelled') and ${opened})`
}

const COLUMNS = { ...TABLES, cards: { columns: CARD_COLUMNS }, keys: { columns: ['id', 'key'] } }
const ALL = [
  ...([
    'circles',
    'members',
    'names',
    'rhythms',
    'checkins',
    'asks',
    'answers',
    'shares',
    'replies',
  ] as const),
  ...(['invitations', 'assents', 'moments', 'ticks', 'hopes', 'agreements', 'rounds', 'votes'] as const),
  ...(['rooms', 'cards', 'keys'] as const),
] satisfies Of[]

/** The rows that such a statement has found. */
export const storedIn = (found: readonly Picked[]): Stored =>
  Object.fromEntries(found.map((picked) => [picked.of, sorted(picked)])) as unknown as Stored

const sorted = ({ of, rows }: Picked): Cells[] =>
  (JSON.parse(rows) as Cells[]).sort(comparing(ORDER[of] ?? ['id']))

type Cells = Record<string, string>

/** In which order rows come; by their ids otherwise. */
const ORDER: Partial<Record<Of, readonly string[]>> = {
  circles: ['began_at', 'id'],
  checkins: ['day', 'nth', 'id'],
  asks: ['until', 'id'],
  answers: ['answered_at', 'id'],
  replies: ['leaves_at', 'id'],
  rounds: ['begins_at', 'id'],
  cards: ['until', 'share'],
}

const comparing =
  (columns: readonly string[]) =>
  (one: Cells, other: Cells): number => {
    const column = columns.find((name) => one[name] !== other[name])
    return column === undefined ? 0 : one[column]! < other[column]! ? -1 : 1
  }
