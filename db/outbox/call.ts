import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import { addressOf } from '../chats.ts'
import type { Due, Lease } from '../claims.ts'
import { sweepChats } from '../emptied.ts'
import { spelled } from '../engine.ts'
import { lockChats } from '../locked-rows.ts'
import type { Row, Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { inThisOrder, listed, statement } from '../statement.ts'
import type { Store } from '../store.ts'
import type { Flag } from '../tables/columns.ts'
import type { Entry } from '../tables/outbox.ts'
import { entriesOf, entryOf, entryUnder, writeEntries } from './read-write.ts'
import { isDue } from './ready.ts'
import {
  begun,
  endedAll,
  type Outcome,
  type Promised,
  type Place as Standing,
  type Times,
} from './states-when-called.ts'
import { removedWith } from './together.ts'

/** Who a message is for, which sending of it this is, and where what it is about stands. */
export type Recipient = { address: string; language: string; delivery: string; about: string | null }

/** A call that has been promised in the database, to be made now; `also` is what it removes besides. */
export type Job = Promised & { to: Recipient; also?: readonly Promised[] }

/** What a platform can remove: for how long, and whether several messages at once. */
export type Removing = Pick<Standing, 'removable'> & { together: boolean }

/** A row to call for, and by which taking of its chat; for what is done beside calls there is none. */
type Called = Pick<Due, 'id' | 'platform'> & { lease?: Lease }

/** Looks once more whether a row is wanted and in time, and writes down that it will be tried now; else gives its chat back. */
export const beginCall = (
  store: Store,
  { id, platform, lease }: Called,
  times: Times,
  removing: Removing = { removable: null, together: false },
): Promise<Job | null> =>
  store.inTx(async (tx) => {
    const isOurs = !lease || (await store.claims.keep(tx, lease, platform))
    const job = isOurs ? await beginRow(tx, store, id, { ...times, ...removing }) : null
    if (!job && lease) await store.claims.free(tx, lease)
    return job
  }, 'call')

async function beginRow(tx: Tx, { keys }: Store, id: Id, how: Times & Removing): Promise<Job | null> {
  const found = tx.selectFrom('outbox').selectAll().where('id', '=', id).where('due', '=', 1)
  const row = await found.executeTakeFirst()
  const chat = row && (await recipient(tx, row.chat_id))
  return chat ? begin(tx, keys, { chat, before: entryOf(keys, row) }, how) : null
}

async function begin(
  tx: Tx,
  keys: Keys,
  { chat, before }: { chat: Chat; before: Entry },
  { removable, together, ...times }: Times & Removing,
): Promise<Job | null> {
  const place = { of: whose(chat), removable }
  const { entry, call } = begun(before, place, times)
  await writeEntries(tx, keys, [before], entry ? [entry] : [])
  if (!entry) await sweepChats(tx, [chat.id])
  if (!entry || !call) return null
  const first = { tried: entry, call }
  const isAlone = !together || call.message !== null
  const also = isAlone ? [] : removedWith(first, await entriesOf(tx, keys, chat.id), place, times)
  return { ...first, to: await recipientOf(tx, keys, chat, entry), also }
}

async function recipientOf(tx: Tx, keys: Keys, chat: Chat, { id, want }: Entry): Promise<Recipient> {
  const leads = want?.about === undefined ? undefined : await entryUnder(tx, keys, chat.id, want.about)
  const address = addressOf(keys, chat)
  return { address, language: chat.language, delivery: id, about: leads?.ref ?? null }
}

const whose = ({ person, room }: Chat): Standing['of'] =>
  person !== null ? 'person' : room === null ? 'nobody' : 'room'

type Chat = NonNullable<Awaited<ReturnType<typeof recipient>>>

const recipient = (tx: Tx, chat: Id) =>
  tx
    .selectFrom('chats')
    .leftJoin('people', 'people.chat_id', 'chats.id')
    .leftJoin('rooms', 'rooms.id', 'chats.id')
    .select(['chats.id', 'address', 'language', 'people.id as person', 'rooms.id as room'])
    .where('chats.id', '=', chat)
    .where('gone', '=', 0)
    .executeTakeFirst()

/**
 * First sendings of which nobody knows what became: in these chats as their process has left them, or as a former run
 * has, where nobody is just calling.
 */
export const unclearJobs = (
  store: Store,
  platforms: readonly string[],
  chats?: readonly Id[],
): Promise<(Due & { job: Job })[]> =>
  store.inTx(async (tx) => {
    const rows = chats ? await UNCLEAR_IN.all(tx, { platforms, chats }) : await UNCLEAR.all(tx, { platforms })
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
  }, 'call')

type Unclear = Row<'outbox'> & { platform: string }
type On = { platforms: readonly string[] }

const unclear = (
  platforms: On['platforms'],
  where: RawBuilder<unknown>,
) => sql<Unclear>`select outbox.*, platform
  from outbox ${inThisOrder} chats on chats.id = chat_id
  where ref is null and tried_at is not null and platform in ${listed(platforms)} and ${where} order by version`

const isCalled = sql`exists (select 1 from leases where leases.chat_id = outbox.chat_id and what = 'call')`
const isLeft = spelled({ sqlite: sql`true`, postgres: sql`not ${isCalled}` })

const UNCLEAR = statement<On, Unclear>((tx, { platforms }) => unclear(platforms, isLeft).compile(tx))
const UNCLEAR_IN = statement<On & { chats: readonly Id[] }, Unclear>((tx, { platforms, chats }) =>
  unclear(platforms, sql`outbox.chat_id in ${listed(chats)}`).compile(tx),
)

/** Writes down what became of a call, and gives its chat back; says whether what became of that meanwhile leaves something due there. */
export const endCall = (
  store: Store,
  job: Job,
  outcome: Outcome,
  times: Times,
  lease?: Lease,
): Promise<boolean> =>
  store.inTx(async (tx) => {
    const left = await endRow(tx, store, job, outcome, times)
    if (lease) await store.claims.free(tx, lease)
    return left
  }, 'call')

async function endRow(tx: Tx, store: Store, job: Job, outcome: Outcome, times: Times): Promise<boolean> {
  const shown = isPlainChange(job, outcome) ? await IS_SHOWN.first(tx, placeOf(job)) : undefined
  if (shown) return shown.left === 1
  const { chat_id } = job.tried
  await lockChats(tx, [chat_id])
  const before = await entriesOf(tx, store.keys, chat_id)
  const after = endedAll(before, job, outcome, times)
  await writeEntries(tx, store.keys, before, after)
  await sweepChats(tx, [chat_id])
  return after.some(isDue)
}

/** Whether a message looks now as it should, and stands where it stood: most calls end so. */
const isPlainChange = ({ tried, call }: Job, outcome: Outcome): boolean =>
  outcome.kind === 'done' && call.ref !== null && outcome.ref === call.ref && tried.leaving_at === null

type Place = { id: Id; chat: Id; version: number; was: number }

const placeOf = ({ tried: { id, chat_id: chat, version, shown: was } }: Job) => ({ id, chat, version, was })

const isMoreDue = ({ id, chat }: Pick<Place, 'id' | 'chat'>) =>
  sql<Flag>`cast(exists (select 1 from outbox as one where one.chat_id = ${chat} and one.due = 1
    and one.id <> ${id}) as integer)`

/** What `ended` makes of such a row, if nothing else has become of it meanwhile. */
const IS_SHOWN = statement<Place, { left: Flag }>((tx, { id, chat, version, was }) =>
  tx
    .updateTable('outbox')
    .set({ shown: version, tried_at: null, tries: 0, not_before: null })
    .where('id', '=', id)
    .where('chat_id', '=', chat)
    .where('version', '=', version)
    .where('shown', '=', was)
    .where('leaving_at', 'is', null)
    .returning(isMoreDue({ id, chat }).as('left'))
    .compile(),
)
