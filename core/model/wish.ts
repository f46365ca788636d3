import type { Id } from './circle.ts'
import type { Instant } from './time.ts'

/** What two can choose for a moment together. */
export const THINGS = ['hug', 'talk', 'side', 'breathing'] as const

export type Thing = (typeof THINGS)[number]

/** Signals and habits that no color can hold; none of them allows anything. */
export const HELPS = [
  ...(['stop-word', 'two-taps', 'hand-up', 'halfway', 'thanked', 'blanket', 'phones'] as const),
  ...(['hello-first', 'knock', 'quiet-first', 'talks', 'evening-apart'] as const),
] as const

export type Help = (typeof HELPS)[number]

/**
 * What somebody would like if everybody else in a circle does. `held` nobody learns of it; `met` since a quarter
 * hour at which all held the same; `told` once its person's own turn has said so.
 */
export type Wish<What extends string = string> = {
  id: Id
  circle: Id
  person: Id
  what: What
  /** Until then it holds, or what was met lasts. */
  until: Instant
  /** The quarter hour from which it can be met, or at which it was. */
  meets: Instant
  state: 'held' | 'met' | 'told'
}

/** One person's choice of a moment together. */
export type Moment = Wish<Thing>

/** One person's tick at a line of what helps. */
export type Tick = Wish<Help>

/** One person's tick at a path that a circle could walk; `what` is the path's id. */
export type Hope = Wish

/** A line of what helps that stands in a circle; who ticked it is kept nowhere. */
export type Agreement = { id: Id; circle: Id; what: Help; until: Instant }
