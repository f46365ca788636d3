import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoHoursOn } from '../../core/ask/later.ts'
import { askAt, nextAsk } from '../../core/ask/random-minute.ts'
import { isLate } from '../../core/ask/too-late.ts'
import { DEFAULT_QUIET, type Quiet, quietFor, type Window } from '../../core/ask/window.ts'
import {
  addDays,
  at,
  type Clock,
  clockAt,
  type Day,
  dayEnd,
  dayOf,
  type Zone,
} from '../../core/model/time.ts'
import { PRESETS } from '../../core/rhythm/presets.ts'
import { anyChange, changes, zones } from './clock-changes.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const NO_QUIET: Quiet = { from: '00:00', to: '00:00' }
const window = (from: Clock, to: Clock): Window => ({ days: EVERY_DAY, from, to })
const within = (clock: Clock, { from, to }: Quiet) =>
  from <= to ? from <= clock && clock < to : from <= clock || clock < to

const anyClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'))
const anyDraw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const anyWindow = fc.tuple(anyClock, anyClock).map(([from, to]) => window(from, to))
const anyQuiet = fc.oneof(fc.constant(DEFAULT_QUIET), fc.record({ from: anyClock, to: anyClock }))

function expectFits(asked: Window, day: Day, zone: Zone, quiet: Quiet, draw: number) {
  const moment = askAt(asked, day, zone, quiet, draw)
  if (moment === null) return false
  const clock = clockAt(moment, zone)
  const fits = within(clock, asked) && !within(clock, quiet) && dayOf(moment, zone) === day
  if (!fits) throw new Error(`${asked.from}–${asked.to} on ${day} in ${zone} asked at ${clock}`)
  return true
}

test('R32 the minute lies in the window and outside quiet hours, in every zone on every day of clock change', () => {
  const night = window('23:00', '04:00')
  for (const zone of zones) {
    for (const day of changes(zone, 2025, 2028).map((moment) => dayOf(moment, zone))) {
      for (const draw of [0, 0.5]) {
        expect(expectFits(night, addDays(day, -1), zone, NO_QUIET, draw)).toBe(true)
        expect(expectFits(PRESETS.mornings, day, zone, DEFAULT_QUIET, draw)).toBe(true)
      }
    }
  }
})

test('R32 so it does for any window and any quiet hours, near any clock change since 1990', () => {
  const days = fc.integer({ min: -1, max: 1 })
  const property = fc.property(
    anyWindow,
    anyQuiet,
    anyChange,
    days,
    anyDraw,
    (asked, quiet, change, off, draw) => {
      const day = addDays(dayOf(change.moment, change.zone), off)
      expectFits(asked, day, change.zone, quiet, draw)
    },
  )
  fc.assert(property, { numRuns: 700 })
})

test('R32 in Cairo, where midnight is skipped in spring, somebody up late is asked after the gap', () => {
  const asked = Array.from({ length: 20 }, (_, i) =>
    askAt(window('00:30', '01:30'), '2026-04-23', 'Africa/Cairo', NO_QUIET, i / 20),
  )
  expect(
    asked.map((moment) => clockAt(moment!, 'Africa/Cairo')).every((c) => c >= '01:00' && c < '01:30'),
  ).toBe(true)
})

test('a window that the clock skips altogether passes without a question', () => {
  expect(askAt(window('02:00', '03:00'), '2026-03-28', 'Europe/Berlin', NO_QUIET, 0.5)).toBeNull()
  expect(askAt(PRESETS.mornings, '2011-12-30', 'Pacific/Apia', DEFAULT_QUIET, 0.5)).toBeNull()
})

test('R32 quiet from half past nine leaves a window of eight to ten its first ninety minutes', () => {
  const clocks = [0, 0.5, 0.999].map((draw) =>
    clockAt(
      askAt(window('20:00', '22:00'), '2026-11-24', 'Europe/Berlin', DEFAULT_QUIET, draw)!,
      'Europe/Berlin',
    ),
  )
  expect(clocks).toEqual(['20:00', '20:45', '21:29'])
})

test('every minute of a window has the same chance', () => {
  const minutes = Array.from({ length: 120 }, (_, i) =>
    askAt(PRESETS.few, '2026-11-24', 'Asia/Tokyo', DEFAULT_QUIET, (i + 0.5) / 120),
  )
  expect(new Set(minutes).size).toBe(120)
})

test('a window past midnight belongs to the evening on which it begins, and ends with the day', () => {
  const friday: Window = { days: [5], from: '23:00', to: '06:00' }
  const last = askAt(friday, '2026-11-27', 'Europe/Berlin', NO_QUIET, 0.9999)
  expect(last).toBe(at('2026-11-27', '03:59', 'Europe/Berlin'))
  expect(askAt(friday, '2026-11-28', 'Europe/Berlin', NO_QUIET, 0)).toBeNull()
})

test('the same draw gives the same minute', () => {
  const once = () => askAt(PRESETS.most, '2026-11-24', 'America/Havana', DEFAULT_QUIET, 0.4242)
  expect(once()).toBe(once())
})

test('the next question is on the next of the chosen days, strictly after now', () => {
  const next = (after: string) => nextAsk(PRESETS.few, after, 'Europe/Berlin', DEFAULT_QUIET, () => 0.5)
  const tuesday = { day: '2026-11-24', at: '2026-11-24T18:00:00.000Z' }
  expect(next('2026-11-23T12:00:00.000Z')).toEqual(tuesday)
  expect(next(tuesday.at)?.day).toBe('2026-11-26')
})

test('asked in bed for the next one, an evening person still gets that night', () => {
  const late = nextAsk(
    window('01:00', '02:00'),
    '2026-11-24T23:30:00.000Z',
    'Europe/Berlin',
    NO_QUIET,
    () => 0,
  )
  expect(late).toEqual({ day: '2026-11-24', at: '2026-11-25T00:00:00.000Z' })
})

test('a rhythm without days, or all in quiet hours, has no next question', () => {
  const next = (asked: Window) =>
    nextAsk(asked, '2026-11-23T12:00:00.000Z', 'Europe/Berlin', DEFAULT_QUIET, () => 0)
  expect(next({ ...PRESETS.few, days: [] })).toBeNull()
  expect(next(window('22:00', '23:00'))).toBeNull()
})

test('R32 a question is sent up to 45 minutes late, then dropped', () => {
  expect(isLate('2026-11-24T18:00:00.000Z', '2026-11-24T18:45:00.000Z')).toBe(false)
  expect(isLate('2026-11-24T18:00:00.000Z', '2026-11-24T18:45:00.001Z')).toBe(true)
})

test.each([
  ['18:00', '20:00', '21:30', '08:00'],
  ['20:00', '22:00', '22:00', '08:00'],
  ['22:00', '00:00', '00:00', '08:00'],
  ['23:00', '01:30', '01:30', '08:00'],
  ['06:00', '08:00', '21:30', '06:00'],
  ['05:00', '06:00', '21:30', '05:00'],
  ['06:00', '23:00', '23:00', '06:00'],
])('choosing %s–%s makes quiet hours %s–%s', (from, to, quietFrom, quietTo) => {
  expect(quietFor(window(from, to), DEFAULT_QUIET)).toEqual({ from: quietFrom, to: quietTo })
})

test('R32 moved quiet hours leave the whole window free and never grow', () => {
  fc.assert(
    fc.property(anyWindow, anyQuiet, anyDraw, anyClock, (asked, quiet, draw, clock) => {
      const moved = quietFor(asked, quiet)
      const free = askAt(asked, '2026-11-24', 'UTC', NO_QUIET, draw)
      expect(askAt(asked, '2026-11-24', 'UTC', moved, draw)).toBe(free)
      expect(within(clock, moved) && !within(clock, quiet)).toBe(false)
    }),
  )
})

const put = (now: string) => twoHoursOn(now, 'Europe/Berlin', DEFAULT_QUIET, dayEnd(now, 'Europe/Berlin'))

test('[Later] comes once more about two hours on, at a round time', () => {
  expect(put('2026-11-24T17:41:12.000Z')).toBe('2026-11-24T19:40:00.000Z')
})

test('[Later] in the late evening waits in the chat instead', () => {
  expect(put('2026-11-24T18:24:00.000Z')).toBe('2026-11-24T20:20:00.000Z')
  expect(put('2026-11-24T18:30:00.000Z')).toBeNull()
})

test('[Later] never reaches into the next day', () => {
  const now = '2026-11-25T01:30:00.000Z'
  expect(twoHoursOn(now, 'Europe/Berlin', NO_QUIET, dayEnd(now, 'Europe/Berlin'))).toBeNull()
})
