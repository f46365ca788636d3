import type { Chat, Id, Person } from '../core/circle.ts'
import type { Rows, Scene } from '../core/scene.ts'
import type { Instant } from '../core/time.ts'
import type { Room } from '../core/workshop.ts'
import { codecs } from './codecs.ts'
import { newId } from './id.ts'
import { codeHash } from './invitation.ts'
import { postsOf } from './outbox.ts'
import { type Address, addressHash, chatOf, personOf } from './person.ts'
import { addKeys, type Ring } from './ring.ts'
import { roomOf } from './rounds.ts'
import type { Row, Tx } from './schema.ts'
import type { Keys } from './seal.ts'
import { cardsFor, type Stored, storedRows } from './stored.ts'

/** The invitation code that comes with what happens, if any, given what the person is expected to type. */
export type CodeOf = (expects: Person['expects']) => string | null

/** A room as its platform calls it. */
export type Place = Address & { name: string }

/** Whose scene: a chat as its platform calls it, or one of ours; and the room in which it happens. */
export type Whose = { chat: Address | Id; room?: Place; codeOf: CodeOf; now: Instant }

/** A scene, the keys of everybody in it, and whether its chat is stored yet. */
export type Loaded = { scene: Scene; ring: Ring; stored: boolean; roomStored: boolean }

/** Everything that concerns a chat; a fresh one for an unknown address, null for an unknown id. */
export async function loadScene(tx: Tx, keys: Keys, whose: Whose): Promise<Loaded | null> {
  const { chat, codeOf, now } = whose
  const row = await chatRow(tx, keys, chat)
  if (!row && typeof chat === 'string') return null
  const { person, ring } = row ? await loadPerson(tx, keys, row.id) : nobody(keys)
  const own = row ? chatOf(row) : freshChat(chat as Address)
  const { room, roomStored } = await loadRoom(tx, ring, own.id, whose)
  const me = person?.id ?? ''
  const code = codeOf(person?.expects ?? null)
  const concerned = { me, chat: own.id, room: room?.id ?? null }
  const stored = await storedRows(tx, concerned, code === null ? '' : codeHash(keys, code), now)
  await addKeys(tx, ring, peopleIn(stored))
  const scene: Scene = {
    chat: own,
    person,
    room,
    rooms: await roomsOf(tx, ring, stored),
    ...opened(stored, ring),
    cards: await cardsFor(tx, ring, me, now),
    posts: row ? await postsOf(tx, keys, row.id) : [],
  }
  return { scene, ring, stored: row !== undefined, roomStored }
}

/** The room in which something happens: the one said, new if it is not known yet, or the chat itself. */
async function loadRoom(tx: Tx, ring: Ring, own: Id, { chat, room }: Whose) {
  const isItself = room && typeof chat !== 'string' && chat.address === room.address
  const place = room && !isItself ? await chatRow(tx, ring.keys, room) : undefined
  const id = room && !isItself ? (place?.id ?? newId()) : own
  const row = await tx.selectFrom('rooms').selectAll().where('id', '=', id).executeTakeFirst()
  const found = row ? roomOf(row, ring) : null
  if (!room) return { room: found, roomStored: row !== undefined }
  return { room: { paused: null, ...found, id, name: room.name }, roomStored: found?.name === room.name }
}

async function roomsOf(tx: Tx, ring: Ring, { rounds }: Stored): Promise<Room[]> {
  const ids = ['', ...new Set(rounds.map(({ room_id }) => room_id))]
  const rows = await tx.selectFrom('rooms').selectAll().where('id', 'in', ids).orderBy('id').execute()
  return rows.map((row) => roomOf(row, ring))
}

const nobody = (keys: Keys) => ({ person: null, ring: { keys, people: new Map() } })

async function loadPerson(tx: Tx, keys: Keys, chat: Id): Promise<{ person: Person | null; ring: Ring }> {
  const { ring } = nobody(keys)
  const row = await tx.selectFrom('people').selectAll().where('chat_id', '=', chat).executeTakeFirst()
  if (!row) return { person: null, ring }
  await addKeys(tx, ring, [row.id])
  return { person: personOf(row, ring), ring }
}

const freshChat = ({ platform }: Address): Chat => ({ id: newId(), platform, language: 'en', dayEnds: null })

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

const opened = (stored: Stored, ring: Ring): Rows => ({
  circles: stored.circles.map((row) => codecs.circles.value(row, ring)),
  members: stored.members.map((row) => codecs.members.value(row, ring)),
  names: stored.names.map((row) => codecs.names.value(row, ring)),
  rhythms: stored.rhythms.map((row) => codecs.rhythms.value(row, ring)),
  checkins: stored.checkins.map((row) => codecs.checkins.value(row, ring)),
  asks: stored.asks.map((row) => codecs.asks.value(row, ring)),
  answers: stored.answers.map((row) => codecs.answers.value(row, ring)),
  shares: stored.shares.map((row) => codecs.shares.value(row, ring)),
  invitations: stored.invitations.map((row) => codecs.invitations.value(row, ring)),
  assents: stored.assents.map((row) => codecs.assents.value(row, ring)),
  rounds: stored.rounds.map((row) => codecs.rounds.value(row, ring)),
  votes: stored.votes.map((row) => codecs.votes.value(row, ring)),
})
