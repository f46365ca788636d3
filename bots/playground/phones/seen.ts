import { daysBetween, type Instant } from '../../../core/model/time.ts'
import type { Plain, TableDump } from '../../../db/dump.ts'
import type { Seat } from './seat.ts'

/** What has happened so far, as far as a step may ask. */
export type Seen = {
  now: Instant
  seats: readonly Seat[]
  /** What the file knows of somebody. */
  person: (seat: number) => Plain | undefined
  /** The colors that somebody's answers have. */
  colors: (seat: number) => readonly string[]
  /** How many acts somebody has brought up, in the answer that has most of them. */
  acts: (seat: number) => number
  /** How many choices of a moment together somebody holds, of which nothing has become yet. */
  held: (seat: number) => number
  /** Whether a moment that somebody chose is met, and hasn’t passed. */
  met: (seat: number) => boolean
  /** How many lines of what helps stand. */
  stands: number
  /** What somebody has ticked of what would help them, and holds as yet. */
  ticked: (seat: number) => readonly string[]
  /** How many answers somebody shows, to be looked at now. */
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
export const looked = (seen: Seen, seat: number, since?: Instant): boolean => looks(seen, seat, since) > 0

/** How many came up. */
export function looks({ seats }: Seen, seat: number, since: Instant = '2000-01-01T00:00:00.000Z'): number {
  const { phone, saidBefore } = seats[seat]!
  const from = Temporal.Instant.from(since).epochMilliseconds
  return phone.said.slice(saidBefore).filter(({ alert, date }) => alert && date >= from).length
}

/** In which language somebody whom the file knows is spoken to, whatever their phone's is. */
export function languageOf(seat: Seat, readable: readonly TableDump[]): string | null {
  const chats = readable.find(({ table }) => table === 'chats')?.rows ?? []
  const chat = chats.find(({ address }) => address === `${seat.phone.id}`)
  return personOf(seat, readable) ? `${chat?.language}` : null
}

/** Who somebody is in the file, by the chat on their phone. */
export function personOf({ phone }: Seat, readable: readonly TableDump[]): Plain | undefined {
  const rows = (name: string): Plain[] => readable.find(({ table }) => table === name)?.rows ?? []
  const chat = rows('chats').find(({ address }) => address === `${phone.id}`)
  return chat && rows('people').find(({ chat_id }) => chat_id === chat.id)
}

/** What the file and the phones tell of what has happened. */
export function witness(now: string, seats: readonly Seat[], readable: readonly TableDump[]): Seen {
  const rows = (name: string): Plain[] => readable.find(({ table }) => table === name)?.rows ?? []
  const answersOf = (seat: number) => {
    const person = personOf(seats[seat]!, readable)?.id
    return rows('answers').filter(({ person_id }) => person !== undefined && person_id === person)
  }
  const wishesOf = (seat: number, table: 'moments' | 'ticks') => {
    const person = personOf(seats[seat]!, readable)?.id
    return rows(table).filter(({ person_id }) => person_id === person)
  }
  const heldBy = (seat: number, table: 'moments' | 'ticks') =>
    wishesOf(seat, table).filter(({ state }) => state === 'held')
  return {
    now,
    seats,
    person: (seat) => personOf(seats[seat]!, readable),
    colors: (seat) => answersOf(seat).flatMap(({ color }) => (color && color !== 'skip' ? [`${color}`] : [])),
    acts: (seat) => Math.max(0, ...answersOf(seat).map(({ parts }) => JSON.parse(`${parts}`).length)),
    held: (seat) => heldBy(seat, 'moments').length,
    met: (seat) => wishesOf(seat, 'moments').some(({ state, until }) => state !== 'held' && `${until}` > now),
    stands: rows('agreements').length,
    ticked: (seat) => heldBy(seat, 'ticks').map(({ what }) => `${what}`),
    shown: (seat) => {
      const ids = answersOf(seat).map(({ id }) => id)
      return rows('shares').filter(
        ({ answer_id, until, held }) => ids.includes(answer_id!) && held === 0 && `${until}` > now,
      ).length
    },
  }
}
