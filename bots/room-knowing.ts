import type { Incoming } from '../core/model/incoming.ts'
import type { There } from '../core/model/means.ts'
import { inARoom } from '../core/room/there.ts'
import { chatAt, knownRoom, roomOfRound } from '../db/chats.ts'
import type { Store } from '../db/open.ts'
import type { Heard, Platform } from './platform.ts'

/** What a platform knows of its rooms. */
export type RoomKnowing = Pick<Platform, 'there' | 'absent' | 'isSameRoom'>

/** What is needed to know a room, and who is there. */
export type Knowing = { store: Store; platforms?: ReadonlyMap<string, RoomKnowing> }

/**
 * A room that several workspaces share is one, known by the address it was first known by: whoever speaks there goes
 * on. Null where Attune is let into it once more, or goes by the other way than it speaks.
 */
export async function inOneRoom({ store, platforms }: Knowing, heard: Heard): Promise<Heard | null> {
  const { platform, room, address, incoming } = heard
  const its = room?.address ?? (incoming.kind === 'left' ? address : null)
  const isSameRoom = platforms?.get(platform)?.isSameRoom
  if (!isSameRoom || its === null) return heard
  const known = await knownRoom(store, { platform, address: its }, (other) => isSameRoom(its, other))
  if (known === its) return heard
  if (incoming.kind === 'let-in') return null
  return room ? { ...heard, room: { ...room, address: known } } : { ...heard, address: known }
}

/** Whoever left a room is one of our chats, or nobody we know. */
export async function known({ store }: Knowing, { platform, incoming }: Heard): Promise<Incoming> {
  if (incoming.kind !== 'left') return incoming
  return { ...incoming, chat: (await chatAt(store, { platform, address: incoming.chat })) ?? '' }
}

/** Who is in the room where somebody acts: asked at that moment, for a window may have stood open for days. */
export async function whoIsThere(
  { store, platforms }: Knowing,
  { platform, address, room, incoming }: Heard,
): Promise<There> {
  const done = inARoom(incoming)
  const there = platforms?.get(platform)?.there
  if (!there || !done) return 'both'
  const its = room?.address ?? (done.round && (await roomOfRound(store, done.round)))
  return its ? there(its, address) : 'both'
}
