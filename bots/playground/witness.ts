import type { Plain, TableDump } from '../../db/dump.ts'
import type { Seat } from './seat.ts'
import type { Seen } from './seen.ts'

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
  return {
    now,
    seats,
    person: (seat) => personOf(seats[seat]!, readable),
    colors: (seat) => answersOf(seat).flatMap(({ color }) => (color && color !== 'skip' ? [`${color}`] : [])),
    shown: (seat) => {
      const ids = answersOf(seat).map(({ id }) => id)
      return rows('shares').filter(({ answer_id, until }) => ids.includes(answer_id!) && `${until}` > now)
        .length
    },
  }
}
