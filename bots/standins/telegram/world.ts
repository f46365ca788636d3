import { type Faults, noFaults } from '../faults.ts'
import { type Chat, emptyChat } from './chats.ts'
import type { Fault } from './faults.ts'
import { emptyProfile, type Profile } from './profile.ts'
import { badRequest, forbidden } from './refusal.ts'
import type { Taps } from './taps.ts'
import { emptyUpdates, type Updates } from './updates.ts'

/** One call of the Bot API; status 0 is a connection that ended without an answer. */
export type Call = {
  /** Counted from one. */
  readonly nr: number
  /** The chat it is about, if it is about one. */
  readonly chat: number | undefined
  readonly at: number
  readonly method: string
  readonly params: Record<string, unknown>
  status?: number
  answer?: unknown
}

/** All that a stand-in knows. */
export type World = {
  now: () => number
  chats: Map<number, Chat>
  updates: Updates
  taps: Taps
  profile: Profile
  faults: Faults<Fault>
  calls: Call[]
  listeners: Set<() => void>
}

/** A Telegram in which nobody has met the bot. */
export function emptyWorld(now: () => number, patience: number): World {
  return {
    now,
    chats: new Map(),
    updates: emptyUpdates(now),
    taps: { all: [], patience, now },
    profile: emptyProfile(),
    faults: noFaults<Fault>(),
    calls: [],
    listeners: new Set(),
  }
}

/** Tells whoever listens that something can be seen. */
export function changed({ listeners }: World) {
  for (const listener of listeners) listener()
}

/** A chat the bot has met. */
export function chatOf({ chats }: World, id: number): Chat {
  const chat = chats.get(id)
  if (!chat) throw badRequest('chat not found')
  return chat
}

/** A chat the bot may write into at this moment. */
export function openChat(world: World, id: number): Chat {
  const chat = chatOf(world, id)
  if (chat.kind !== 'private' && !chat.started)
    throw forbidden(`bot is not a member of the ${chat.kind} chat`)
  if (chat.deactivated) throw forbidden('user is deactivated')
  if (chat.blocked) throw forbidden('bot was blocked by the user')
  if (!chat.started) throw forbidden("bot can't initiate conversation with a user")
  return chat
}

/** A new chat, which must not be there yet. */
export function addChat(world: World, about: Parameters<typeof emptyChat>[0]): Chat {
  if (world.chats.has(about.id)) throw new Error(`there is a chat ${about.id} already`)
  const chat = emptyChat(about)
  world.chats.set(chat.id, chat)
  return chat
}
