import type { Id } from './circle.ts'
import type { Expects } from './expects.ts'
import type { Key } from './key.ts'
import type { Instant } from './time.ts'
import type { Round } from './workshop.ts'

/** Where somebody is written to; it outlives an erased person until its messages are removed. */
export type Chat = {
  id: Id
  platform: string
  /** The language of its words, such as `en`. */
  language: string
  /** When everything of this day is removed; null while the chat holds nothing of today. */
  dayEnds: Instant | null
  /** What the last "stop" of today put an end to, if that can still be brought back. */
  stopped: Stopped | null
  /** It was in a backup that was put back: nothing comes before somebody does something there. */
  putBack: boolean
}

/**
 * What a "stop" put an end to: a rest's end, what was about to be typed, what was to come later or was not sent
 * yet, rounds that were planned.
 */
export type Stopped = {
  restsUntil: Instant | null
  expects: Expects | null
  later: Readonly<Record<Id, Instant>>
  withdrawn: readonly { key: Key; by: Instant | null }[]
  rounds: readonly Round[]
}
