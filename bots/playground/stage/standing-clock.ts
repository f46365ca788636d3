import {
  type Clock,
  clockAt,
  dateOf,
  daysBetween,
  type Instant,
  local,
  type Zone,
} from '../../../core/model/time.ts'

/** A clock that stands still until it is turned. */
export type StandingClock = { now: () => Instant; set: (to: Instant) => void }

/** Where Ana and Ben live, and what the playground’s own clock shows. */
export const HOME: Zone = 'Europe/Berlin'

/** Begins at a moment; it is never turned back. */
export function standingClock(start: Instant): StandingClock {
  let now = start
  const set = (to: Instant) => {
    if (to > now) now = to
  }
  return { now: () => now, set }
}

/** '18:23', as a phone shows it. */
export const shownClock = (now: Instant, zone: Zone): Clock => clockAt(now, zone)

const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: HOME })

/** 'Tue 18:23'. */
export const shownMoment = (now: Instant): string =>
  `${weekday.format(Date.parse(now))} ${shownClock(now, HOME)}`

/** When something is, said at a moment: '21:23' on the same day, 'Wed 04:00' within a week of it, else '4 January'. */
export function shownFrom(now: Instant, moment: Instant): string {
  const days = Math.abs(daysBetween(dateOf(now, HOME), dateOf(moment, HOME)))
  if (days === 0) return shownClock(moment, HOME)
  if (days < 7) return shownMoment(moment)
  return local(moment, HOME).toLocaleString('en-GB', { day: 'numeric', month: 'long' })
}

/** 'Today', 'Yesterday', or '22 November', as a chat says it of a time in milliseconds since 1970. */
export function shownDay(now: Instant, date: number, zone: Zone): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(date).toString()
  const ago = daysBetween(dateOf(moment, zone), dateOf(now, zone))
  if (ago < 2) return ago < 1 ? 'Today' : 'Yesterday'
  return local(moment, zone).toLocaleString('en-GB', { day: 'numeric', month: 'long' })
}

const date = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'long', day: 'numeric', month: 'long' },
  timeZone: 'UTC',
})

/** 'Tuesday 24 November', as a lock screen shows it. */
export const shownDate = (now: Instant, zone: Zone): string => date.format(Date.parse(dateOf(now, zone)))

/** The clock at a time in milliseconds since 1970. */
export const clockOfDate = (date: number, zone: Zone): Clock =>
  shownClock(Temporal.Instant.fromEpochMilliseconds(date).toString(), zone)
