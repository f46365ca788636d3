import { type Clock, clockAt, type Instant, local, type Zone } from '../../../core/model/time.ts'

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

/** 'Tue 18:23'. */
export const shownMoment = (now: Instant): string =>
  `${local(now, HOME).toLocaleString('en', { weekday: 'short' })} ${shownClock(now, HOME)}`

/** 'Tuesday 24 November', as a lock screen shows it. */
export const shownDate = (now: Instant, zone: Zone): string =>
  local(now, zone).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

/** The clock at a time in milliseconds since 1970. */
export const clockOfDate = (date: number, zone: Zone): Clock =>
  shownClock(Temporal.Instant.fromEpochMilliseconds(date).toString(), zone)
