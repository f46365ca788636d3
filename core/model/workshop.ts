import type { Color, Id } from './circle.ts'
import type { Instant, Zone } from './time.ts'
import type { Weather } from './weather.ts'

/** A chat that many share, such as a channel: known while a round is open, planned or remembered there. */
export type Room = {
  /** The id of its chat. */
  id: Id
  name: string
  /** When a pause was last asked for; nobody knows by whom. */
  paused: Instant | null
}

/** Own labels of the three colors that have one. */
export type Readings = Record<Exclude<Color, 'unsure'>, string>

/** What whoever opened a round may have to be told of it. */
export const NOTES = ['unclear', 'unreached', 'put-back', 'lapsed', 'season'] as const

export type Note = (typeof NOTES)[number]

/** A check-in of a room, opened and closed there. */
export type Round = {
  id: Id
  room: Id
  /** The chat of whoever opened it; null once that is erased. */
  opener: Id | null
  /** A prompt of the library; null is asked in own words, or drawn when it opens if it is weekly. */
  prompt: string | null
  words: string | null
  /** What each color means beside own words; null is as with any such question. */
  readings: Readings | null
  language: string
  zone: Zone
  opens: Instant
  /** What the clock there shows then, '2026-12-02T10:00': it opens by that, whatever is made of the clock meanwhile; null if it was not planned for a time. */
  meant: string | null
  closes: Instant
  /** When it closes before that, because its opener ended or cancelled it; null if they did not. */
  ends: Instant | null
  /** How long it is meant to stay open. */
  minutes: number
  /** Fewer answers show nothing. */
  smallest: number
  /** It comes again every week until then; null comes once. */
  weekly: Instant | null
  /** Each week another prompt. */
  drawn: boolean
  /** What is prepared opens by its opener's tap alone, and lapses as it would close. */
  state: 'prepared' | 'planned' | 'open' | 'closed' | 'cancelled'
  /** Its opener closes it without a picture, whatever was answered. */
  plain: boolean
  /** What the room sees of it once it is closed; null is nothing, for too few or because it is plain. */
  weather: Weather | null
  /** How often its question was posted, for it may get lost on the way. */
  posted: number
  /** What its opener is still to be told; `doubtful` if they know that its question may not be there. */
  note: Note | 'doubtful' | null
}

/** One person's answer in an open round; deleted when it closes, so that nothing leads back to them. */
export type Vote = {
  id: Id
  round: Id
  /** The person's own chat. */
  chat: Id
  color: Color
}
