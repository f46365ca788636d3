import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import { AT_ONCE, isNext } from '../outbox/queue.ts'
import { listed, statement } from '../statement.ts'
import { again, budget, counting, isHeld } from './rates.ts'

/** What is taken for one platform: by which taking, for so many milliseconds, in so many chats. */
type By = {
  platform: string
  quiet: number
  real: Instant
  busy: readonly Id[]
  id: Id
  lasts: number
  free: number
  unasked: number
  gap: number
}

/** A row that was taken; the last one says only when it is worth a look again, below 0 being when something is due anew. */
export type Taken = { id: Id | null; chat: Id; asked: number; lasts: number; version: number; again: number }

const ORDER = sql`asked desc, lasts, version, id`

/** What may go now, each of it in a chat that is nobody's, and those chats taken: in one statement, whoever is killed or held. */
export const TAKE = statement<By, Taken>((tx, by) => {
  const rate = {
    platform: sql<string>`${by.platform}::text`,
    unasked: sql<number>`${by.unasked}::integer`,
    step: sql<number>`(1000::float8 / ${by.unasked}::integer)`,
  }
  const many = sql<number>`(select count(*)::integer from taken where asked = 0)`
  return sql<Taken>`with asked as materialized (${either(by, 1)}),
    unasked as materialized (${either(by, 0)}),
    ${budget(rate)},
    next as (select distinct on (chat) * from (
      select * from asked
      union all select * from (select * from unasked order by ${ORDER} limit ${AT_ONCE_LIT}) as it
        where (select may from budget) > 0) as one
      order by chat, ${ORDER}),
    allowed as (select *, row_number() over (partition by asked order by ${ORDER}) as nth from next),
    first as (select * from allowed where asked = 1 or nth <= coalesce((select may from budget), 0)
      order by ${ORDER} limit ${by.free}::integer),
    open as (select first.* from first join chats on chats.id = first.chat
      where not ${isHeld(rate.platform)} for no key update of chats skip locked),
    leased as (insert into leases (chat_id, what, owner, until)
      select chat, 'call', ${by.id}, clock_timestamp() + ${by.lasts}::float8 * interval '1 ms' from open
      on conflict (chat_id, what) do nothing returning chat_id),
    taken as (select open.* from open join leased on chat_id = chat),
    rested as (insert into leases (chat_id, what, owner, until)
      select chat, 'rest', ${by.id}, to_timestamp((at.now + ${by.gap}::float8) / 1000) from taken cross join at
        where asked = 0 and ${by.gap}::float8 > 0
      on conflict (chat_id, what) do update set until = excluded.until),
    counted as (${counting(rate, many)})
    select id, chat, asked, lasts, version, 0 as again from taken
    union all select null, '', 0, 0, 0,
      case when (select count(*) from unasked) > ${many} then ${again(rate, many)} else -1 end`.compile(tx)
})

const AT_ONCE_LIT = sql.lit(AT_ONCE)

/** What is due and next in its chat, asked for or not: so much as its two indexes bring first. */
function either(by: By, asked: 0 | 1): RawBuilder<unknown> {
  const half = (when: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql`select * from (
    select id, chat_id as chat, asked, cast(send_by is null as integer) as lasts, version from outbox
    where due = 1 and ${when} and goes_by = ${by.platform} and asked = ${sql.lit(asked)}
      and ${sql.lit(asked)} >= ${by.quiet}::integer and chat_id not in ${listed(by.busy)}
      and ${isNext(by.real)} and ${isFree(asked)}
    order by ${order} limit ${AT_ONCE_LIT}) as half`
  const fresh = half(sql`not_before is null`, sql`(send_by is null), version, id`)
  const anew = half(sql`not_before <= ${by.real}`, sql`not_before`)
  return sql`${fresh} union all ${anew}`
}

// One whose time is over has not been ended: whoever finds it looks first what became of its call. No rest is as long as a
// minute, unless the clock it was noted by was ahead.
const isFree = (asked: 0 | 1) => sql`not exists (select 1 from leases where leases.chat_id = outbox.chat_id
  and (what = 'call' or (until > clock_timestamp()
    and (what = 'hold' ${asked === 1 ? sql`` : sql`or (what = 'rest' and until < clock_timestamp() + interval '1 minute')`}))))`
