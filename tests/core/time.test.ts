import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  at,
  clockAt,
  dayEnd,
  dayOf,
  daysBetween,
  type Instant,
  instant,
  isZone,
  plus,
  weekday,
} from '../../core/model/time.ts'
import { anyChange, anyZone } from './clock-changes.ts'

const anyMoment = fc
  .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) })
  .map((ms) => instant(Temporal.Instant.fromEpochMilliseconds(ms)))

/** Any hour of the four days around a clock change of any zone. */
const nearChange = fc
  .tuple(anyChange, fc.integer({ min: -48 * 60, max: 48 * 60 }))
  .map(([{ zone, moment }, minutes]): [Instant, string] => [plus(moment, { minutes }), zone])

test('moments sort as text in the order of time', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 10 ** 9 }), (a, seconds) => {
      expect(a <= plus(a, { seconds })).toBe(true)
      expect(a).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }),
  )
})

test('a day added is 24 hours, even over a clock change', () => {
  expect(plus('2026-10-24T12:00:00.000Z', { days: 1 })).toBe('2026-10-25T12:00:00.000Z')
})

test('R17 answering in bed at half past one still belongs to the evening', () => {
  expect(dayOf('2026-11-25T00:30:00.000Z', 'Europe/Berlin')).toBe('2026-11-24')
  expect(dayEnd('2026-11-25T00:30:00.000Z', 'Europe/Berlin')).toBe('2026-11-25T03:00:00.000Z')
})

test('R17 a day that has just begun at four ends the next morning at four', () => {
  expect(dayEnd('2026-11-25T03:00:00.000Z', 'Europe/Berlin')).toBe('2026-11-26T03:00:00.000Z')
})

test('R17 a day ends once, after now, and the next begins there, in every zone at every clock change', () => {
  fc.assert(
    fc.property(fc.oneof(nearChange, fc.tuple(anyMoment, anyZone)), ([now, zone]) => {
      const [day, end] = [dayOf(now, zone), dayEnd(now, zone)]
      expect(end > now).toBe(true)
      expect(dayOf(plus(end, { milliseconds: -1 }), zone)).toBe(day)
      expect(dayOf(end, zone) > day).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a time before four is late in the evening of the day', () => {
  expect(at('2026-11-24', '01:30', 'Europe/Berlin')).toBe('2026-11-25T00:30:00.000Z')
  expect(at('2026-11-24', '04:00', 'Europe/Berlin')).toBe('2026-11-24T03:00:00.000Z')
})

test('a time that the clock skips comes as much later; one shown twice comes the first time', () => {
  expect(clockAt(at('2026-03-28', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('03:30')
  expect(at('2026-10-24', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
})

test('in Apia, where 30 December 2011 never was, the 29th runs until the 31st', () => {
  const evening = at('2011-12-29', '22:00', 'Pacific/Apia')
  expect(dayEnd(evening, 'Pacific/Apia')).toBe(at('2011-12-31', '04:00', 'Pacific/Apia'))
  expect(dayOf(plus(evening, { hours: 3 }), 'Pacific/Apia')).toBe('2011-12-29')
})

test('R17 once four has struck, a clock set back to half past three does not bring the old day back', () => {
  const again = '1951-10-27T19:45:00.000Z'
  expect(clockAt(again, 'Asia/Hong_Kong')).toBe('03:45')
  expect(dayOf(again, 'Asia/Hong_Kong')).toBe('1951-10-28')
})

test('on Lord Howe, where clocks change by half an hour, the skipped quarter is half an hour later', () => {
  const moment = at('2026-10-03', '02:15', 'Australia/Lord_Howe')
  expect(clockAt(moment, 'Australia/Lord_Howe')).toBe('02:45')
})

test('days are counted and named as on a calendar', () => {
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01')
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2)
  expect([weekday('2026-11-23'), weekday('2026-11-29')]).toEqual([1, 7])
})

test('a zone is a name that follows its own clock changes', () => {
  const zones = [
    'Europe/Kyiv',
    'europe/berlin',
    'Asia/Calcutta',
    'UTC',
    '+02:00',
    '',
    'Berlin',
    '2020-01-01[UTC]',
  ]
  expect(zones.map(isZone)).toEqual([true, true, true, true, false, false, false, false])
})
