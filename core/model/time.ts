/** A moment as fixed-width ISO text in UTC, '2026-11-24T17:23:00.000Z': comparing the text compares the time. */
export type Instant = string

/** A person's day by the date on which it began, '2026-11-24'; it runs from 04:00 to 04:00 on their clock. */
export type Day = string

/** A wall-clock time to the minute, '18:00'. */
export type Clock = string

/** An IANA time zone, 'Europe/Berlin'. */
export type Zone = string

/** The weekdays, Monday 1 to Sunday 7. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const

/** When a person's day begins: at four rather than midnight, because people answer in bed. */
export const DAY_STARTS: Clock = '04:00'

/** The text of a moment, cut to whole milliseconds. */
export const instant = (t: Temporal.Instant): Instant => t.toString({ smallestUnit: 'millisecond' })

/** The moment this far between two others, from 0 to 1. */
export function between(from: Instant, to: Instant, share: number): Instant {
  const length = Temporal.Instant.from(from).until(to).total('milliseconds')
  return plus(from, { milliseconds: Math.floor(length * share) })
}

/** The moment a length after (or, negative, before) another; a day is 24 hours, whatever clocks do. */
export function plus(i: Instant, length: Temporal.DurationLike): Instant {
  const { days = 0, hours = 0, ...rest } = length as Temporal.DurationLikeObject
  return instant(Temporal.Instant.from(i).add({ ...rest, hours: hours + 24 * days }))
}

const QUARTER = 15 * 60_000

/** The first quarter hour that is more than so many minutes off: what several people are told then tells nobody's tap. */
export function quarterHour(now: Instant, minutes = 0): Instant {
  const from = Temporal.Instant.from(plus(now, { minutes })).epochMilliseconds
  return instant(Temporal.Instant.fromEpochMilliseconds((Math.floor(from / QUARTER) + 1) * QUARTER))
}

/**
 * The moment a person's clock first shows a time on their day; times before 04:00 are late that evening.
 * A time that a clock change skips becomes the one as much later ('compatible').
 */
export function at(day: Day, clock: Clock, zone: Zone): Instant {
  const date = Temporal.PlainDate.from(clock < DAY_STARTS ? addDays(day, 1) : day)
  return instant(date.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant())
}

type Span = { day: Day; from: Instant; to: Instant }

// The same few days are asked for again and again, and each takes the calendar a while.
const lately = new Map<Zone, Span[]>()
const FEW = 4

/** The person's day that a moment belongs to. */
export const dayOf = (now: Instant, zone: Zone): Day => spanAt(now, zone).day

/** The moment the person's day is over: the next 04:00 on their clock, always after `now`. */
export const dayEnd = (now: Instant, zone: Zone): Instant => spanAt(now, zone).to

function spanAt(now: Instant, zone: Zone): Span {
  const known = lately.get(zone) ?? []
  const found = known.find(({ from, to }) => from <= now && now < to)
  if (found) return found
  const date = local(now, zone).toPlainDateTime().subtract({ hours: 4 }).toPlainDate().toString()
  // A clock change across 04:00 shows the same hour on both sides of it; the first 04:00 counts.
  const spans = [addDays(date, -1), date, addDays(date, 1)].map((day) => spanOf(day, zone))
  const span = spans.find(({ to }) => now < to)!
  lately.set(zone, [span, ...known].slice(0, FEW))
  return span
}

const spanOf = (day: Day, zone: Zone): Span => ({
  ...{ day, from: at(day, DAY_STARTS, zone), to: at(addDays(day, 1), DAY_STARTS, zone) },
})

/** The day some days later, or earlier if negative. */
export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** How many days later `to` is than `from`; negative if earlier. */
export const daysBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(to).days

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

/** The date on the person's calendar, which after midnight is the day after the one by which they live. */
export const dateOf = (now: Instant, zone: Zone): Day => local(now, zone).toPlainDate().toString()

/** The date in UTC. */
export const utcDate = (now: Instant): Day => now.slice(0, 10)

/** What the person's clock shows. */
export const clockAt = (now: Instant, zone: Zone): Clock =>
  local(now, zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** The date and time that a clock shows, '2026-12-02T10:00'. */
export const wallClock = (now: Instant, zone: Zone): string =>
  local(now, zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** The moment at which a clock shows a date and time, by the rules of today. */
export const shownAt = (wallClock: string, zone: Zone): Instant =>
  instant(Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).toInstant())

/** Whether text names an IANA zone known here; bare offsets ('+02:00') do not, they miss clock changes. */
export function isZone(zone: string): boolean {
  try {
    const known = local('1970-01-01T00:00:00.000Z', zone).timeZoneId
    return /^[a-z]/i.test(zone) && known.toLowerCase() === zone.toLowerCase()
  } catch {
    return false
  }
}

/** The last day that has begun for circles: their days begin where a date does first, at ten the day before in UTC. */
export const begun = (now: Instant): Day => utcDate(plus(now, { hours: 14 }))

/** Whether two names are of one zone, as 'Europe/Kiev' and 'Europe/Kyiv' are. */
export const isSameZone = (a: Zone, b: Zone): boolean =>
  local('1970-01-01T00:00:00.000Z', a).equals(local('1970-01-01T00:00:00.000Z', b))

/** The place that a zone is called by. */
export const cityOf = (zone: Zone): string => zone.split('/').at(-1)!.replaceAll('_', ' ')

/** Whether text is a day that the calendar has. */
export function isDay(typed: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(typed) && addDays(typed, 0) === typed
  } catch {
    return false
  }
}

/** A moment with the person's clock and calendar, for rounding and for wording. */
export const local = (now: Instant, zone: Zone): Temporal.ZonedDateTime =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone)
