import { type DeleteResult, sql } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import { type Instant, plus, utcDate } from '../core/model/time.ts'
import {
  lockCirclesOf,
  oldDay,
  sweepAsks,
  sweepChats,
  sweepCircles,
  sweepDays,
  sweepDaysOf,
} from './emptied.ts'
import { spelled } from './engine.ts'
import { aging, grownOld, SLICE } from './grown-old.ts'
import { ASKS_LAST, ERASED_LASTS, ROOM_LASTS, SEEN_LASTS } from './kept-for.ts'
import { lockChats } from './locked-rows.ts'
import { listed, statement } from './statement.ts'
import type { Store } from './store.ts'

const ASKS = aging('asks', 'until')
const DAYS = aging('checkins', 'day')
const LEAVING = aging('outbox', 'leaving_at', sql`leaving_at is not null`)

/** Deletes everything that nothing will ask for again because it has grown old, out of the files too; throws once it is to leave off. */
export async function sweep(given: Store, now: Instant, leavesOff?: AbortSignal): Promise<void> {
  const store: Store = {
    ...given,
    inTx: async (work, rank) => {
      leavesOff?.throwIfAborted()
      return await given.inTx(work, rank)
    },
  }
  await allOf(store, async (tx) => (await SEEN.all(tx, { before: plus(now, SEEN_LASTS) })).length)
  const asked = plus(now, ASKS_LAST)
  await grownOld(store, ASKS, asked, async (tx, ids) => {
    await lockCirclesOf(tx, 'asks', ids)
    const circles = await sweepAsks(tx, ids, asked)
    if (circles.length === 0) return
    await sweepDaysOf(tx, circles, now)
    await sweepCircles(tx, circles)
  })
  await grownOld(store, DAYS, oldDay(now), async (tx, ids) => {
    await lockCirclesOf(tx, 'checkins', ids)
    await sweepDays(tx, ids, now)
  })
  await grownOld(store, LEAVING, plus(now, ERASED_LASTS), async (tx, ids) => {
    await lockChats(tx, chatsOf(await THESE.all(tx, { ids })))
    await sweepChats(tx, chatsOf(await GIVEN_UP.all(tx, { ids })))
  })
  await allOf(store, async (tx) => {
    const before = plus(now, ROOM_LASTS)
    const old = await IN_ROOMS.all(tx, { before })
    await lockChats(tx, chatsOf(old))
    // What was said there anew until it was locked is not old any more.
    await OF_ROOMS.changed(tx, { ids: old.map(({ id }) => id), before })
    await sweepChats(tx, chatsOf(old))
    return old.length
  })
  await store.erased.forget(utcDate(now))
  await store.flush()
}

/** Does it, in a job each, until there is no whole slice of it any more. */
async function allOf({ inTx }: Store, work: Parameters<typeof inTx<number>>[0]): Promise<void> {
  while ((await inTx(work, 'unasked')) === SLICE);
}

type Row = { id: Id; chat: Id }

const chatsOf = (rows: readonly Row[]): Id[] => [...new Set(rows.map(({ chat }) => chat))]

const SEEN = statement<{ before: Instant }, { id: string }>((tx, { before }) =>
  sql<{ id: string }>`delete from seen where id in
    (select id from seen where at < ${before} order by at limit ${sql.lit(SLICE)}) returning id`.compile(tx),
)

const THESE = statement<{ ids: readonly Id[] }, Row>((tx, { ids }) =>
  tx.selectFrom('outbox').select(['id', 'chat_id as chat']).where('id', 'in', listed(ids)).compile(),
)

// Whoever is still there may come back; of all others nobody waits for it any more.
const GIVEN_UP = statement<{ ids: readonly Id[] }, Row>((tx, { ids }) =>
  sql<Row>`delete from outbox where id in ${listed(ids)}
    and not exists (select 1 from people where chat_id = outbox.chat_id) returning id, chat_id as chat`.compile(
    tx,
  ),
)

// As the index of rooms' messages has it, or it is not found by that.
const OF_A_ROOM = spelled({
  sqlite: sql`(key glob 'round:*' or key glob 'closed:*' or key glob 'pause:*' or key = 'let-in')`,
  postgres: sql`(key like 'round:%' or key like 'closed:%' or key like 'pause:%' or key = 'let-in')`,
})

const IS_OLD = (before: Instant) => sql`coalesce(sent_at, tried_at) < ${before}
  and (due = 0 or (select gone from chats where chats.id = outbox.chat_id) = 1)`

const IN_ROOMS = statement<{ before: Instant }, Row>((tx, { before }) =>
  sql<Row>`select id, chat_id as chat from outbox where ${OF_A_ROOM} and ${IS_OLD(before)}
    order by coalesce(sent_at, tried_at) limit ${sql.lit(SLICE)}`.compile(tx),
)

const OF_ROOMS = statement<{ ids: readonly Id[]; before: Instant }, DeleteResult>((tx, { ids, before }) =>
  sql<DeleteResult>`delete from outbox where id in ${listed(ids)} and ${IS_OLD(before)}`.compile(tx),
)
