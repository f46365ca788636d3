import { sql, type UpdateResult } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import type { Tx } from './schema.ts'
import { listed, statement } from './statement.ts'
import type { Store } from './store.ts'

/** The chats whose time has come, those waiting longest first. */
export const dueChats = (store: Store, now: Instant, limit: number): Promise<Id[]> =>
  store.inTx(async (tx) => (await DUE.all(tx, { now, limit })).map(({ id }) => id), 'unasked')

// In the order of its index alone: where the time of very many has come at once, putting them in one of their own takes long.
const DUE = statement<{ now: Instant; limit: number }, { id: Id }>((tx, { now, limit }) =>
  tx.selectFrom('chats').select('id').where('wakes_at', '<=', now).orderBy('wakes_at').limit(limit).compile(),
)

/** Which of these chats are rooms. */
export const roomsAmong = (store: Store, chats: readonly Id[]): Promise<Id[]> =>
  store.inTx(async (tx) => (await ROOMS.all(tx, { chats })).map(({ id }) => id), 'unasked')

const ROOMS = statement<{ chats: readonly Id[] }, { id: Id }>((tx, { chats }) =>
  tx.selectFrom('rooms').select('id').where('id', 'in', listed(chats)).orderBy('id').compile(),
)

/** When something changes next by itself, in any chat. */
export const nextWake = (store: Store): Promise<Instant | null> =>
  store.inTx(async (tx) => {
    const chats = tx.selectFrom('chats').select('wakes_at').where('wakes_at', 'is not', null)
    const first = await chats.orderBy('wakes_at').limit(1).executeTakeFirst()
    return first?.wakes_at ?? null
  }, 'unasked')

/** Puts off a chat whose turn failed, so that it holds up nobody else's. */
export const putOff = (store: Store, chat: Id, until: Instant): Promise<void> =>
  store.inTx(async (tx) => {
    await tx.updateTable('chats').set({ wakes_at: until }).where('id', '=', chat).execute()
  }, 'unasked')

/** Lets these people, or chats, have a turn of their own as soon as may be. */
export async function wakeUp(tx: Tx, whom: readonly Id[], now: Instant): Promise<void> {
  if (whom.length > 0) await WAKE.changed(tx, { whom, now })
}

const WAKE = statement<{ whom: readonly Id[]; now: Instant }, UpdateResult>((tx, { whom, now }) =>
  sql<UpdateResult>`update chats set wakes_at = ${now}
    where (id in ${listed(whom)} or id in (select chat_id from people where id in ${listed(whom)}))
      and (wakes_at is null or wakes_at > ${now})`.compile(tx),
)
