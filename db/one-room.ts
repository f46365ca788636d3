import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import { type Address, addressHash, addressOf, type Stored, workspaceHash } from './chats.ts'
import { systemAlone } from './keyring.ts'
import { lockChats } from './locked-rows.ts'
import { entriesOf, writeEntries } from './outbox/read-write.ts'
import { isDue } from './outbox/ready.ts'
import { type FoundRoom as Found, roomAt, roomsLike, type Same } from './rooms-like.ts'
import type { Tx } from './schema.ts'
import type { Keys } from './seal.ts'
import type { Store } from './store.ts'
import type { Entry } from './tables/outbox.ts'
import { chats } from './tables/people.ts'
import { wakeUp } from './wake-times.ts'

/** By which address a room is known; `gone` is one that could not be written to by another address, if it is known by none. */
type Known = { address: string; gone: Id | null }

/**
 * How a room is known, which several workspaces may share; by its own address if it is new. Where it was stored twice
 * it is one from now on.
 */
export const oneRoom = (store: Store, room: Address, same: Same, now: Instant): Promise<Known> =>
  store.inTx(async (tx) => {
    const all = await lockedRooms(tx, () => roomsLike(tx, store.keys, room, same))
    const [known, ...others] = await bestFirst(tx, all, room.address)
    for (const other of others) await merge(tx, other.id, known!.id, now)
    const isLost = known !== undefined && known.gone === 1 && known.address !== room.address
    return {
      address: isLost ? room.address : (known?.address ?? room.address),
      gone: isLost ? known.id : null,
    }
  })

/** Such rooms, locked if they are several: what is one by then is read as that. */
async function lockedRooms(tx: Tx, find: () => Promise<Found[]>): Promise<Found[]> {
  const all = await find()
  if (all.length < 2) return all
  await lockChats(
    tx,
    all.map(({ id }) => id),
  )
  return await find()
}

/** A single one; none if it is found no more by then. */
async function lockedRoom(tx: Tx, find: () => Promise<Found | undefined>): Promise<Found | undefined> {
  const room = await find()
  if (room) await lockChats(tx, [room.id])
  return room && (await find())
}

/** A room that could not be written to any more can be by this address. */
export const goOnBy = (store: Store, room: Id, to: Address): Promise<void> =>
  store.inTx(async (tx) => {
    await lockChats(tx, [room])
    await readdress(tx, store.keys, room, to)
  })

/** A room goes on by another address than this one, where it is said anew what stands there. */
export const speakElsewhere = (
  store: Store,
  { id, address }: Stored,
  to: Address,
  now: Instant,
): Promise<void> =>
  store.inTx(async (tx) => {
    const elsewhere = await roomAt(tx, store.keys, to)
    await lockChats(tx, elsewhere ? [id, elsewhere.id] : [id])
    const row = await tx.selectFrom('chats').select(['id', 'address']).where('id', '=', id).executeTakeFirst()
    if (!row || addressOf(store.keys, row) !== address) return
    const other = await roomAt(tx, store.keys, to)
    if (other) return await moveInto(tx, id, other.id, now)
    await readdress(tx, store.keys, id, to)
    await tx.deleteFrom('outbox').where('chat_id', '=', id).execute()
  })

/** A room has got another address, and other beginnings the refs of what stands there. */
export const moveRoom = (
  store: Store,
  from: Address,
  to: Address,
  [before, after]: readonly [before: string, after: string],
): Promise<void> =>
  store.inTx(async (tx) => {
    const room = await lockedRoom(tx, () => roomAt(tx, store.keys, from))
    if (!room || (await roomAt(tx, store.keys, to))) return
    await readdress(tx, store.keys, room.id, to)
    const entries = await entriesOf(tx, store.keys, room.id)
    const moved = (ref: string | null) =>
      ref?.startsWith(before) ? `${after}${ref.slice(before.length)}` : ref
    const now: Entry[] = []
    // What is being called for where it stood is called for again where it stands now.
    for (const entry of entries) {
      const version = isDue(entry) ? await store.versions.next(tx) : entry.version
      store.versions.used(version)
      now.push({ ...entry, ref: moved(entry.ref), version })
    }
    await writeEntries(tx, store.keys, entries, now)
  })

/** The one to go on with first: it can be written to, and most goes on there. */
async function bestFirst(tx: Tx, all: readonly Found[], address: string): Promise<Found[]> {
  if (all.length < 2) return [...all]
  const ids = all.map(({ id }) => id)
  const found = tx.selectFrom('rounds').select(['room_id', 'state']).where('room_id', 'in', ids)
  const rounds = await found.execute()
  const worth = ({ id, gone, address: its }: Found): number[] => {
    const here = rounds.filter(({ room_id }) => room_id === id)
    const isOpen = here.some(({ state }) => state === 'open')
    return [-gone, gone && its === address ? 1 : 0, isOpen ? 1 : 0, here.length]
  }
  return all.toSorted((a, b) => compared(worth(b), worth(a)) || (a.id < b.id ? -1 : 1))
}

const compared = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, i) => value - other[i]!).find((difference) => difference !== 0) ?? 0

/** What was planned and remembered in one room is so in another; what is open in the first ends there, with its weather. */
async function merge(tx: Tx, from: Id, into: Id, now: Instant): Promise<void> {
  const rounds = tx.updateTable('rounds').where('room_id', '=', from)
  const moved = rounds.set({ room_id: into }).where('state', 'in', ['planned', 'prepared', 'closed'])
  const ended = rounds.set({ ends_at: now }).where('ends_at', 'is', null)
  for (const change of [moved, ended]) {
    const { numUpdatedRows } = await change.executeTakeFirst()
    if (numUpdatedRows > 0n) await wakeUp(tx, [from, into], now)
  }
}

/** The same for one that can't be written to any more, whose open round ends in the other if that has one. */
async function moveInto(tx: Tx, from: Id, into: Id, now: Instant): Promise<void> {
  const open = tx.selectFrom('rounds').select('id').where('room_id', '=', into).where('state', '=', 'open')
  if (await open.executeTakeFirst()) await merge(tx, from, into, now)
  await tx.updateTable('rounds').set({ room_id: into }).where('room_id', '=', from).execute()
  await tx.updateTable('chats').set({ gone: 0 }).where('id', '=', into).execute()
  await tx.deleteFrom('chats').where('id', '=', from).execute()
  await wakeUp(tx, [into], now)
}

async function readdress(tx: Tx, keys: Keys, id: Id, to: Address): Promise<void> {
  const row = await tx.selectFrom('chats').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const its = chats.value(row, systemAlone(keys))
  const { address } = chats.row({ ...its, address: to.address }, systemAlone(keys))
  const workspace_hash = to.workspace === undefined ? null : workspaceHash(keys, to.platform, to.workspace)
  await tx
    .updateTable('chats')
    .set({ address, address_hash: addressHash(keys, to), workspace_hash, gone: 0 })
    .where('id', '=', id)
    .execute()
  await tx.updateTable('rooms').set({ place_hash: null }).where('id', '=', id).execute()
}
