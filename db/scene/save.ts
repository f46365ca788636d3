import { isDeepStrictEqual } from 'node:util'
import type { Id, Person } from '../../core/model/circle.ts'
import type { Rows, Scene } from '../../core/model/scene.ts'
import { askAtOnce, oneByOne } from '../ask-at-once.ts'
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
  const erased = old.person !== null && old.person.id !== next.person?.id ? old.person : null
  const deletes = OWN.flatMap((table) => deletesOf(tx, table, old, next))
  const steps = [
    ...chatOf(tx, keyring, old, next),
    ...deletes,
    // A person's own new rows need the person; what becomes of others' rows is written before a person is erased.
    ...personOf(tx, keyring, old, next),
    ...SCENE_TABLES.flatMap((table) => upsertsOf(tx, keyring, table, old, next)),
    ...(erased ? [() => erasePerson(tx, erased.id)] : []),
  ]
  // What goes with somebody has to be gone before it is known what is missing.
  await (erased ? oneByOne(steps) : askAtOnce(tx, steps))
  return deletes.length > 0 || erased !== null
}

/** Something to be written. */
type Step = () => Promise<unknown>

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

// The scene knows no address: the stored one stays.
const chatOf = (tx: Tx, keyring: Keyring, { chat: old }: Scene, { chat }: Scene): Step[] =>
  old === chat ? [] : [() => updateChat(tx, keyring, { ...old, address: '' }, { ...chat, address: '' })]

const personOf = (tx: Tx, keyring: Keyring, { person: old }: Scene, { person }: Scene): Step[] =>
  person && isOther(old, person) ? [() => savePerson(tx, keyring, old, person)] : []

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

function deletesOf(tx: Tx, table: keyof Rows, old: Scene, next: Scene): Step[] {
  if (old[table] === next[table]) return []
  const kept = new Set(next[table].map(({ id }) => id))
  const gone = old[table].map(({ id }) => id).filter((id) => !kept.has(id))
  return gone.length > 0 ? [() => WRITE[table].remove.changed(tx, { ids: gone })] : []
}

function upsertsOf(tx: Tx, keyring: Keyring, table: keyof Rows, old: Scene, next: Scene): Step[] {
  if (old[table] === next[table]) return []
  const before = new Map((old[table] as readonly Thing[]).map((value) => [value.id, value]))
  return (next[table] as readonly Thing[])
    .filter((value) => before.get(value.id) !== value)
    .map((value) => () => WRITE[table].save(tx, keyring, before.get(value.id), value))
}

type Thing = { id: Id }

const WRITE = Object.fromEntries(
  SCENE_TABLES.map((table) => [
    table,
    { save: saving<Thing>(table, codecs[table] as never), remove: removing(table) },
  ]),
) as Record<keyof Rows, { save: Save<Thing>; remove: ReturnType<typeof removing> }>
