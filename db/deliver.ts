import type { Id } from '../core/circle.ts'
import type { Instant } from '../core/time.ts'
import { attempted, type Call, type Outcome, settled, type Times } from './delivery.ts'
import { dropEntry, type Entry, entryOf, saveEntry } from './entries.ts'
import type { Store } from './open.ts'
import { addressOf } from './person.ts'
import type { Tx } from './schema.ts'
import { sweepChat } from './sweep.ts'

/** A row that is due, and what deciding whether it goes now takes. */
export type Due = { id: Id; chat: Id; platform: string; asked: boolean }

/** Which rows may go now. */
export type Going = {
  platforms: readonly string[]
  real: Instant
  /** Chats that are being written to. */
  busy: readonly Id[]
  /** Chats to which only what somebody waits for may go. */
  resting: readonly Id[]
}

/** A call that has been promised in the database, to be made now. */
export type Job = { tried: Entry; call: Call; to: { address: string; language: string } }

const AT_ONCE = 64

/** The rows that are due, what somebody waits for first. */
export const dueRows = (store: Store, { platforms, real, busy, resting }: Going): Promise<Due[]> =>
  store.inTx(async (tx) => {
    const rows = await dueIn(tx, platforms)
      .where((e) => e.or([e('not_before', 'is', null), e('not_before', '<=', real)]))
      .where('chat_id', 'not in', ['', ...busy])
      .where((e) => e.or([e('asked', '=', 1), e('chat_id', 'not in', ['', ...resting])]))
      .select(['outbox.id', 'chat_id as chat', 'platform', 'asked'])
      .orderBy('asked', 'desc')
      .orderBy('version')
      .orderBy('outbox.id')
      .limit(AT_ONCE)
      .execute()
    return rows.map((row) => ({ ...row, asked: row.asked === 1 }))
  })

/** When the next row that is being waited with may go. */
export const nextDue = (store: Store, platforms: readonly string[], real: Instant): Promise<Instant | null> =>
  store.inTx(async (tx) => {
    const waiting = dueIn(tx, platforms).where('not_before', '>', real).select('not_before')
    return (await waiting.orderBy('not_before').limit(1).executeTakeFirst())?.not_before ?? null
  })

/** Looks once more whether a row is wanted and in time, and writes down that it will be tried now. */
export const beginCall = (store: Store, id: Id, now: Instant): Promise<Job | null> =>
  store.inTx(async (tx) => {
    const row = await tx
      .selectFrom('outbox')
      .selectAll()
      .where('id', '=', id)
      .where('due', '=', 1)
      .executeTakeFirst()
    if (!row) return null
    const chat = await tx
      .selectFrom('chats')
      .selectAll()
      .where('id', '=', row.chat_id)
      .executeTakeFirstOrThrow()
    if (chat.gone) return null
    const person = await tx
      .selectFrom('people')
      .select('id')
      .where('chat_id', '=', chat.id)
      .executeTakeFirst()
    const { entry, call } = attempted(entryOf(store.keys, row), !person, now)
    await become(tx, store, row.id, entry ? [entry] : [])
    if (!entry || !call) return null
    const address = addressOf(store.keys, chat.id, chat.address)
    return { tried: entry, call, to: { address, language: chat.language } }
  })

/** Writes down what became of a call. */
export const endCall = (store: Store, { tried, call }: Job, outcome: Outcome, times: Times): Promise<void> =>
  store.inTx(async (tx) => {
    const row = await tx.selectFrom('outbox').selectAll().where('id', '=', tried.id).executeTakeFirst()
    if (!row) return
    await become(tx, store, row.id, settled(entryOf(store.keys, row), tried, call, outcome, times))
    await sweepChat(tx, tried.chat_id)
  })

async function become(tx: Tx, { keys }: Store, id: Id, entries: readonly Entry[]): Promise<void> {
  if (!entries.some((entry) => entry.id === id)) await dropEntry(tx, id)
  for (const entry of entries) await saveEntry(tx, keys, entry)
}

const dueIn = (tx: Tx, platforms: readonly string[]) =>
  tx
    .selectFrom('outbox')
    .innerJoin('chats', 'chats.id', 'outbox.chat_id')
    .where('due', '=', 1)
    .where('gone', '=', 0)
    .where('platform', 'in', ['', ...platforms])
