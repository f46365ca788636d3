import type { Id } from './circle.ts'
import type { Instant } from './time.ts'

/** All that can be said after looking at an answer; none of it asks for anything. */
export const REPLIES = ['thanks', 'got-it', 'here'] as const

export type Said = (typeof REPLIES)[number]

/** From where an answer was looked at: its own line, or Today. */
export const LOOKED_FROM = ['card', 'today'] as const

export type LookedFrom = (typeof LOOKED_FROM)[number]

/** A no to hear and a no to say, each before and after. */
export const REHEARSALS = ['hear', 'heard', 'say', 'said'] as const

export type Rehearsal = (typeof REHEARSALS)[number]

/** What one member says to another after looking at an answer of theirs. */
export type SentReply = {
  id: Id
  checkin: Id
  /** The members. */
  from: Id
  to: Id
  /** null once it is taken back; that it rang is known until its day is over. */
  what: Said | null
  /** The quarter hour from which it is there. */
  leaves: Instant
  /** When the day of whoever sends it ends. */
  until: Instant
  /** Said by the turn of whoever it is for: on its way, `late` if there was nothing left to look at; there; or never. */
  state: 'coming' | 'late' | 'there' | 'gone'
  /** It has arrived as a line, which happens once. */
  rang: boolean
}
