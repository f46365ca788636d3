import { isDeepStrictEqual } from 'node:util'
import type { Id, Person } from '../../core/model/circle.ts'
import type { Rows, Scene } from '../../core/model/scene.ts'
import { type Address, insertChat } from '../chats.ts'
import { circlesOf, sweepCircles } from '../emptied.ts'
import type { Keyring } from '../keyring.ts'
import { removing, type Save, saving, updating } from '../save-rows.ts'
import type { Tx } from '../schema.ts'
import type { ClaimColumn } from '../tables/invitation.ts'
import { chats, people } from '../tables/people.ts'
import { rooms } from '../tables/rooms.ts'
import { makeKey } from '../wrapped-keys.ts'
import { codecs, SCENE_TABLES } from './codecs.ts'
import type { Loaded } from './load.ts'

// What several people share outlives its leaving one person's scene, and goes once nobody needs it.
const OWN = [
  ...(['names', 'rhythms', 'asks', 'answers', 'shares', 'invitations', 'assents'] as const),
  ...(['replies', 'moments', 'ticks', 'hopes', 'agreements', 'votes', 'rounds'] as const),
]

/** Writes what differs between a loaded scene and what it has become; says whether anything was deleted. */
export async function saveScene(tx: Tx, { scene: old, keyring }: Loaded, next: Scene): Promise<boolean> {
  // The scene knows no address: the stored one stays.
  if (old.chat !== next.chat)
    await updateChat(tx, keyring, { ...old.chat, address: '' }, { ...next.chat, address: '' })
  let deleted = false
  for (const table of OWN) deleted = (await deleteRows(tx, table, old, next)) || deleted
  // A person's own new rows need the person; what becomes of others' rows is written before a person is erased.
  if (next.person && isOther(old.person, next.person)) await savePerson(tx, keyring, old.person, next.person)
  for (const table of SCENE_TABLES) await upsertRows(tx, keyring, table, old, next)
  const erased = old.person !== null && old.person.id !== next.person?.id ? old.person : null
  if (erased) await erasePerson(tx, erased.id)
  return deleted || erased !== null
}

const isOther = (old: unknown, next: unknown): boolean => old !== next && !isDeepStrictEqual(old, next)

/** Stores a room, and its chat with it, once something goes on there. */
export async function saveRoom(
  tx: Tx,
  { scene: old, keyring, roomStored }: Loaded,
  { chat, room, rounds }: Scene,
  address: Address | undefined,
): Promise<void> {
  const isUsed =
    room &&
    (roomStored ||
      chat.id === room.id ||
      room.paused !== old.room?.paused ||
      rounds.some((round) => round.room === room.id))
  if (!isUsed || (roomStored && isDeepStrictEqual(old.room, room))) return
  const there = tx.selectFrom('chats').select('id').where('id', '=', room.id)
  if (!(await there.executeTakeFirst())) {
    if (!address) return
    await insertChat(
      tx,
      keyring,
      { ...chat, id: room.id, dayEnds: null, stopped: null, putBack: false },
      address,
    )
  }
  const row = rooms.row(room, keyring)
  await tx
    .insertInto('rooms')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

const updateChat = updating('chats', chats)
const updatePerson = updating('people', people)

async function savePerson(tx: Tx, keyring: Keyring, old: Person | null, person: Person): Promise<void> {
  if (old?.id === person.id) {
    await updatePerson(tx, keyring, old, person)
    return
  }
  if (old) await erasePerson(tx, old.id)
  const key = makeKey(keyring, person.id)
  await tx
    .insertInto('people')
    .values({ ...people.row(person, keyring), key })
    .execute()
}

async function erasePerson(tx: Tx, person: Id): Promise<void> {
  const nothing: Record<ClaimColumn, null> = {
    claim_by: null,
    claim_name: null,
    claim_profile: null,
    claim_platform: null,
    claim_depth: null,
  }
  await tx.updateTable('invitations').set(nothing).where('claim_by', '=', person).execute()
  const circles = await circlesOf(tx, person)
  await tx.deleteFrom('people').where('id', '=', person).execute()
  await sweepCircles(tx, circles)
}

async function deleteRows(tx: Tx, table: keyof Rows, old: Scene, next: Scene): Promise<boolean> {
  if (old[table] === next[table]) return false
  const kept = new Set(next[table].map(({ id }) => id))
  const gone = old[table].map(({ id }) => id).filter((id) => !kept.has(id))
  if (gone.length > 0) await WRITE[table].remove.changed(tx, { ids: gone })
  return gone.length > 0
}

async function upsertRows(
  tx: Tx,
  keyring: Keyring,
  table: keyof Rows,
  old: Scene,
  next: Scene,
): Promise<void> {
  if (old[table] === next[table]) return
  const before = new Map((old[table] as readonly Thing[]).map((value) => [value.id, value]))
  for (const value of next[table] as readonly Thing[])
    await WRITE[table].save(tx, keyring, before.get(value.id), value)
}

type Thing = { id: Id }

const WRITE = Object.fromEntries(
  SCENE_TABLES.map((table) => [
    table,
    { save: saving<Thing>(table, codecs[table] as never), remove: removing(table) },
  ]),
) as Record<keyof Rows, { save: Save<Thing>; remove: ReturnType<typeof removing> }>
