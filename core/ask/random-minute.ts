import { clockOf } from '../model/clock.ts'
import { addDays, at, clockAt, type Day, dayOf, type Instant, weekday, type Zone } from '../model/time.ts'
import { openMinutes, type Quiet, type Window } from './window.ts'

/**
 * The moment of the question on a person's day, chosen by `draw` in [0, 1) among the minutes of the window
 * outside quiet hours; null on other weekdays and when no such minute is left.
 */
export function askAt(window: Window, day: Day, zone: Zone, quiet: Quiet, draw: number): Instant | null {
  const its = lately.get(window) ?? new Map<string, Instant | null>()
  const asked = [day, zone, quiet.from, quiet.to, draw].join(' ')
  const known = its.get(asked)
  if (known !== undefined) return known
  const found = minuteOn(window, day, zone, quiet, draw)
  if (its.size >= FEW) its.clear()
  lately.set(window, its.set(asked, found))
  return found
}

// The same few days of a rhythm are asked for after each tap, and each takes the calendar a while.
const lately = new WeakMap<Window, Map<string, Instant | null>>()
const FEW = 8

function minuteOn(window: Window, day: Day, zone: Zone, quiet: Quiet, draw: number): Instant | null {
  if (!window.days.includes(weekday(day))) return null
  const minutes = openMinutes(window, quiet)
  const shown = (minute: number): Instant | null => {
    const [clock, moment] = [clockOf(minute), at(day, clockOf(minute), zone)]
    return clockAt(moment, zone) === clock && dayOf(moment, zone) === day ? moment : null
  }
  const pick = <T>(from: T[]): T | undefined => from[Math.floor(draw * from.length)]
  const first = pick(minutes)
  if (first === undefined) return null
  // A clock change may skip the drawn minute; moved on by it, a question could leave the window.
  return shown(first) ?? pick(minutes.map(shown).filter((moment) => moment !== null)) ?? null
}

/** The first question strictly after a moment, within 14 days; `draw` gives [0, 1) for each day. */
export function nextAsk(
  window: Window,
  after: Instant,
  zone: Zone,
  quiet: Quiet,
  draw: (day: Day) => number,
): { day: Day; at: Instant } | null {
  const today = dayOf(after, zone)
  for (let ahead = 0; ahead < 15; ahead++) {
    const day = addDays(today, ahead)
    const moment = askAt(window, day, zone, quiet, draw(day))
    if (moment !== null && moment > after) return { day, at: moment }
  }
  return null
}
