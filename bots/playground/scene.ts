import type { Instant } from '../../core/time.ts'
import type { Play } from './play.ts'
import type { Seen } from './seen.ts'

/** How far the clock can be turned at once. */
export type Turn = 'next' | 'hour' | 'day' | 'week'

/** What the next step needs: on which phone, and what to press there, the likeliest first. */
export type Hint =
  | { seat: 0 | 1; press: readonly string[] }
  /** Only while it is not yet that late. */
  | { turn: Turn; until?: Instant }

/** Something to do, which ticks itself off from what has happened. */
export type Step = {
  text: string
  /** The sentence of guidance while it is the next one. */
  line: string
  done: (seen: Seen) => boolean
  hints: readonly Hint[]
}

/** A situation to try out: played by real presses up to where it opens. */
export type Scene = {
  id: string
  title: string
  begins: Instant
  /** When it opens; the clock is turned there after the play. */
  opens: Instant
  /** The question of the circle on the day it opens, by id. */
  prompt: string
  /** The minute after six at which each rhythm asks, in the order of the rhythms. */
  minutes: readonly number[]
  play: (play: Play) => Promise<void>
  steps: readonly Step[]
  /** What is said when all steps are done. */
  end: string
}
