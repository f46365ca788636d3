import type { Instant } from '../../core/model/time.ts'
import type { Play } from './play.ts'
import type { RoomPlay } from './room/play.ts'
import type { RoomSeen } from './room/seen.ts'
import type { Seen } from './seen.ts'

/** How far the clock can be turned at once. */
export type Turn = 'next' | 'hour' | 'day' | 'week'

/** Only while it is not yet that late. */
type ClockHint = { turn: Turn; until?: Instant }

/** What the next step needs: on which phone, and what to press there, the likeliest first. */
export type Hint = { seat: 0 | 1; press: readonly string[] } | ClockHint

/** What the next step in a room needs: who, and what they press or where they go. */
export type RoomHint =
  | { seat: number; press: readonly string[] }
  | { seat: number; go: 'home' | 'messages' }
  | { seat: number; command: true }
  | { others: true }
  | ClockHint

/** Something to do, which ticks itself off from what has happened. */
export type Step<S = Seen, H = Hint> = {
  text: string
  /** The sentence of guidance while it is the next one. */
  line: string
  done: (seen: S) => boolean
  hints: readonly H[]
}

/** What every situation to try out has: it is played by real presses up to where it opens. */
type Situation<P, S, H> = {
  id: string
  title: string
  begins: Instant
  /** When it opens; the clock is turned there after the play. */
  opens: Instant
  /** The question that comes first on the day it opens, by id. */
  prompt: string
  play: (play: P) => Promise<void>
  steps: readonly Step<S, H>[]
  /** What is said when all steps are done. */
  end: string
}

/** A situation between people with phones. */
export type PhoneScene = Situation<Play, Seen, Hint> & {
  on: 'phones'
  /** The minute after six at which each rhythm asks, in the order of the rhythms. */
  minutes: readonly number[]
}

/** A situation in a channel, and in what each of the people there has beside it. */
export type RoomScene = Situation<RoomPlay, RoomSeen, RoomHint> & {
  on: 'room'
  /** How many are in it. */
  people: number
  /** The channels, by name; Attune is let into the first one while it is played. */
  channels: readonly string[]
}

/** A situation to try out. */
export type Scene = PhoneScene | RoomScene
