import { type DeleteResult, type RawBuilder, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import { statement } from '../statement.ts'

/** For so long a chat whose time has come is one process's: whoever is killed has another do it then. */
const LASTS = sql`interval '20 seconds'`

const IS_FREE = sql`not exists (select 1 from leases
  where leases.chat_id = chats.id and what = 'tick' and until > clock_timestamp())`

const FIRST = (limit: number) => sql`limit ${limit}::integer for no key update of chats skip locked`

/** Takes the chats whose time has come, or who were woken by then, of which no other process has taken any. */
export const takeDue = (now: Instant, woken: Instant, limit: number): RawBuilder<unknown> => sql`with
  timed as (select id, wakes_at as at from chats
    where wakes_at <= ${now} and ${IS_FREE} order by wakes_at ${FIRST(limit)}),
  woken as (select chats.id, wakes.at from wakes join chats on chats.id = wakes.chat_id
    where wakes.at <= ${woken} and ${IS_FREE} order by wakes.at ${FIRST(limit)}),
  found as (select id, min(at) as at from (select * from timed union all select * from woken) as both_of_them
    group by id order by min(at), id limit ${limit}::integer),
  taken as (insert into leases (chat_id, what, owner, until)
    select id, 'tick', '', clock_timestamp() + ${LASTS} from found
    on conflict (chat_id, what) do update set until = excluded.until where leases.until <= clock_timestamp()
    returning chat_id)
  select id from found join taken on chat_id = id order by at, id`

/** Gives a chat back whose turn comes now; if that is its own, it is awake. */
export const GIVE_BACK = statement<{ chat: Id; awake: number }, DeleteResult>((tx, { chat, awake }) =>
  sql<DeleteResult>`with woken as (delete from wakes where chat_id = ${chat} and ${awake} = 1)
    delete from leases where chat_id = ${chat} and what = 'tick'`.compile(tx),
)
