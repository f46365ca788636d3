import type { Id } from '../../core/model/circle.ts'
import type { Key } from '../../core/model/key.ts'
import type { Instant } from '../../core/model/time.ts'
import { type Address, addressHash } from '../chats.ts'
import { lockChats } from '../locked-rows.ts'
import type { Store } from '../store.ts'
import { entriesOf, writeEntries } from './read-write.ts'
import { ended } from './states-when-called.ts'

/** A message, and which sending it says it is of. */
export type Marked = { ref: string; delivery: string }

/**
 * Binds a message of which nobody knew whether it came, once somebody does something on it: what it is under, and in
 * which chat; null if it is known already, or of nobody's sending there.
 */
export const foundByPress = (store: Store, at: Address, { ref, delivery }: Marked, now: Instant) =>
  store.inTx(async (tx): Promise<{ chat: Id; key: Key } | null> => {
    const row = await tx
      .selectFrom('outbox')
      .innerJoin('chats', 'chats.id', 'outbox.chat_id')
      .select(['chat_id'])
      .where('outbox.id', '=', delivery)
      .where('platform', '=', at.platform)
      .where('address_hash', '=', addressHash(store.keys, at))
      .where('ref', 'is', null)
      .where('tried_at', 'is not', null)
      .executeTakeFirst()
    if (!row) return null
    await lockChats(tx, [row.chat_id])
    const before = await entriesOf(tx, store.keys, row.chat_id)
    const its = before.find(({ id, ref: known }) => id === delivery && known === null)
    if (!its) return null
    // Which version of it was sent nobody knows any more: it is changed to what it should be.
    const promised = { tried: { ...its, version: 0 }, call: { message: its.want, ref: null } }
    const after = ended(before, promised, { kind: 'done', ref }, { now, real: now })
    await writeEntries(tx, store.keys, before, after)
    return { chat: row.chat_id, key: its.key }
  })
