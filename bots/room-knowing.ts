import type { Incoming } from '../core/model/incoming.ts'
import type { There } from '../core/model/means.ts'
import type { Instant } from '../core/model/time.ts'
import { inARoom } from '../core/room/there.ts'
import { chatAt, roomOfRound, type Stored } from '../db/chats.ts'
import { goOnBy, oneRoom, speakElsewhere } from '../db/one-room.ts'
import { knownThere, liveRoom } from '../db/room-people.ts'
import type { Store } from '../db/store.ts'
import type { Heard, Platform } from './platform.ts'

/** What a platform knows of its rooms. */
export type RoomKnowing = Pick<Platform, 'there' | 'absent' | 'same' | 'elsewhere'>

/** What is needed to know a room, and who is there. */
export type Knowing = { store: Store; now: () => Instant; platforms?: ReadonlyMap<string, RoomKnowing> }

/** What happened, in which room and by whom as both are known, and who of them is there. */
export type Placed = { heard: Heard; there: There }

/** In which room something happened, as who, and whether they are there; `leave` is told of a room that can't be written to. */
export async function place(
  knowing: Knowing,
  happened: Heard,
  leave: (room: Stored) => Promise<void>,
): Promise<Placed | null> {
  const placed = await placeOnce(knowing, happened)
  if (placed?.there !== 'not-attune') return placed
  const { platform, room } = placed.heard
  const id = room && (await chatAt(knowing.store, { platform, ...room }))
  if (!id || room.address === happened.room?.address) return placed
  // Attune is there no more by the way it spoke: perhaps it is by the one that it was heard by.
  await leave({ id, address: room.address })
  return placeOnce(knowing, happened)
}

async function placeOnce(knowing: Knowing, happened: Heard): Promise<Placed | null> {
  const heard = await inOneRoom(knowing, happened)
  return heard && { heard, there: await whoIsThere(knowing, heard) }
}

/**
 * A room that several workspaces share is one, and so is who acts there: each by the address they were first known by.
 * Null where Attune is let into it once more.
 */
async function inOneRoom(knowing: Knowing, heard: Heard): Promise<Heard | null> {
  const { store, platforms, now } = knowing
  const { platform, workspace, incoming } = heard
  const same = platforms?.get(platform)?.same
  const its = await roomOf(knowing, heard)
  if (!same || its === null) return heard
  const at = { platform, address: its, workspace }
  const { address: known, gone } = await oneRoom(store, at, same, now())
  if (gone !== null) {
    // Only who is there, where Attune is too, lets it go on by another address.
    if ((await whoIsThere(knowing, heard)) === 'both') await goOnBy(store, gone, at)
    return heard
  }
  if (incoming.kind === 'let-in') return known === its ? heard : null
  const there = { platform, address: known }
  return asKnown(heard, known, (address) => {
    const who = { platform, address, ...(address === heard.address ? { workspace } : {}) }
    return knownThere(store, there, who, same)
  })
}

/** What happened in a room, in the room as it is known, by whoever did it as they are known there. */
async function asKnown(
  heard: Heard,
  known: string,
  who: (person: string) => Promise<string>,
): Promise<Heard> {
  const { room, address, incoming } = heard
  if (incoming.kind === 'left')
    return { ...heard, address: known, incoming: { ...incoming, chat: await who(incoming.chat) } }
  return { ...heard, address: await who(address), ...(room ? { room: { ...room, address: known } } : {}) }
}

const roomOf = async (knowing: Knowing, { room, address, incoming }: Heard): Promise<string | null> =>
  room?.address ?? (incoming.kind === 'left' ? address : await roomActedIn(knowing, incoming))

/** The room of the round that something is done to from elsewhere. */
async function roomActedIn({ store }: Knowing, incoming: Incoming): Promise<string | null> {
  const round = inARoom(incoming)?.round
  return round ? await roomOfRound(store, round) : null
}

/** Whoever left a room is one of our chats, or nobody we know. */
export async function known({ store }: Knowing, { platform, incoming }: Heard): Promise<Incoming> {
  if (incoming.kind !== 'left') return incoming
  return { ...incoming, chat: (await chatAt(store, { platform, address: incoming.chat })) ?? '' }
}

/** Who is in the room where somebody acts: asked at that moment, for a window may have stood open for days. */
async function whoIsThere(knowing: Knowing, heard: Heard): Promise<There> {
  const { platform, address, incoming } = heard
  const there = knowing.platforms?.get(platform)?.there
  if (!there || !inARoom(incoming)) return 'both'
  const its = await roomOf(knowing, heard)
  return its ? there(its, address) : 'both'
}

/**
 * A room that can't be written to any more by the address it was known by goes on by another workspace, if somebody of
 * that takes part; says whether it does.
 */
export async function goesOnElsewhere({ store, platforms, now }: Knowing, chat: Stored): Promise<boolean> {
  const room = await liveRoom(store, chat.id)
  if (!room) return false
  const { platform, address, people } = room
  if (address !== chat.address) return true
  const addresses = people.map((one) => one.address)
  // Where that can't be told it ends, as anything does that can't be written to.
  const to = await platforms
    ?.get(platform)
    ?.elsewhere?.(address, addresses)
    .catch(() => null)
  if (!to) return false
  await speakElsewhere(store, chat, { platform, ...to }, now())
  return true
}
