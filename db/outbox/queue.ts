import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Store } from '../open.ts'
import type { Tx } from '../schema.ts'

/** A row that is due, and what deciding whether it goes now takes. */
export type Due = { id: Id; chat: Id; platform: string; asked: boolean }

/** Which rows may go now. */
type Going = {
  platforms: readonly string[]
  real: Instant
  /** Chats that are being written to. */
  busy: readonly Id[]
  /** Chats to which only what somebody waits for may go. */
  resting: readonly Id[]
  /** Platforms of which the same is so. */
  unheard: readonly string[]
}

/** So many are looked for at once. */
export const AT_ONCE = 64

/** The rows that are due, what somebody waits for first. */
export const dueRows = (store: Store, { platforms, real, busy, resting, unheard }: Going): Promise<Due[]> =>
  store.inTx(async (tx) => {
    const rows = await dueIn(tx, platforms)
      .where((e) => e.or([e('not_before', 'is', null), e('not_before', '<=', real)]))
      .where('chat_id', 'not in', ['', ...busy])
      .where((e) => e.or([e('asked', '=', 1), e('chat_id', 'not in', ['', ...resting])]))
      .where((e) => e.or([e('asked', '=', 1), e('platform', 'not in', ['', ...unheard])]))
      .select(['outbox.id', 'chat_id as chat', 'platform', 'asked'])
      .orderBy('asked', 'desc')
      .orderBy('version')
      .orderBy('outbox.id')
      .limit(AT_ONCE)
      .execute()
    return rows.map((row) => ({ ...row, asked: row.asked === 1 }))
  }, 'call')

/** When the next row that is being waited with may go. */
export const nextDue = (store: Store, platforms: readonly string[], real: Instant): Promise<Instant | null> =>
  store.inTx(async (tx) => {
    const waiting = dueIn(tx, platforms).where('not_before', '>', real).select('not_before')
    return (await waiting.orderBy('not_before').limit(1).executeTakeFirst())?.not_before ?? null
  }, 'call')

const dueIn = (tx: Tx, platforms: readonly string[]) =>
  tx
    .selectFrom('outbox')
    .innerJoin('chats', 'chats.id', 'outbox.chat_id')
    .where('due', '=', 1)
    .where('gone', '=', 0)
    .where('platform', 'in', ['', ...platforms])
