import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import { addressOf } from './chats.ts'
import type { Store } from './open.ts'

/** A room, and everybody in it who has answered what is open there, or opened or planned something. */
export type DueRoom = { platform: string; address: string; people: { id: Id; address: string }[] }

/** The room of a chat in which a round is to open or to close by now; null if there is none. */
export const dueInRoom = (store: Store, chat: Id, now: Instant): Promise<DueRoom | null> =>
  store.inTx(async (tx) => {
    const live = tx.selectFrom('rounds').where('room_id', '=', chat).where('state', 'in', ['open', 'planned'])
    const due = await live
      .select('id')
      .where((e) =>
        e.or([
          e.and([e('state', '=', 'open'), e(e.fn.coalesce('ends_at', 'closes_at'), '<=', now)]),
          e.and([e('state', '=', 'planned'), e('begins_at', '<=', now)]),
        ]),
      )
      .executeTakeFirst()
    if (!due) return null
    const answered = tx.selectFrom('votes').select('chat_id').where('round_id', 'in', live.select('id'))
    const chats = tx.selectFrom('chats').select(['id', 'platform', 'address'])
    const room = await chats.where('id', '=', chat).executeTakeFirstOrThrow()
    const opened = live.select('by_id').where('by_id', 'is not', null)
    const people = await chats
      .where((e) => e.or([e('id', 'in', answered), e('id', 'in', opened)]))
      .orderBy('id')
      .execute()
    return {
      platform: room.platform,
      address: addressOf(store.keys, room),
      people: people.map((row) => ({ id: row.id, address: addressOf(store.keys, row) })),
    }
  })
