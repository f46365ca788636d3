import { type DeleteResult, type RawBuilder, sql } from 'kysely'
import { DAYS_PLANNED } from '../core/ask/plan.ts'
import type { Id } from '../core/model/circle.ts'
import { type Instant, plus, utcDate } from '../core/model/time.ts'
import { engineOf } from './engine.ts'
import { lockCircles } from './locked-rows.ts'
import type { Tx } from './schema.ts'
import { isNone, listed, statement } from './statement.ts'

type Ids = { ids: readonly Id[] }

/** Deletes those of these circles that nobody is in any more and nobody's answers hang on. */
export const sweepCircles = async (tx: Tx, ids: readonly Id[]): Promise<void> => {
  const left = await lockCircles(tx, ids)
  // Somebody may have come in until they were locked: that is seen by the next statement alone.
  if (left.length > 0) await CIRCLES.changed(tx, { ids: left })
}

const CIRCLES = statement<Ids, DeleteResult>((tx, { ids }) =>
  sql<DeleteResult>`delete from circles where id in ${listed(ids)}
    and ${isNone(sql`members where circle_id = circles.id and person_id is not null`)}
    and ${isNone(sql`checkins where circle_id = circles.id
      and not (${isNone(sql`asks where checkin_id = checkins.id`)})`)}`.compile(tx),
)

/** Deletes those of these chats that are nobody's, hold nothing, and in which or for which no round is known; says whether there were any. */
export const sweepChats = async (tx: Tx, ids: readonly Id[]): Promise<boolean> => {
  const empty = engineOf(tx) === 'sqlite' ? ids : (await EMPTY.all(tx, { ids })).map(({ id }) => id)
  return empty.length > 0 && (await CHATS.changed(tx, { ids: empty })) > 0n
}

const IS_EMPTY = sql`not exists (select 1 from people where chat_id = chats.id)
  and not exists (select 1 from outbox where chat_id = chats.id)
  and not exists (select 1 from votes where chat_id = chats.id)
  and not exists (select 1 from rounds where room_id = chats.id)
  and not exists (select 1 from rounds where by_id = chats.id)`

// Locked before it is looked whether that is still so.
const EMPTY = statement<Ids, { id: Id }>((tx, { ids }) =>
  sql<{
    id: Id
  }>`select id from chats where id in ${listed(ids)} and ${IS_EMPTY} order by id for update`.compile(tx),
)

const CHATS = statement<Ids, DeleteResult>((tx, { ids }) =>
  sql<DeleteResult>`delete from chats where id in ${listed(ids)} and ${IS_EMPTY}`.compile(tx),
)

type Old = Ids & { before: string }

/** Deletes what these circles were asked long ago, where nobody is asked it any more and nothing is drawn with it. */
export const sweepDaysOf = (tx: Tx, circles: readonly Id[], now: Instant): Promise<bigint> =>
  DAYS_OF.changed(tx, { ids: circles, before: oldDay(now) })

/** The same for single check-ins. */
export const sweepDays = (tx: Tx, checkins: readonly Id[], now: Instant): Promise<bigint> =>
  DAYS.changed(tx, { ids: checkins, before: oldDay(now) })

/** The day before which check-ins are old. */
export const oldDay = (now: Instant) => utcDate(plus(now, { days: -DAYS_PLANNED }))

// What the next day of a circle is drawn with stays, however long ago its last one was.
const days = (which: (ids: Old['ids']) => RawBuilder<unknown>) =>
  statement<Old, DeleteResult>((tx, { ids, before }) =>
    sql<DeleteResult>`delete from checkins where ${which(ids)} and day < ${before}
      and ${isNone(sql`asks where checkin_id = checkins.id`)}
      and (nth <> 0 or (select kind from circles where id = circle_id) <> 'partners'
        or day < (select plan.day from checkins as plan where plan.circle_id = checkins.circle_id and plan.nth = 0
          order by plan.day desc limit 1 offset ${sql.lit(DAYS_PLANNED - 1)}))`.compile(tx),
  )

const DAYS_OF = days((ids) => sql`circle_id in ${listed(ids)}`)
const DAYS = days((ids) => sql`id in ${listed(ids)}`)

/** Deletes those of these asks that nobody has answered and that are older than anybody looks; says in which circles. */
export const sweepAsks = async (tx: Tx, ids: readonly Id[], before: Instant): Promise<Id[]> => {
  const checkins = (await ASKS.all(tx, { ids, before })).map(({ checkin_id }) => checkin_id)
  return checkins.length > 0 ? (await CIRCLES_OF.all(tx, { ids: checkins })).map(({ id }) => id) : []
}

const ASKS = statement<Old, { checkin_id: Id }>((tx, { ids, before }) =>
  sql<{ checkin_id: Id }>`delete from asks where id in ${listed(ids)} and until < ${before}
    and not exists (select 1 from answers where ask_id = asks.id) returning checkin_id`.compile(tx),
)

/** Locks the circles in which these were asked, or what was asked: nobody is there meanwhile. */
export async function lockCirclesOf(tx: Tx, what: 'asks' | 'checkins', ids: readonly Id[]): Promise<void> {
  if (engineOf(tx) === 'sqlite') return
  const checkins = what === 'asks' ? (await CHECKINS_OF.all(tx, { ids })).map(({ id }) => id) : ids
  await lockCircles(
    tx,
    (await CIRCLES_OF.all(tx, { ids: checkins })).map(({ id }) => id),
  )
}

const CHECKINS_OF = statement<Ids, { id: Id }>((tx, { ids }) =>
  sql<{ id: Id }>`select distinct checkin_id as id from asks where id in ${listed(ids)}`.compile(tx),
)

const CIRCLES_OF = statement<Ids, { id: Id }>((tx, { ids }) =>
  sql<{ id: Id }>`select distinct circle_id as id from checkins where id in ${listed(ids)}`.compile(tx),
)

/** The circles somebody is in, or answered in. */
export const circlesOf = async (tx: Tx, person: Id): Promise<Id[]> =>
  (await THEIRS.all(tx, { person })).map(({ id }) => id)

const THEIRS = statement<{ person: Id }, { id: Id }>((tx, { person }) =>
  sql<{ id: Id }>`select circle_id as id from members where person_id = ${person}
    union select circle_id from asks join checkins on checkins.id = checkin_id where person_id = ${person}`.compile(
    tx,
  ),
)
