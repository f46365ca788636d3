import { askAt } from '../../core/ask/random-minute.ts'
import { DEFAULT_QUIET, type Window } from '../../core/ask/window.ts'
import { DAY_MINUTES, minuteOf, wrap } from '../../core/model/clock.ts'
import { at, dayEnd, type Instant, type Zone } from '../../core/model/time.ts'
import { type Clocks, DAY, RHYTHMS } from './assumed.ts'

/** Those who live by one clock and are asked in one window; in minutes of a day by UTC, over and over the same day. */
export type Group = {
  zone: Zone
  /** Which share of all people they are. */
  share: number
  /** The minutes in which they may be asked, in their order, and the minute after the window. */
  minutes: readonly number[]
  closes: number
  dayEnds: number
}

/** Those who live by one clock, asked or not. */
export type Place = { zone: Zone; share: number; dayEnds: number; groups: Group[] }

/** Everybody, by clock and window. */
export function placesOf(clocks: Clocks): Place[] {
  const all = Object.values(clocks).reduce((sum, each) => sum + each, 0)
  return Object.entries(clocks).map(([zone, many]) => {
    const here = { zone, share: many / all, dayEnds: minuteIn(dayEnd(at(DAY, '12:00', zone), zone)) }
    const groups = RHYTHMS.map(({ share, window }) => groupOf(here, here.share * share, window))
    return { ...here, groups }
  })
}

function groupOf({ zone, dayEnds }: Omit<Place, 'groups'>, share: number, window: Window): Group {
  const minutes = minutesOf(window, zone)
  return { zone, dayEnds, share, minutes, closes: minuteIn(at(DAY, window.to, zone)) }
}

/** The minutes among which the core draws, each by a draw of its own. */
function minutesOf(window: Window, zone: Zone): number[] {
  const most = wrap(minuteOf(window.to) - minuteOf(window.from))
  const drawn = Array.from({ length: most }, (_, i) =>
    askAt(window, DAY, zone, DEFAULT_QUIET, (i + 0.5) / most),
  )
  return [...new Set(drawn)].flatMap((moment) => (moment === null ? [] : [minuteIn(moment)]))
}

/** The minute of a day by UTC. */
export const minuteIn = (moment: Instant): number =>
  (Temporal.Instant.from(moment).epochMilliseconds / 60_000) % DAY_MINUTES
