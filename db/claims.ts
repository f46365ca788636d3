import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import type { Tx } from './schema.ts'

/** A row that is due, and what deciding whether it goes now takes. */
export type Due = { id: Id; chat: Id; platform: string; asked: boolean }

/** Which rows may go now. */
export type Going = {
  platforms: readonly string[]
  real: Instant
  /** Chats that are being written to. */
  busy: readonly Id[]
  /** Chats to which only what somebody waits for may go. */
  resting: readonly Id[]
  /** Platforms of which the same is so. */
  unheard: readonly string[]
}

/** A chat that this process alone calls, by which taking of it. */
export type Lease = {
  id: Id
  chat: Id
  /** Whether a call that begins now ends while no other process may have the chat. */
  isInTime: () => boolean
}

/** A row that is due in a chat which is taken for it. */
export type Claimed = Due & { lease: Lease }

/** What may be taken: so many chats on each platform, and of what nobody asked for so many within a second. */
export type Within = {
  free: (platform: string) => number
  unasked: number
  /** Milliseconds between two things nobody asked for, in one chat. */
  gap: number
}

/** What was taken, whether there may be more, and in how many milliseconds more of what has to wait for others may go. */
export type Claim = { rows: Claimed[]; more: boolean; again: number }

/** What has to wait: a chat, or all of a platform. */
export type Held = { chat: Id } | { platform: string }

/** How processes which share a database keep out of each other's way as they call; one alone has all to itself. */
export type Claims = {
  /** Whether there can be others, by whom limits are kept as well. */
  isShared: boolean
  /** Takes what may go now. */
  due: (going: Going, within: Within) => Promise<Claim>
  /** Takes a chat as something is left ready there; null if another call has it, or nothing may go there now. */
  take: (tx: Tx, chat: Id, platform: string) => Promise<Lease | null>
  /** Whether a chat may still be called, before a call is begun; locks it. */
  keep: (tx: Tx, lease: Lease, platform: string) => Promise<boolean>
  /** Gives a chat back. */
  free: (tx: Tx, lease: Lease) => Promise<void>
  /** The same where nothing came of it. */
  letGo: (lease: Lease) => Promise<void>
  /** Nothing goes there for so many seconds, whichever process would call. */
  hold: (held: Held, seconds: number) => Promise<void>
  /** Takes the chats whose process has not ended what it had begun there. */
  left: () => Promise<Lease[]>
}

/** Tells other processes at once that something may be due; what is not told is found a little later. */
export type News = {
  tell: () => void
  /** Returns how to hear no more. */
  hear: (heard: () => void) => () => void
}
