import { sql, type UpdateResult } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import { type Instant, plus } from '../core/model/time.ts'
import { engineOf, spelled } from './engine.ts'
import { GIVE_BACK, takeDue } from './postgres/due-chats.ts'
import type { Tx } from './schema.ts'
import { listed, statement } from './statement.ts'
import type { Store } from './store.ts'

/** The chats whose time has come, those waiting longest first; each is this process’s for a while, if there are others. */
export const dueChats = (store: Store, now: Instant, limit: number): Promise<Id[]> =>
  store.inTx(async (tx) => {
    const by = { now, woken: plus(now, MOST_APART), limit }
    return (await DUE.all(tx, by)).map(({ id }) => id)
  }, 'unasked')

/** Who was woken is due at once, by whichever clock that was: two that are believed differ by four minutes at most. */
const MOST_APART = { minutes: 5 }

// In the order of its index alone: where the time of very many has come at once, putting them in one of their own takes long.
const DUE = statement<{ now: Instant; woken: Instant; limit: number }, { id: Id }>(
  (tx, { now, woken, limit }) =>
    sql<{ id: Id }>`${spelled({
      sqlite: sql`select id from chats where wakes_at <= ${now} order by wakes_at limit ${limit}`,
      postgres: takeDue(now, woken, limit),
    })}`.compile(tx),
)

/** Which of these chats are rooms. */
export const roomsAmong = (store: Store, chats: readonly Id[]): Promise<Id[]> =>
  store.inTx(async (tx) => (await ROOMS.all(tx, { chats })).map(({ id }) => id), 'unasked')

const ROOMS = statement<{ chats: readonly Id[] }, { id: Id }>((tx, { chats }) =>
  tx.selectFrom('rooms').select('id').where('id', 'in', listed(chats)).orderBy('id').compile(),
)

/** When something changes next by itself, in any chat. */
export const nextWake = (store: Store): Promise<Instant | null> =>
  store.inTx(async (tx) => (await NEXT.first(tx, {}))?.at ?? null, 'unasked')

const NEXT = statement<Record<never, never>, { at: Instant | null }>((tx) =>
  sql<{ at: Instant | null }>`${spelled({
    sqlite: sql`select min(wakes_at) as at from chats`,
    postgres: sql`select least((select min(wakes_at) from chats), (select min(at) from wakes)) as at`,
  })}`.compile(tx),
)

/** Puts off a chat whose turn failed, so that it holds up nobody else's. */
export const putOff = (store: Store, chat: Id, until: Instant): Promise<void> =>
  store.inTx(async (tx) => void (await PUT_OFF.changed(tx, { chat, until })), 'unasked')

const PUT_OFF = statement<{ chat: Id; until: Instant }, UpdateResult>((tx, { chat, until }) => {
  const others = sql`with awake as (delete from wakes where chat_id = ${chat}),
    given as (delete from leases where chat_id = ${chat} and what = 'tick')`
  return sql<UpdateResult>`${spelled({ sqlite: sql``, postgres: others })}
    update chats set wakes_at = ${until} where id = ${chat}`.compile(tx)
})

/** A chat has the turn for which it was woken, or another one that ends what this process had taken it for. */
export async function isAwake(tx: Tx, { chat, kind }: Happened): Promise<void> {
  if (typeof chat !== 'string' || engineOf(tx) === 'sqlite') return
  if (kind === 'tick' || kind === 'gone')
    await GIVE_BACK.changed(tx, { chat, awake: kind === 'tick' ? 1 : 0 })
}

type Happened = { chat: unknown; kind: string }

/** Lets these people, or chats, have a turn of their own as soon as may be. */
export async function wakeUp(tx: Tx, whom: readonly Id[], now: Instant): Promise<void> {
  if (whom.length > 0) await WAKE.changed(tx, { whom, now })
}

const WAKE = statement<{ whom: readonly Id[]; now: Instant }, UpdateResult>((tx, { whom, now }) => {
  const theirs = sql`select chat_id from people where id in ${listed(whom)}`
  return sql<UpdateResult>`${spelled({
    sqlite: sql`update chats set wakes_at = ${now}
      where (id in ${listed(whom)} or id in (${theirs})) and (wakes_at is null or wakes_at > ${now})`,
    postgres: sql`insert into wakes (chat_id, at) select id, ${now}::text from chats
      where id in (select value from ${listed(whom)} as one union ${theirs})`,
  })}`.compile(tx)
})

/** Who was woken has it in their own row, as where there is one process. */
export async function wakesInRows(tx: Tx): Promise<void> {
  if (engineOf(tx) === 'postgres') await IN_ROWS.changed(tx, {})
}

const IN_ROWS = statement<Record<never, never>, UpdateResult>((tx) =>
  sql<UpdateResult>`with woken as (delete from wakes returning chat_id, at)
    update chats set wakes_at = least(wakes_at, first.at)
    from (select chat_id, min(at) as at from woken group by chat_id) as first where id = first.chat_id`.compile(
    tx,
  ),
)
