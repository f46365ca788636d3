import { DAYS_PLANNED } from '../core/ask/plan.ts'
import type { Id } from '../core/model/circle.ts'
import { type Instant, plus, utcDate } from '../core/model/time.ts'
import { ASKS_LAST, ERASED_LASTS, ROOM_LASTS, SEEN_LASTS } from './kept-for.ts'
import type { Store } from './open.ts'
import type { Tx } from './schema.ts'

/** Deletes the circles that nobody is in any more and nobody's answers hang on. */
export async function sweepCircles(tx: Tx): Promise<void> {
  const inhabited = tx.selectFrom('members').select('circle_id').where('person_id', 'is not', null)
  const asked = tx
    .selectFrom('asks')
    .innerJoin('checkins', 'checkins.id', 'asks.checkin_id')
    .select('circle_id')
  await tx.deleteFrom('circles').where('id', 'not in', inhabited).where('id', 'not in', asked).execute()
}

/** Deletes a chat that is nobody's and holds nothing any more; says whether it did. */
export async function sweepChat(tx: Tx, chat: Id): Promise<boolean> {
  const { numDeletedRows } = await emptyChats(tx).where('id', '=', chat).executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Deletes everything that nothing will ask for again, out of the files too. */
export async function sweep(store: Store, now: Instant): Promise<void> {
  await store.inTx(async (tx) => {
    await tx.deleteFrom('seen').where('at', '<', plus(now, SEEN_LASTS)).execute()
    const answered = tx.selectFrom('answers').select('ask_id')
    await tx
      .deleteFrom('asks')
      .where('until', '<', plus(now, ASKS_LAST))
      .where('id', 'not in', answered)
      .execute()
    const asked = tx.selectFrom('asks').select('checkin_id')
    const old = utcDate(plus(now, { days: -DAYS_PLANNED }))
    await tx
      .deleteFrom('checkins')
      .where('day', '<', old)
      .where('id', 'not in', asked)
      .where('id', 'not in', lastPlanned(tx))
      .execute()
    await sweepCircles(tx)
    const owned = tx.selectFrom('people').select('chat_id')
    const rooms = tx.selectFrom('rooms').select('id')
    await tx
      .deleteFrom('outbox')
      .where('leaving_at', '<', plus(now, ERASED_LASTS))
      .where('chat_id', 'not in', owned)
      .where('chat_id', 'not in', rooms)
      .execute()
    await tx
      .deleteFrom('outbox')
      .where((e) => e.or([e('due', '=', 0), e('chat_id', 'in', goneChats(tx))]))
      .where((e) => e.fn.coalesce('sent_at', 'tried_at'), '<', plus(now, ROOM_LASTS))
      .where('chat_id', 'in', rooms)
      .execute()
    await emptyChats(tx).execute()
  }, 'unasked')
  store.erased.forget(utcDate(now))
  await store.flush()
}

/** What the next day of each circle is drawn with, however long ago its last one was. */
const lastPlanned = (tx: Tx) =>
  tx
    .selectFrom(
      tx
        .selectFrom('checkins')
        .innerJoin('circles', 'circles.id', 'checkins.circle_id')
        .select([
          'checkins.id',
          (e) =>
            e.fn
              .agg<number>('row_number')
              .over((o) => o.partitionBy('circle_id').orderBy('day', 'desc'))
              .as('n'),
        ])
        .where('circles.kind', '=', 'partners')
        .where('nth', '=', 0)
        .as('plan'),
    )
    .select('plan.id')
    .where('n', '<=', DAYS_PLANNED)

const goneChats = (tx: Tx) => tx.selectFrom('chats').select('id').where('gone', '=', 1)

/** Chats that are nobody's, hold nothing, and in which or for which no round is known. */
export const emptyChats = (tx: Tx) =>
  tx
    .deleteFrom('chats')
    .where('id', 'not in', tx.selectFrom('people').select('chat_id'))
    .where('id', 'not in', tx.selectFrom('outbox').select('chat_id'))
    .where('id', 'not in', tx.selectFrom('votes').select('chat_id'))
    .where('id', 'not in', tx.selectFrom('rounds').select('room_id'))
    .where('id', 'not in', tx.selectFrom('rounds').select('by_id').where('by_id', 'is not', null))
