import { sql } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import { type Day, dayOf, type Instant, plus, type Zone } from '../core/model/time.ts'
import { inSlices } from './in-slices.ts'
import { note, noted } from './meta.ts'
import type { Tables, Tx } from './schema.ts'
import { statement } from './statement.ts'
import type { Store } from './store.ts'
import { AT_ONCE, wakeAll } from './wake-all.ts'

/** Rows that are written at once: all of a table may have to be, and whoever taps has their say between. */
const WRITTEN_AT_ONCE = 1000

const NOTED_EVERY = { minutes: 1 }
// Of two machines that share a database both clocks may be believed, one two minutes ahead and one behind.
const STEP_BACK = { minutes: -5 }

/** What time was noted last, by whoever ticks. */
export const notedTime = (store: Store): Promise<string | undefined> =>
  store.inTx((tx) => noted(tx, 'time'), 'unasked')

/** Notes what time it is; if it was noted to be later before, everything is computed anew. Says whether it was. */
export async function noteTime(store: Store, now: Instant): Promise<boolean> {
  const before = await notedTime(store)
  const wasAhead = before !== undefined && plus(before, STEP_BACK) > now
  if (!wasAhead && before && plus(before, NOTED_EVERY) > now) return false
  // What an older version stored may have been ahead too; what is cut short here is done again by the next look.
  const isNew = wasAhead || !before
  if (isNew) await askedAnew(store, now)
  if (isNew) await anew(store, now)
  await store.inTx(async (tx) => {
    if (isNew) await wakeAll(tx)
    await note(tx, 'time', now)
  }, 'unasked')
  return wasAhead
}

type Row = Record<string, Instant | null>

/** No day of anybody's that has begun ends later than this. */
const LONGEST_DAY = { hours: 26 }

/** Ends what only a later time can have begun. */
async function anew(store: Store, now: Instant): Promise<void> {
  const never = plus(now, LONGEST_DAY)
  const few = (table: keyof Tables, work: Parameters<typeof inSlices<unknown>>[2]) =>
    inSlices(store, table, work, WRITTEN_AT_ONCE)
  const cut = (table: keyof Tables, column: string, to: Row, after = never) =>
    few(table, (tx, these) => {
      const set = Object.entries(to).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
      return sql`update ${sql.table(table)} set ${sql.join(set)}
        where ${sql.ref(column)} > ${after} and ${these}`.execute(tx)
    })
  await cut('asks', 'until', { until: now, later_at: null })
  await cut('asks', 'later_at', { later_at: null })
  await cut('shares', 'until', { until: now })
  await few('replies', (tx, these) =>
    tx.deleteFrom('replies').where('until', '>', never).where(these).execute(),
  )
  await cut('answers', 'shown_until', { shown_until: now })
  await cut('answers', 'answered_at', { answered_at: now }, now)
  await cut('outbox', 'closes_at', { closes_at: now })
  await cut('outbox', 'not_before', { not_before: now })
  await cut('chats', 'day_ends_at', { day_ends_at: now })
}

/** A day counts as asked if its question came: one for which it only seemed too late is asked in its time. */
async function askedAnew({ inTx }: Store, now: Instant): Promise<void> {
  for (let last: Id | undefined = ''; last !== undefined; ) {
    const from: Id = last
    last = await inTx((tx) => fewAnew(tx, from, now), 'unasked')
  }
}

/** The same for a few rhythms after one; returns the last of them if there may be more. */
async function fewAnew(tx: Tx, last: Id, now: Instant): Promise<Id | undefined> {
  const [never, since] = [plus(now, LONGEST_DAY), plus(now, { days: -1 }).slice(0, 10)]
  const rows = await ASKED.all(tx, { now, never, since, last })
  for (const { id, zone, came } of rows)
    await AGAIN.changed(tx, { id, asked_on: came ? dayOf(now, zone ?? 'UTC') : null })
  return rows.length === AT_ONCE ? rows.at(-1)!.id : undefined
}

type Asked = { id: Id; zone: Zone | null; came: number }

const ASKED = statement<{ now: Instant; never: Instant; since: Day; last: Id }, Asked>((tx, its) =>
  sql<Asked>`select rhythms.id, zone, exists (select 1 from asks where asks.person_id = people.id and scheduled = 1
      and until > ${its.now} and until <= ${its.never}) as came
    from rhythms join people on people.id = rhythms.person_id
    where rhythms.id > ${its.last} and asked_on >= ${its.since}
    order by rhythms.id limit ${sql.lit(AT_ONCE)}`.compile(tx),
)

const AGAIN = statement<{ id: Id; asked_on: Day | null }, never>((tx, { id, asked_on }) =>
  sql<never>`update rhythms set asked_on = ${asked_on} where id = ${id}`.compile(tx),
)
