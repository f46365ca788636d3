import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Store } from '../open.ts'
import { listed, statement } from '../statement.ts'

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

type Found = { id: Id; chat: Id; platform: string; asked: number }

/** So many are looked for at once. */
export const AT_ONCE = 64

/** The rows that are due, what somebody waits for first. */
export const dueRows = async (store: Store, going: Going): Promise<Due[]> => {
  const rows = await store.inTx((tx) => DUE.all(tx, going), 'call')
  return rows.map(({ id, chat, platform, asked }) => ({ id, chat, platform, asked: asked === 1 }))
}

// Each half is as its index has it, and crossed in this order, so that only the first rows are looked at, however many wait.
const DUE = statement<Going, Found>((tx, by) => {
  const half = (when: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql`select * from (
    select outbox.id, chat_id as chat, platform, asked, version
    from outbox cross join chats on chats.id = outbox.chat_id
    where due = 1 and ${when} and gone = 0 and platform in ${listed(by.platforms)}
      and chat_id not in ${listed(by.busy)}
      and (asked = 1 or (chat_id not in ${listed(by.resting)} and platform not in ${listed(by.unheard)}))
    order by ${order} limit ${sql.lit(AT_ONCE)})`
  const fresh = half(sql`not_before is null`, sql`asked desc, version, outbox.id`)
  const again = half(sql`not_before <= ${by.real}`, sql`not_before`)
  return sql<Found>`${fresh} union all ${again} order by asked desc, version, id limit ${sql.lit(AT_ONCE)}`.compile(
    tx,
  )
})

/** When the next row that is being waited with may go. */
export const nextDue = async (
  store: Store,
  platforms: readonly string[],
  real: Instant,
): Promise<Instant | null> => {
  const next = await store.inTx((tx) => NEXT.first(tx, { platforms, real }), 'call')
  return next?.not_before ?? null
}

const NEXT = statement<Pick<Going, 'platforms' | 'real'>, { not_before: Instant }>((tx, by) =>
  sql<{ not_before: Instant }>`select not_before from outbox cross join chats on chats.id = outbox.chat_id
    where due = 1 and not_before > ${by.real} and gone = 0 and platform in ${listed(by.platforms)}
    order by not_before limit 1`.compile(tx),
)
