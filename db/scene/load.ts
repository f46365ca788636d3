import type { Chat } from '../../core/model/chat.ts'
import type { Id, Person } from '../../core/model/circle.ts'
import type { Rows, Scene } from '../../core/model/scene.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Room } from '../../core/model/workshop.ts'
import { type Address, chatOf } from '../chats.ts'
import { newId } from '../id.ts'
import type { Found, KeptScenes } from '../kept-scenes.ts'
import type { Keyring } from '../keyring.ts'
import { opening } from '../opened.ts'
import { postsIn } from '../outbox/post.ts'
import { entriesIn, entriesOf } from '../outbox/read-write.ts'
import type { Row, Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { codeHash } from '../tables/invitation.ts'
import type { Entry } from '../tables/outbox.ts'
import { people } from '../tables/people.ts'
import { rooms } from '../tables/rooms.ts'
import { takeKeys } from '../wrapped-keys.ts'
import { type Ahead, readAhead } from './ahead.ts'
import { cardsIn } from './cards.ts'
import { codecs, SCENE_TABLES } from './codecs.ts'
import type { Stored } from './rows.ts'
import { type Concerned, storedRows, whereIs } from './rows-by-ids.ts'
import { type Seat, seatOf } from './seat.ts'

/** The invitation code that comes with what happens, if any, given what the person is expected to type. */
export type CodeOf = (expects: Person['expects']) => string | null

/** A room as its platform calls it. */
export type RoomAddress = Address & { name: string }

/** Whose scene: a chat as its platform calls it, or one of ours; and the room in which it happens. */
export type Whose = { chat: Address | Id; room?: RoomAddress; codeOf: CodeOf; now: Instant }

/** A scene, the keys of everybody in it, and how its chat, its room and what the chat shows are stored, if they are yet. */
export type Loaded = {
  scene: Scene
  keyring: Keyring
  chat: Row<'chats'> | null
  roomStored: boolean
  /** How much was written before it, if what was found could be kept. */
  since: number | undefined
  entries: readonly Entry[]
  /** Above all that were used in the chat, if it was counted as the scene was read. */
  version: number | undefined
}

/** What a scene is read with, and what of it is kept. */
export type Source = { keys: Keys; scenes: KeptScenes }

/** Everything that concerns a chat, some of it as it was kept; a fresh one for an unknown address, null for an unknown id. */
export async function loadScene(tx: Tx, { keys, scenes }: Source, whose: Whose): Promise<Loaded | null> {
  const { chat, codeOf, now } = whose
  const ahead = await readAhead(tx, keys, whose)
  const seat = await seatAt(tx, keys, chat, ahead)
  if (!seat && typeof chat === 'string') return null
  const kept = keptOf(seat, whose, scenes)
  const keyring = { keys, people: new Map(kept?.people), opening: opening(kept?.opened) }
  const { person, chat: own } = whoseSeat(seat, chat, keyring)
  const its = await roomOf(tx, keys, own.id, seat, whose, ahead)
  const by = { me: person?.id ?? '', chat: own.id, room: its, code: codeOf(person?.expects ?? null), now }
  const isApart = person !== null && by.code === null && its === null
  const [found, entries] = await Promise.all([
    (isApart && kept) || find(tx, keyring, by, ahead),
    shownIn(tx, keyring, seat, ahead),
  ])
  if (isApart) scenes.found(own.id, { ...found, opened: keyring.opening.now })
  const scene = sceneOf(found, { chat: own, person, entries }, (known) => roomIn(known, its, whose))
  const roomStored = found.rooms.some(({ id, name }) => id === its && name === scene.room?.name)
  return {
    scene,
    keyring,
    chat: seat?.chat ?? null,
    roomStored,
    since: isApart ? scenes.mark() : undefined,
    entries,
    version: ahead?.version,
  }
}

type Self = Pick<Scene, 'chat' | 'person'> & Pick<Loaded, 'entries'>

const sceneOf = (
  { rows, cards, rooms: known }: Omit<Found, 'opened'>,
  { entries, ...self }: Self,
  roomAmong: (known: readonly Room[]) => Room | null,
): Scene => ({
  ...self,
  room: roomAmong(known),
  rooms: known.filter(({ id }) => rows.rounds.some(({ room }) => room === id)),
  ...rows,
  cards,
  posts: postsIn(entries),
})

const keptOf = (seat: Seat | null, { now }: Whose, scenes: KeptScenes): Found | null =>
  seat?.person ? scenes.find(seat.chat.id, seat.person.id, now) : null

type By = Concerned & { code: string | null; now: Instant }

async function find(tx: Tx, keyring: Keyring, by: By, ahead: Ahead | null): Promise<Omit<Found, 'opened'>> {
  const { code, now, ...concerned } = by
  const hash = code === null ? '' : codeHash(keyring.keys, code)
  const isRead = ahead?.where === whereIs(concerned) && ahead.code === code
  const stored = isRead ? ahead.stored : await storedRows(tx, concerned, hash, now)
  takeKeys(keyring, stored.keys)
  return {
    ...{ me: concerned.me, at: now, people: keyring.people },
    rows: opened(stored, keyring),
    cards: cardsIn(stored.cards, keyring),
    rooms: stored.rooms.map((row) => rooms.value(row, keyring)),
  }
}

const seatAt = async (tx: Tx, keys: Keys, chat: Address | Id, ahead: Ahead | null): Promise<Seat | null> =>
  ahead ? ahead.seat : await seatOf(tx, keys, chat)

async function shownIn(
  tx: Tx,
  { keys, opening }: Keyring,
  seat: Seat | null,
  ahead: Ahead | null,
): Promise<readonly Entry[]> {
  if (ahead) return entriesIn(keys, ahead.entries, opening)
  return seat ? await entriesOf(tx, keys, seat.chat.id, opening) : []
}

const whoseSeat = (seat: Seat | null, chat: Address | Id, keyring: Keyring) => ({
  person: personIn(seat, keyring),
  chat: seat ? chatOf(seat.chat, keyring) : freshChat(chat as Address),
})

function personIn(seat: Seat | null, keyring: Keyring): Person | null {
  if (!seat?.person) return null
  takeKeys(keyring, [seat.person])
  return people.value(seat.person, keyring)
}

/** The id of the room in which something happens: of the one said, new if it is not known yet, or of the chat if it is one. */
async function roomOf(
  tx: Tx,
  keys: Keys,
  own: Id,
  seat: Seat | null,
  { chat, room }: Whose,
  ahead: Ahead | null,
): Promise<Id | null> {
  if (!room) return seat?.isRoom ? own : null
  if (typeof chat !== 'string' && chat.address === room.address) return own
  return (ahead ? ahead.room : (await seatOf(tx, keys, room))?.chat.id) ?? newId()
}

function roomIn(known: readonly Room[], id: Id | null, { room }: Whose): Room | null {
  const found = known.find((one) => one.id === id) ?? null
  return room && id !== null ? { paused: null, ...found, id, name: room.name } : found
}

const freshChat = ({ platform }: Address): Chat => ({
  ...{ id: newId(), platform, language: 'en', dayEnds: null, stopped: null, putBack: false },
})

const opened = (stored: Stored, keyring: Keyring): Rows =>
  Object.fromEntries(
    SCENE_TABLES.map((table) => [table, valuesOf(table, stored[table], keyring)]),
  ) as unknown as Rows

const valuesOf = <T extends keyof Rows>(table: T, rows: Row<T>[], keyring: Keyring) =>
  rows.map((row) => codecs[table].value(row, keyring))
