import type { Part } from './act.ts'
import type { Color, Id, Shift } from './circle.ts'
import type { Limit } from './limit.ts'
import type { Instant } from './time.ts'

/**
 * One answer that one other member can look at. `fresh` until the other's next turn, which drops it if
 * they rest; `rings` if it should then arrive as a line rather than wait in Home; `held` until they answer.
 */
export type Share = {
  id: Id
  answer: Id
  member: Id
  until: Instant
  fresh: boolean
  rings: boolean
  held: boolean
}

/** What another member shows this person: read only, and only from a share that exists. */
export type Card = {
  share: Id
  checkin: Id
  /** Whose answer it is. */
  member: Id
  color: Color | null
  shift: Shift | null
  limits: readonly Limit[]
  words: string | null
  parts: readonly Part[]
  until: Instant
  /** To be looked at only once this person has answered too. */
  held: boolean
}
