import type { Day } from '../../../core/model/time.ts'
import type { ClockHint, Situation } from '../stage/scene.ts'
import type { Play } from './play.ts'
import type { Seen } from './seen.ts'

/** What the next step needs: on which phone, and what to press there, the likeliest first, or that something is typed; `when` it is still needed. */
export type Hint = ({ seat: 0 | 1; press: readonly string[] } | { seat: 0 | 1; type: true } | ClockHint) & {
  when?: (seen: Seen) => boolean
}

/** A situation between people with phones. */
export type PhoneScene = Situation<Play, Seen, Hint> & {
  on: 'phones'
  /** The minute after six at which each rhythm asks, in the order of the rhythms. */
  minutes: readonly number[]
  /** A day on which Attune lets go of whatever both choose; on other days of nothing. */
  letsGo?: Day
  /** The paths there are in it, of Attune's and of its packs; elsewhere scenes draw what they are about. */
  paths?: readonly string[]
}
