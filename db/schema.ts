import type { Selectable, Transaction } from 'kysely'
import { installations, meta, seen } from './tables/bookkeeping.ts'
import { assents, circles, invitations, members, names } from './tables/circles.ts'
import { outbox } from './tables/outbox.ts'
import { chats, people } from './tables/people.ts'
import { answers, asks, checkins, replies, rhythms, shares } from './tables/questions.ts'
import { rooms, rounds, votes } from './tables/rooms.ts'
import type { Table } from './tables/table.ts'
import { agreements, hopes, moments, ticks } from './tables/wishes.ts'

/** Every table there is; the migrations make the same. */
export const TABLES = {
  ...{ people, circles, members, names, rhythms, checkins, asks, answers, shares },
  ...{ replies, invitations, assents, moments, ticks, hopes, agreements },
  ...{ rooms, rounds, votes, installations, chats, outbox, seen, meta },
}

type WholeOf<T> = T extends Table<infer _V, infer _Own, infer Whole> ? Whole : never

/** Every table and column, as queries know them. */
export type Tables = { [T in keyof typeof TABLES]: WholeOf<(typeof TABLES)[T]> }

/** What is kept in a row of a table. */
export type KeptIn<T extends keyof Tables> = ReturnType<(typeof TABLES)[T]['value']>

/** A stored row of a table. */
export type Row<T extends keyof Tables> = Selectable<Tables[T]>

/** The database inside a transaction, the only thing that may be awaited there. */
export type Tx = Transaction<Tables>
