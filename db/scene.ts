import type { Chat, Id, Person } from '../core/circle.ts'
import type { Rows, Scene } from '../core/scene.ts'
import type { Instant } from '../core/time.ts'
import { codecs } from './codecs.ts'
import { newId } from './id.ts'
import { codeHash } from './invitation.ts'
import { postsOf } from './outbox.ts'
import { type Address, addressHash, chatOf, personOf } from './person.ts'
import { addKeys, type Ring } from './ring.ts'
import type { Row, Tx } from './schema.ts'
import type { Keys } from './seal.ts'
import { cardsFor, type Stored, storedRows } from './stored.ts'

/** The invitation code that comes with what happens, if any, given what the person is expected to type. */
export type CodeOf = (expects: Person['expects']) => string | null

/** Whose scene: a chat as its platform calls it, or one of ours. */
export type Whose = { chat: Address | Id; codeOf: CodeOf; now: Instant }

/** A scene, the keys of everybody in it, and whether its chat is stored yet. */
export type Loaded = { scene: Scene; ring: Ring; stored: boolean }

/** Everything that concerns a chat; a fresh one for an unknown address, null for an unknown id. */
export async function loadScene(tx: Tx, keys: Keys, { chat, codeOf, now }: Whose): Promise<Loaded | null> {
  const row = await chatRow(tx, keys, chat)
  if (!row && typeof chat === 'string') return null
  const { person, ring } = row ? await loadPerson(tx, keys, row.id) : nobody(keys)
  const me = person?.id ?? ''
  const code = codeOf(person?.expects ?? null)
  const stored = await storedRows(tx, me, code === null ? '' : codeHash(keys, code), now)
  await addKeys(tx, ring, peopleIn(stored))
  const scene: Scene = {
    chat: row ? chatOf(row) : freshChat(chat as Address),
    person,
    ...opened(stored, ring),
    cards: await cardsFor(tx, ring, me, now),
    posts: row ? await postsOf(tx, keys, row.id) : [],
  }
  return { scene, ring, stored: row !== undefined }
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
})
