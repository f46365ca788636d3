import { type DeleteResult, type InsertResult, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import { statement } from '../statement.ts'
import { isHeld } from './rates.ts'
import { isOfThese } from './who-is-gone.ts'

type Its = { id: Id; chat: Id }

const ahead = (milliseconds: number) => sql`clock_timestamp() + ${milliseconds}::float8 * interval '1 ms'`

/** Takes a chat for a call, if no call has it and nothing holds it. */
export const TAKE_ONE = statement<Its & { platform: string; lasts: number }, InsertResult>(
  (tx, { id, chat, platform, lasts }) =>
    sql<InsertResult>`insert into leases (chat_id, what, owner, until)
      select ${chat}::text, 'call', ${id}, ${ahead(lasts)}
      where not ${isHeld(platform)} and not exists (
        select 1 from leases where chat_id = ${chat} and what = 'hold' and until > clock_timestamp())
      on conflict (chat_id, what) do nothing`.compile(tx),
)

/** Whether it is still taken, and so much of its time is left. */
export const KEEP = statement<Its & { platform: string; half: number }, { id: Id }>(
  (tx, { id, chat, platform, half }) =>
    sql<{ id: Id }>`select owner as id from leases where chat_id = ${chat} and what = 'call' and owner = ${id}
      and until > ${ahead(half)} and not ${isHeld(platform)}`.compile(tx),
)

/** Gives it back. */
export const FREE = statement<Its, DeleteResult>((tx, { id, chat }) =>
  sql<DeleteResult>`delete from leases where chat_id = ${chat} and what = 'call' and owner = ${id}`.compile(
    tx,
  ),
)

/** Nothing goes to a chat for so many seconds. */
export const HOLD = statement<{ chat: Id; seconds: number }, InsertResult>((tx, { chat, seconds }) =>
  sql<InsertResult>`insert into leases (chat_id, what, owner, until)
    values (${chat}, 'hold', '', clock_timestamp() + ${seconds}::float8 * interval '1 s')
    on conflict (chat_id, what) do update set until = greatest(leases.until, excluded.until)`.compile(tx),
)

/** Takes what whoever had it did not give back in time, or will not, being gone. */
export const LEFT = statement<{ id: Id; lasts: number; gone: readonly string[] }, { chat: Id }>(
  (tx, { id, lasts, gone }) =>
    sql<{ chat: Id }>`update leases set owner = ${id}, until = ${ahead(lasts)}
      where what = 'call' and (until < clock_timestamp() or ${isOfThese(gone)})
      returning chat_id as chat`.compile(tx),
)

/** Deletes what is over by itself. */
export const TIDY = statement<Record<never, never>, DeleteResult>((tx) =>
  sql<DeleteResult>`delete from leases
    where what in ('hold', 'rest') and until < clock_timestamp()`.compile(tx),
)
