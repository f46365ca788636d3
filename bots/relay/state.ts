import type { Id } from '../../core/model/circle.ts'
import type { Failures } from '../log-failures.ts'
import type { Flights } from './flights.ts'
import type { Handed } from './handed.ts'
import type { RelayOptions } from './options.ts'
import type { Limits, Pace } from './pace.ts'
import type { Settle } from './unclear.ts'

/** What a relay keeps in mind. */
export type State = Omit<RelayOptions, 'limits' | 'clock' | 'wall'> & {
  limits: Limits
  clock: () => number
  /** Milliseconds that go on whatever the clock is set to; by these it is waited. */
  steady: () => number
  /** Lets it be looked for what may go. */
  kick: () => void
  unheard: () => readonly string[]
  pace: Pace
  settling: Settle
  flights: Flights
  handed: Handed
  failures: Failures
  /** Chats that are being written to, in which something has become due since. */
  owed: Set<Id>
  waiting: (() => void)[]
  timer?: NodeJS.Timeout
  kicked: boolean
  /** Whether something may be due that could not go when it was looked. */
  more: boolean
  running: Promise<void> | null
  /** Whether what a former run was asked to wait for is known. */
  begun: boolean
  stopped: boolean
}
