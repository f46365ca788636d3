import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import { type Address, addressHash, addressOf, type Stored, workspaceHash } from './chats.ts'
import type { Same } from './rooms-like.ts'
import type { Tx } from './schema.ts'
import type { Keys } from './seal.ts'
import type { Store } from './store.ts'

/** A room, and everybody in it who has answered what is open there, or opened or planned something. */
export type PeopledRoom = { platform: string; address: string; people: Stored[] }

/** The room of a chat in which a round is to open or to close by now; null if there is none. */
export const dueInRoom = (store: Store, chat: Id, now: Instant): Promise<PeopledRoom | null> =>
  store.inTx(async (tx) => {
    const due = live(tx, chat).where((e) =>
      e.or([
        e.and([e('state', '!=', 'planned'), e(e.fn.coalesce('ends_at', 'closes_at'), '<=', now)]),
        e.and([e('state', '=', 'planned'), e('begins_at', '<=', now)]),
      ]),
    )
    return (await due.select('id').executeTakeFirst()) ? await peopledRoom(tx, store.keys, chat) : null
  })

/** The room of a chat, if something is open or planned there. */
export const liveRoom = (store: Store, chat: Id): Promise<PeopledRoom | null> =>
  store.inTx((tx) => peopledRoom(tx, store.keys, chat))

/** By which address somebody is known already who has answered or opened something in a room; the given one if they have not. */
export const knownThere = (store: Store, room: Address, person: Address, same: Same): Promise<string> =>
  store.inTx(async (tx) => {
    const chat = await at(tx, store.keys, room)
    if (!chat) return person.address
    const itself = await at(tx, store.keys, person)
    const isIn = peopleIn(tx, chat.id).where('id', '=', itself?.id ?? '')
    if (await isIn.executeTakeFirst()) return person.address
    const known = await othersThan(tx, store.keys, person, chat.id).execute()
    return (
      known
        .map((row) => addressOf(store.keys, row))
        .find((address) => same(address) === same(person.address)) ?? person.address
    )
  })

// Within a workspace everybody has one address, and hundreds may answer at once.
const othersThan = (tx: Tx, keys: Keys, { platform, workspace }: Address, room: Id) =>
  workspace === undefined
    ? peopleIn(tx, room)
    : peopleIn(tx, room).where('workspace_hash', 'is distinct from', workspaceHash(keys, platform, workspace))

const at = (tx: Tx, keys: Keys, its: Address) =>
  tx
    .selectFrom('chats')
    .select('id')
    .where('platform', '=', its.platform)
    .where('address_hash', '=', addressHash(keys, its))
    .executeTakeFirst()

async function peopledRoom(tx: Tx, keys: Keys, chat: Id): Promise<PeopledRoom | null> {
  const people = await peopleIn(tx, chat).execute()
  const found = tx.selectFrom('chats').select(['id', 'platform', 'address']).where('id', '=', chat)
  const room = await found.executeTakeFirst()
  if (!room || !(await live(tx, chat).select('id').executeTakeFirst())) return null
  return {
    platform: room.platform,
    address: addressOf(keys, room),
    people: people.map((row) => ({ id: row.id, address: addressOf(keys, row) })),
  }
}

const live = (tx: Tx, room: Id) =>
  tx.selectFrom('rounds').where('room_id', '=', room).where('state', 'in', ['open', 'planned', 'cancelled'])

const peopleIn = (tx: Tx, room: Id) => {
  const rounds = live(tx, room)
  const answered = tx.selectFrom('votes').select('chat_id').where('round_id', 'in', rounds.select('id'))
  const opened = rounds.select('by_id as chat_id').where('by_id', 'is not', null).$castTo<{ chat_id: Id }>()
  return tx
    .selectFrom('chats')
    .select(['id', 'address'])
    .where('id', 'in', answered.union(opened))
    .orderBy('id')
}
