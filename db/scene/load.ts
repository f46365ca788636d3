import type { Chat } from '../../core/model/chat.ts'
import type { Id, Person } from '../../core/model/circle.ts'
import type { Rows, Scene } from '../../core/model/scene.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Room } from '../../core/model/workshop.ts'
import { type Address, addressHash, chatOf } from '../chats.ts'
import { newId } from '../id.ts'
import { type Keyring, systemAlone } from '../keyring.ts'
import { postsOf } from '../outbox/post.ts'
import type { Row, Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { codeHash } from '../tables/invitation.ts'
import { people } from '../tables/people.ts'
import { rooms } from '../tables/rooms.ts'
import { addKeys } from '../wrapped-keys.ts'
import { cardsFor } from './cards.ts'
import { codecs, SCENE_TABLES } from './codecs.ts'
import { type Stored, storedRows } from './rows.ts'

/** The invitation code that comes with what happens, if any, given what the person is expected to type. */
export type CodeOf = (expects: Person['expects']) => string | null

/** A room as its platform calls it. */
export type RoomAddress = Address & { name: string }

/** Whose scene: a chat as its platform calls it, or one of ours; and the room in which it happens. */
export type Whose = { chat: Address | Id; room?: RoomAddress; codeOf: CodeOf; now: Instant }

/** A scene, the keys of everybody in it, and whether its chat is stored yet. */
export type Loaded = { scene: Scene; keyring: Keyring; stored: boolean; roomStored: boolean }

/** Everything that concerns a chat; a fresh one for an unknown address, null for an unknown id. */
export async function loadScene(tx: Tx, keys: Keys, whose: Whose): Promise<Loaded | null> {
  const { chat, codeOf, now } = whose
  const row = await chatRow(tx, keys, chat)
  if (!row && typeof chat === 'string') return null
  const { person, keyring } = row ? await loadPerson(tx, keys, row.id) : nobody(keys)
  const own = row ? chatOf(row, keyring) : freshChat(chat as Address)
  const { room, roomStored } = await loadRoom(tx, keyring, own.id, whose)
  const me = person?.id ?? ''
  const code = codeOf(person?.expects ?? null)
  const concerned = { me, chat: own.id, room: room?.id ?? null }
  const stored = await storedRows(tx, concerned, code === null ? '' : codeHash(keys, code), now)
  await addKeys(tx, keyring, peopleIn(stored))
  const scene: Scene = {
    chat: own,
    person,
    room,
    rooms: await roomsOf(tx, keyring, stored),
    ...opened(stored, keyring),
    cards: await cardsFor(tx, keyring, me, now),
    posts: row ? await postsOf(tx, keys, row.id) : [],
  }
  return { scene, keyring, stored: row !== undefined, roomStored }
}

/** The room in which something happens: the one said, new if it is not known yet, or the chat itself. */
async function loadRoom(tx: Tx, keyring: Keyring, own: Id, { chat, room }: Whose) {
  const isItself = room && typeof chat !== 'string' && chat.address === room.address
  const itsChat = room && !isItself ? await chatRow(tx, keyring.keys, room) : undefined
  const id = room && !isItself ? (itsChat?.id ?? newId()) : own
  const row = await tx.selectFrom('rooms').selectAll().where('id', '=', id).executeTakeFirst()
  const found = row ? rooms.value(row, keyring) : null
  if (!room) return { room: found, roomStored: row !== undefined }
  return { room: { paused: null, ...found, id, name: room.name }, roomStored: found?.name === room.name }
}

async function roomsOf(tx: Tx, keyring: Keyring, { rounds }: Stored): Promise<Room[]> {
  const ids = ['', ...new Set(rounds.map(({ room_id }) => room_id))]
  const rows = await tx.selectFrom('rooms').selectAll().where('id', 'in', ids).orderBy('id').execute()
  return rows.map((row) => rooms.value(row, keyring))
}

const nobody = (keys: Keys) => ({ person: null, keyring: systemAlone(keys) })

async function loadPerson(
  tx: Tx,
  keys: Keys,
  chat: Id,
): Promise<{ person: Person | null; keyring: Keyring }> {
  const { keyring } = nobody(keys)
  const row = await tx.selectFrom('people').selectAll().where('chat_id', '=', chat).executeTakeFirst()
  if (!row) return { person: null, keyring }
  await addKeys(tx, keyring, [row.id])
  return { person: people.value(row, keyring), keyring }
}

const freshChat = ({ platform }: Address): Chat => ({
  ...{ id: newId(), platform, language: 'en', dayEnds: null, stopped: null, putBack: false },
})

async function chatRow(tx: Tx, keys: Keys, chat: Address | Id): Promise<Row<'chats'> | undefined> {
  const chats = tx.selectFrom('chats').selectAll()
  if (typeof chat === 'string') return await chats.where('id', '=', chat).executeTakeFirst()
  const hash = addressHash(keys, chat)
  return await chats.where('platform', '=', chat.platform).where('address_hash', '=', hash).executeTakeFirst()
}

function peopleIn({ members, invitations, assents }: Stored): Id[] {
  const linking = [
    ...invitations.flatMap((i) => [i.inviter_id, i.claim_by]),
    ...assents.map((a) => a.person_id),
  ]
  const ids = [...members.map((m) => m.person_id), ...linking]
  return [...new Set(['', ...ids.filter((id) => id !== null)])]
}

const opened = (stored: Stored, keyring: Keyring): Rows =>
  Object.fromEntries(
    SCENE_TABLES.map((table) => [table, valuesOf(table, stored[table], keyring)]),
  ) as unknown as Rows

const valuesOf = <T extends keyof Rows>(table: T, rows: Stored[T], keyring: Keyring) =>
  rows.map((row) => codecs[table].value(row, keyring))
