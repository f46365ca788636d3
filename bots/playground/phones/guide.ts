import type { Instant } from '../../../core/model/time.ts'
import { clockPoint, firstFound } from '../stage/guide.ts'
import { isCalled } from './labels.ts'
import type { Hint } from './scene.ts'
import { isFresh, type Seat } from './seat.ts'

/** The places to press on phones, by the names that the page gives them. */
export function phonePoints(hints: readonly Hint[], seats: readonly Seat[], now: Instant): string[] {
  const popup = seats.findIndex(({ phone }) => phone.popup !== undefined)
  if (popup >= 0) return [`${popup}/ok`]
  const found = firstFound(hints, (hint) => pointsOf(hint, seats, now))
  return found.length > 0 ? found : wayBack(hints, seats)
}

/** What leads back from where whoever tried another way may be: out of a page, into one that has closed, to Home. */
const BACK = ['Leave it at that', 'Done', 'Back', 'Open', 'Ask me that again', 'Today', '/home']

function wayBack(hints: readonly Hint[], seats: readonly Seat[]): string[] {
  const seat = hints.findLast((hint) => 'seat' in hint)?.seat
  if (seat === undefined) return []
  const found = firstFound(BACK, (label) => places(seats[seat]!, seat, label, true))
  return found.length > 0 && seats[seat]!.locked ? [lockOf(seats[seat]!, seat)] : found
}

function pointsOf(hint: Hint, seats: readonly Seat[], now: Instant): string[] {
  if ('turn' in hint) return clockPoint(hint, now)
  const { seat: i } = hint
  const found = 'type' in hint ? [`${i}/field`] : hint.press.flatMap((label) => places(seats[i]!, i, label))
  return found.length > 0 && seats[i]!.locked ? [lockOf(seats[i]!, i)] : found
}

const lockOf = ({ phone, link }: Seat, i: number): string =>
  phone.lockScreen().length > 0 || link ? `${i}/note` : `${i}/lock`

function places(seat: Seat, i: number, label: string, exactly = false): string[] {
  if (label === 'START') return isFresh(seat) ? [`${i}/start`] : []
  if (label.startsWith('/')) return [`${i}/menu`, `${i}/command${label}`]
  const { messages } = seat.phone
  for (const { id, keyboard } of messages.toReversed()) {
    const all = keyboard.flatMap((row, y) =>
      row.map(({ text }, x) => ({ text, place: `${i}/${id}/${y}/${x}` })),
    )
    const alike = () => (exactly ? undefined : all.find(({ text }) => isCalled(text, label)))
    const found = all.find(({ text }) => text === label) ?? alike()
    if (found) return [found.place]
  }
  return []
}
