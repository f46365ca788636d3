import { type Clock, DAY_STARTS } from './time.ts'

/** How many minutes a person's day has. */
export const DAY_MINUTES = 24 * 60

/** A minute of the day, from any number of minutes. */
export const wrap = (minute: number): number => ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES

const midnightMinute = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Minutes since 04:00, so that the hours of one person's day count upwards. */
export const minuteOf = (clock: Clock): number => wrap(midnightMinute(clock) - midnightMinute(DAY_STARTS))

/** What a clock shows so many minutes after 04:00. */
export function clockOf(minute: number): Clock {
  const fromMidnight = wrap(minute + midnightMinute(DAY_STARTS))
  return clockFrom(Math.floor(fromMidnight / 60), fromMidnight % 60)
}

/** What a clock shows at a minute of an hour. */
export function clockFrom(hour: number, minute: number): Clock {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(hour)}:${two(minute)}`
}

/** How many minutes two clock times are apart, the shorter way round. */
export function apart(one: Clock, other: Clock): number {
  const minutes = wrap(minuteOf(one) - minuteOf(other))
  return Math.min(minutes, DAY_MINUTES - minutes)
}

/** Whether text is a clock time, such as '18:00'. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
