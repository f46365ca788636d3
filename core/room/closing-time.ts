import type { Means } from '../model/means.ts'
import { type Instant, plus } from '../model/time.ts'
import type { Round } from '../model/workshop.ts'

/** Seconds from one moment to the next at which something in a room may close. */
const APART = 5

/** The first moment, of those that all rooms share, that is not before another: it tells nobody's own. */
export function sharedMoment(at: Instant): Instant {
  const second = `${at.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}.000Z`
  const past = Number(second.slice(-7, -5)) % APART
  return past === 0 && second === at ? at : plus(second, { seconds: APART - past })
}

/** When a round closes that is ended now: soon, and not at the tap. */
export function endsSoon(round: Round, now: Instant): Instant {
  const [first] = [sharedMoment(plus(now, { seconds: 1 })), closesAt(round)].sort()
  return first!
}

/** Within how many seconds a round closes that somebody says is about a person. */
const A_MINUTE = 60

/** When a round closes that is about somebody: drawn once, so that it tells no tap, and the same after another. */
export function endsUnseen(round: Round, { now, chance }: Pick<Means, 'now' | 'chance'>): Instant {
  const seconds = 1 + Math.floor(chance(`about ${round.id}`) * (A_MINUTE - APART))
  return [sharedMoment(plus(now, { seconds })), closesAt(round)].sort()[0]!
}

/** Whether a round can be answered: one that is ended goes on till it closes as if nothing had been said. */
export const isOpen = ({ state, ends }: Round): boolean =>
  state === 'open' || (state === 'cancelled' && ends !== null)

/** When an open round closes. */
export const closesAt = ({ closes, ends }: Round): Instant => ends ?? closes
