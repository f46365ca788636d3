import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Due, Going } from '../claims.ts'
import { listed, statement } from '../statement.ts'
import type { Store } from '../store.ts'

type On = Pick<Going, 'real' | 'busy' | 'resting'> & { platform: string; quiet: number }
type Found = { id: Id; chat: Id; platform: string; asked: number; lasts: number; version: number }

/** So many are looked for at once on each platform. */
export const AT_ONCE = 32

/** The rows that are due and next in their chats: what somebody waits for, then what soon comes too late, then all else. */
export const dueRows = async ({ inTx }: Pick<Store, 'inTx'>, going: Going): Promise<Due[]> => {
  const { platforms, unheard, real, busy, resting } = going
  const rows = await inTx(async (tx) => {
    const all: Found[] = []
    for (const platform of platforms) {
      const quiet = unheard.includes(platform) ? 1 : 0
      all.push(...(await DUE.all(tx, { platform, quiet, real, busy, resting })))
    }
    return all
  }, 'call')
  return rows
    .toSorted((a, b) => b.asked - a.asked || a.lasts - b.lasts || a.version - b.version)
    .map(({ id, chat, platform, asked }) => ({ id, chat, platform, asked: asked === 1 }))
}

/** The same as `isNext` of `ready.ts` says of a chat's rows. */
export const isNext = (real: Instant) => sql`not exists (select 1 from outbox as one
  where one.chat_id = outbox.chat_id and one.due = 1
    and (one.asked > outbox.asked or (one.asked = outbox.asked and one.version < outbox.version))
    and not (one.leaving_at is not null and one.ref is null)
    and not (one.tries > 0 and coalesce(one.not_before, '') > ${real}))`

// Each half is as its index has it, so that only the first rows are looked at, however many wait.
const DUE = statement<On, Found>((tx, by) => {
  const half = (when: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql`select * from (
    select id, chat_id as chat, goes_by as platform, asked, cast(send_by is null as integer) as lasts, version from outbox
    where due = 1 and ${when} and goes_by = ${by.platform} and asked >= ${by.quiet}
      and chat_id not in ${listed(by.busy)} and (asked = 1 or chat_id not in ${listed(by.resting)})
      and ${isNext(by.real)}
    order by ${order} limit ${sql.lit(AT_ONCE)})`
  const fresh = half(sql`not_before is null`, sql`asked desc, send_by is null, version, id`)
  const again = half(sql`not_before <= ${by.real}`, sql`not_before`)
  return sql<Found>`${fresh} union all ${again} order by asked desc, lasts, version, id limit ${sql.lit(AT_ONCE)}`.compile(
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
  sql<{ not_before: Instant }>`select min(first) as not_before from (
    select (select not_before from outbox where due = 1 and goes_by = one.value and not_before > ${by.real}
      order by not_before limit 1) as first from ${listed(by.platforms)} as one)`.compile(tx),
)

/** A chat that was asked to wait, and when it may go on. */
export type Waiting = { chat: Id; platform: string; until: Instant }

/** The chats that a former run was asked to leave alone for a while. */
export const waitingChats = (store: Store, platforms: readonly string[], real: Instant): Promise<Waiting[]> =>
  store.inTx((tx) => WAITING.all(tx, { platforms, real }), 'call')

const WAITING = statement<{ platforms: readonly string[]; real: Instant }, Waiting>((tx, by) =>
  sql<Waiting>`select chat_id as chat, goes_by as platform, max(not_before) as until from outbox
    where due = 1 and not_before > ${by.real} and goes_by in ${listed(by.platforms)}
      and tries = 0 and not (leaving_at is not null and ref is null)
    group by chat_id, goes_by order by until, chat_id`.compile(tx),
)
