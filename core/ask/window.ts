import { clockOf, DAY_MINUTES, minuteOf, wrap } from '../model/clock.ts'
import type { Clock } from '../model/time.ts'

/**
 * When somebody would like to be asked: on days 1 (Monday) to 7, from one time up to, not including, another.
 * It may run past midnight (also from before 04:00, late that evening), yet ends with the person's day.
 */
export type Window = { days: number[]; from: Clock; to: Clock }

/** When no question comes, from one time up to, not including, another, past midnight or not; equal for never. */
export type Quiet = { from: Clock; to: Clock }

/** The quiet hours of whoever has not moved them. */
export const DEFAULT_QUIET: Quiet = { from: '21:30', to: '08:00' }

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

function windowMinutes({ from, to }: Window): number[] {
  if (from === to) return []
  const [start, end] = [minuteOf(from), minuteOf(to)]
  return range(start, end > start ? end : DAY_MINUTES)
}

function quietMinutes({ from, to }: Quiet): (minute: number) => boolean {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  return (minute) => wrap(minute - start) < wrap(end - start)
}

/** Whether a clock time lies in quiet hours. */
export const isQuietAt = (clock: Clock, quiet: Quiet): boolean => quietMinutes(quiet)(minuteOf(clock))

/** Whether no minute of a window lies outside quiet hours. */
export const isAllQuiet = (window: Window, quiet: Quiet): boolean => openMinutes(window, quiet).length === 0

/** The minutes of a window outside quiet hours, counted from midnight. */
export function openMinutes(window: Window, quiet: Quiet): number[] {
  const isQuiet = quietMinutes(quiet)
  return windowMinutes(window).filter((minute) => !isQuiet(minute))
}

/**
 * The quiet hours of somebody who chose a window: the same, unless the window lies in them. Then they begin
 * when it ends, or end when it begins if it is a morning one.
 */
export function quietFor(window: Window, quiet: Quiet): Quiet {
  const asked = new Set(windowMinutes(window))
  const [start, length] = [minuteOf(quiet.from), wrap(minuteOf(quiet.to) - minuteOf(quiet.from))]
  const night = range(start, start + length)
  const left = night.filter((m) => !asked.has(wrap(m)))
  if (left.length === night.length) return quiet
  const split = left.findIndex((m, i) => i > 0 && m !== left[i - 1]! + 1)
  const evening = minuteOf(window.from) >= start
  const kept = split < 0 ? left : evening ? left.slice(split) : left.slice(0, split)
  if (kept.length === 0) return { from: quiet.to, to: quiet.to }
  return { from: clockOf(kept[0]!), to: clockOf(kept.at(-1)! + 1) }
}
