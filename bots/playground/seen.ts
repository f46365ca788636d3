import { daysBetween, type Instant } from '../../core/model/time.ts'
import type { Plain } from '../../db/dump.ts'
import type { Seat } from './seat.ts'

/** What has happened so far, as far as a step may ask. */
export type Seen = {
  now: Instant
  seats: readonly Seat[]
  /** What the file knows of somebody. */
  person: (seat: number) => Plain | undefined
  /** The colors that somebody's answers have. */
  colors: (seat: number) => readonly string[]
  /** How many answers somebody shows. */
  shown: (seat: number) => number
}

/** How many days ago somebody last did anything. */
export function quietDays({ now, person }: Seen, seat: number): number {
  const last = person(seat)?.tapped_on
  return last ? daysBetween(`${last}`, now.slice(0, 10)) : 0
}

/** Whether somebody pressed this or typed this command. */
export const did = ({ seats }: Seen, seat: number, ...verbs: readonly string[]): boolean =>
  verbs.some((verb) => seats[seat]!.did.has(verb))

/** Whether a pop-up came up on somebody's phone since the scene opened, or since a later moment. */
export const looked = (
  { seats }: Seen,
  seat: number,
  since: Instant = '2000-01-01T00:00:00.000Z',
): boolean => {
  const { phone, saidBefore } = seats[seat]!
  const from = Temporal.Instant.from(since).epochMilliseconds
  return phone.said.slice(saidBefore).some(({ alert, date }) => alert && date >= from)
}
