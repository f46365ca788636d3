import type { Id } from '../core/circle.ts'
import type { Instant } from '../core/time.ts'
import { attempted, type Outcome, type Promised, settled, type Times } from './delivery.ts'
import { type Entry, entriesOf, entryOf, entryUnder, writeEntries } from './entries.ts'
import type { Store } from './open.ts'
import { addressOf } from './person.ts'
import type { Tx } from './schema.ts'
import type { Keys } from './seal.ts'
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
export type Job = Promised & {
  to: { address: string; language: string; delivery: string; about: string | null }
}

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
    const found = tx.selectFrom('outbox').selectAll().where('id', '=', id).where('due', '=', 1)
    const row = await found.executeTakeFirst()
    const chat = row && (await recipient(tx, row.chat_id))
    if (!chat) return null
    const before = entryOf(store.keys, row)
    const { entry, call } = attempted(before, chat.person === null, now)
    await writeEntries(tx, store.keys, [before], entry ? [entry] : [])
    if (!entry) await sweepChat(tx, chat.id)
    if (!entry || !call) return null
    return { tried: entry, call, to: await recipientOf(tx, store.keys, chat, entry) }
  })

async function recipientOf(tx: Tx, keys: Keys, chat: Chat, { id, want }: Entry): Promise<Job['to']> {
  const leads = want?.about === undefined ? undefined : await entryUnder(tx, keys, chat.id, want.about)
  const address = addressOf(keys, chat.id, chat.address)
  return { address, language: chat.language, delivery: id, about: leads?.ref ?? null }
}

type Chat = NonNullable<Awaited<ReturnType<typeof recipient>>>

const recipient = (tx: Tx, chat: Id) =>
  tx
    .selectFrom('chats')
    .leftJoin('people', 'people.chat_id', 'chats.id')
    .select(['chats.id', 'address', 'language', 'people.id as person'])
    .where('chats.id', '=', chat)
    .where('gone', '=', 0)
    .executeTakeFirst()

/** First sendings of which nobody knows what became, as a former run left them. */
export const unclearJobs = (store: Store, platforms: readonly string[]): Promise<(Due & { job: Job })[]> =>
  store.inTx(async (tx) => {
    const rows = await tx
      .selectFrom('outbox')
      .innerJoin('chats', 'chats.id', 'outbox.chat_id')
      .selectAll('outbox')
      .select('platform')
      .where('ref', 'is', null)
      .where('tried_at', 'is not', null)
      .where('platform', 'in', ['', ...platforms])
      .orderBy('version')
      .execute()
    const all: (Due & { job: Job })[] = []
    for (const { platform, ...row } of rows) {
      const tried = entryOf(store.keys, row)
      const chat = await recipient(tx, row.chat_id)
      if (!chat) continue
      const call = { message: tried.want, ref: null }
      const to = await recipientOf(tx, store.keys, chat, tried)
      all.push({ id: row.id, chat: row.chat_id, platform, asked: row.asked === 1, job: { tried, call, to } })
    }
    return all
  })

/** Writes down what became of a call. */
export const endCall = (store: Store, job: Job, outcome: Outcome, times: Times): Promise<void> =>
  store.inTx(async (tx) => {
    const { chat_id } = job.tried
    const before = await entriesOf(tx, store.keys, chat_id)
    await writeEntries(tx, store.keys, before, settled(before, job, outcome, times))
    await sweepChat(tx, chat_id)
  })

const dueIn = (tx: Tx, platforms: readonly string[]) =>
  tx
    .selectFrom('outbox')
    .innerJoin('chats', 'chats.id', 'outbox.chat_id')
    .where('due', '=', 1)
    .where('gone', '=', 0)
    .where('platform', 'in', ['', ...platforms])
