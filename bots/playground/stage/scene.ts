import type { Instant } from '../../../core/model/time.ts'

/** How far the clock can be turned at once. */
export type Turn = 'next' | 'hour' | 'day' | 'week'

/** The clock, as what the next step needs; only while it is not yet that late. */
export type ClockHint = { turn: Turn; until?: Instant }

/** Something to do, which ticks itself off from what has happened. */
export type Step<S, H> = {
  text: string
  /** The sentence of guidance while it is the next one. */
  line: string
  done: (seen: S) => boolean
  hints: readonly H[]
}

/** What every situation to try out has: it is played by real presses up to where it opens. */
export type Situation<P, S, H> = {
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
