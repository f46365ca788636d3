import type { ClockHint, Situation } from '../stage/scene.ts'
import type { RoomPlay } from './play.ts'
import type { RoomSeen } from './seen.ts'

/** What the next step in a room needs: who, and what they press or where they go. */
export type RoomHint =
  | { seat: number; press: readonly string[] }
  /** The first of these fields of a modal in which nothing is chosen yet. */
  | { seat: number; choose: readonly string[] }
  | { seat: number; command: true }
  /** A link in the channel, by its words. */
  | { link: string }
  | { others: true }
  | ClockHint

/** A situation in a channel, and in what each of the people there has beside it. */
export type RoomScene = Situation<RoomPlay, RoomSeen, RoomHint> & {
  on: 'room'
  /** How many are in it. */
  people: number
  /** The channels, by name; Attune is let into the first one while it is played. */
  channels: readonly string[]
}
