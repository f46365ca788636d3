import type { Instant } from '../../core/time.ts'
import type { Seat } from './seat.ts'

/** What has happened so far, as far as a step may ask. */
export type Seen = {
  now: Instant
  seats: readonly Seat[]
  /** The colors that somebody's answers have. */
  colors: (seat: number) => readonly string[]
  /** How many answers somebody shows. */
  shown: (seat: number) => number
}

/** Whether somebody pressed this or typed this command. */
export const did = ({ seats }: Seen, seat: number, ...verbs: readonly string[]): boolean =>
  verbs.some((verb) => seats[seat]!.did.has(verb))

/** Whether a pop-up came up on somebody's phone since the scene opened. */
export const looked = ({ seats }: Seen, seat: number): boolean => {
  const { phone, saidBefore } = seats[seat]!
  return phone.said.slice(saidBefore).some(({ alert }) => alert)
}
