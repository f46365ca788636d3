import type { Call as AnyCall } from '../../calls.ts'
import { type Faults, noFaults } from '../../faults.ts'
import { type Chat, emptyChat } from './chats.ts'
import type { Fault } from './faults.ts'
import { emptyProfile, type Profile } from './profile.ts'
import { badRequest, forbidden } from './refusal.ts'
import type { Taps } from './taps.ts'
import { emptyUpdates, type Updates } from './updates.ts'

/** One call of the Bot API, and the chat it is about, if it is about one. */
export type Call = AnyCall & { readonly chat: number | undefined }

/** All that a stand-in knows. */
export type World = {
  now: () => number
  chats: Map<number, Chat>
  updates: Updates
  taps: Taps
  profile: Profile
  faults: Faults<Fault>
  calls: Call[]
  /** Where public names lead: nobody here has a certificate. */
  names: Map<string, string>
  /** By which the bot knows who brings updates. */
  secret: string
  /** Milliseconds after which an update is brought for the third time. */
  backOff: number
  listeners: Set<() => void>
}

/** A Telegram in which nobody has met the bot. */
export function emptyWorld(now: () => number, patience: number, backOff = 2000): World {
  return {
    now,
    chats: new Map(),
    updates: emptyUpdates(now),
    taps: { all: [], patience, now },
    profile: emptyProfile(),
    faults: noFaults<Fault>(),
    calls: [],
    names: new Map(),
    secret: '',
    backOff,
    listeners: new Set(),
  }
}

/** A chat the bot may write into at this moment. */
export function openChat({ chats }: World, id: number): Chat {
  const chat = chats.get(id)
  if (!chat) throw badRequest('chat not found')
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
