import { sql, type UpdateResult } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import type { Store } from './open.ts'
import type { Tx } from './schema.ts'
import { listed, statement } from './statement.ts'

/** The chats whose time has come, those waiting longest first. */
export const dueChats = (store: Store, now: Instant, limit: number): Promise<Id[]> =>
  store.inTx(async (tx) => {
    const due = tx.selectFrom('chats').select('id').where('wakes_at', '<=', now)
    const rows = await due.orderBy('wakes_at').orderBy('id').limit(limit).execute()
    return rows.map(({ id }) => id)
  }, 'unasked')

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
