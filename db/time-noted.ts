import { dayOf, type Instant, plus } from '../core/model/time.ts'
import { note, noted } from './meta.ts'
import type { Store } from './open.ts'
import type { Tx } from './schema.ts'
import { wakeAll } from './wake-all.ts'

const NOTED_EVERY = { minutes: 1 }
const STEP_BACK = { minutes: -2 }

/** Notes what time it is; if it was noted to be later before, everything is computed anew. Says whether it was. */
export const noteTime = (store: Store, now: Instant): Promise<boolean> =>
  store.inTx(async (tx) => {
    const before = await noted(tx, 'time')
    const wasAhead = before !== undefined && plus(before, STEP_BACK) > now
    // What an older version stored may have been ahead too.
    if (wasAhead || !before) await anew(tx, now)
    if (!wasAhead && before && plus(before, NOTED_EVERY) > now) return false
    await note(tx, 'time', now)
    return wasAhead
  }, 'unasked')

/** No day of anybody's that has begun ends later than this. */
const LONGEST_DAY = { hours: 26 }

/** Ends what only a later time can have begun, and lets everybody have a turn. */
async function anew(tx: Tx, now: Instant): Promise<void> {
  const never = plus(now, LONGEST_DAY)
  await tx.updateTable('asks').set({ until: now, later_at: null }).where('until', '>', never).execute()
  await tx.updateTable('asks').set({ later_at: null }).where('later_at', '>', never).execute()
  await tx.updateTable('shares').set({ until: now }).where('until', '>', never).execute()
  await tx.deleteFrom('replies').where('until', '>', never).execute()
  await tx.updateTable('answers').set({ shown_until: now }).where('shown_until', '>', never).execute()
  await tx.updateTable('answers').set({ answered_at: now }).where('answered_at', '>', now).execute()
  await tx.updateTable('outbox').set({ closes_at: now }).where('closes_at', '>', never).execute()
  await tx.updateTable('outbox').set({ not_before: now }).where('not_before', '>', never).execute()
  await tx.updateTable('chats').set({ day_ends_at: now }).where('day_ends_at', '>', never).execute()
  await askedAnew(tx, now)
  await wakeAll(tx)
}

/** A day counts as asked if its question came: one for which it only seemed too late is asked in its time. */
async function askedAnew(tx: Tx, now: Instant): Promise<void> {
  const came = tx.selectFrom('asks').select('person_id').where('scheduled', '=', 1).where('until', '>', now)
  const rows = await tx
    .selectFrom('rhythms')
    .innerJoin('people', 'people.id', 'rhythms.person_id')
    .select(['rhythms.id', 'zone', (e) => e('people.id', 'in', came).as('came')])
    .where('asked_on', '>=', plus(now, { days: -1 }).slice(0, 10))
    .orderBy('rhythms.id')
    .execute()
  for (const { id, zone, came } of rows) {
    const asked_on = came ? dayOf(now, zone ?? 'UTC') : null
    await tx.updateTable('rhythms').set({ asked_on }).where('id', '=', id).execute()
  }
}
