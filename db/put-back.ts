import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import { inSlices } from './in-slices.ts'
import { oneAtATime } from './locked-rows.ts'
import { noted, unnote } from './meta.ts'
import type { Tx } from './schema.ts'
import { listed, statement } from './statement.ts'
import type { Store } from './store.ts'

/** Whether a database is older than what was last seen of it, or did not come here by itself. */
export type PutBack = 'older' | 'elsewhere'

/** In `meta`: that the database was put back and not everybody rests yet; that it has had its number beside it; which server it is on. */
export const PUT_BACK = 'put_back'
export const HAS_NUMBER = 'has_number'
export const KNOWN_AS = 'known_as'

/** The chats of those who have erased everything, and of whom the database does not know it. */
export const erasedSince = ({ inTx, erased }: Store): Promise<Id[]> =>
  inTx(async (tx) => (await THESE.all(tx, { ids: erased.ids() })).map(({ chat_id }) => chat_id))

const THESE = statement<{ ids: readonly Id[] }, { chat_id: Id }>((tx, { ids }) =>
  tx.selectFrom('people').select('chat_id').where('id', 'in', listed(ids)).orderBy('id').compile(),
)

/** All chats, once what was about to change in them does not change any more: what they show is not known. None if all rest. */
export async function chatsOfThen(store: Store): Promise<Id[]> {
  await whileToRest(store, 'outbox', async (tx, these) => {
    const shown = tx.updateTable('outbox').set((e) => ({ shown: e.ref('version') }))
    await shown.where('ref', 'is not', null).where('leaving_at', 'is', null).where(these).execute()
    return []
  })
  return await whileToRest(store, 'chats', async (tx, these) => {
    const rows = await tx.selectFrom('chats').select('id').where(these).orderBy('id').execute()
    return rows.map(({ id }) => id)
  })
}

/** Goes through a table as long as somebody is still to be put to rest: from then on people are heard. */
async function whileToRest(
  store: Store,
  table: 'outbox' | 'chats',
  work: Parameters<typeof inSlices<Id[]>>[2],
): Promise<Id[]> {
  const all = await inSlices(store, table, async (tx, these) => {
    await oneAtATime(tx, PUT_BACK)
    return (await whyPutBack(tx)) === null ? [] : await work(tx, these)
  })
  return all.flat()
}

/** Why everybody is still to be put to rest; null if nobody is. */
export async function whyPutBack(tx: Tx): Promise<PutBack | null> {
  return ((await noted(tx, PUT_BACK)) as PutBack | undefined) ?? null
}

/** Everybody rests. */
export const allRest = ({ inTx }: Store): Promise<void> =>
  inTx(async (tx) => {
    await oneAtATime(tx, PUT_BACK)
    await unnote(tx, PUT_BACK)
  })

/** Those who rest only because a backup was put back go on, with what is due. */
export const goOn = (store: Store, now: Instant): Promise<unknown> =>
  inSlices(store, 'chats', (tx, these) =>
    tx
      .updateTable('chats')
      .set({ put_back: 0, wakes_at: now })
      .where('put_back', '=', 1)
      .where(these)
      .execute(),
  )
