import fc from 'fast-check'
import { type Instant, instant, type Zone } from '../../core/model/time.ts'

/** Every zone this runtime knows. */
export const zones: Zone[] = Intl.supportedValuesOf('timeZone')
export const anyZone = fc.constantFrom(...zones)

/** The moments between two years at which clocks in a zone were or will be changed. */
export function changes(zone: Zone, from: number, to: number): Instant[] {
  const found: Instant[] = []
  let next = Temporal.ZonedDateTime.from({ year: from, month: 1, day: 1, timeZone: zone })
  for (;;) {
    const change = next.getTimeZoneTransition('next')
    if (change === null || change.year > to) return found
    found.push(instant(change.toInstant()))
    next = change
  }
}

const famous = [
  { zone: 'Pacific/Apia', moment: '2011-12-30T10:00:00.000Z' },
  { zone: 'Asia/Manila', moment: '1990-07-27T16:00:00.000Z' },
  { zone: 'Africa/Cairo', moment: '2026-04-23T22:00:00.000Z' },
  { zone: 'Asia/Beirut', moment: '2026-03-28T22:00:00.000Z' },
  { zone: 'America/Havana', moment: '2026-03-08T05:00:00.000Z' },
  { zone: 'America/Asuncion', moment: '2023-10-01T04:00:00.000Z' },
  { zone: 'Australia/Lord_Howe', moment: '2026-10-03T15:30:00.000Z' },
  { zone: 'Africa/Casablanca', moment: '2026-02-15T02:00:00.000Z' },
  { zone: 'Antarctica/Troll', moment: '2026-03-29T01:00:00.000Z' },
  { zone: 'Asia/Pyongyang', moment: '2018-05-04T15:00:00.000Z' },
]

/** A clock change of any zone since 1990, the strange ones often. */
export const anyChange = fc.oneof(
  fc.constantFrom(...famous),
  fc.tuple(anyZone, fc.integer({ min: 1990, max: 2030 })).map(([zone, year]) => ({
    zone,
    moment: changes(zone, year, year + 1)[0] ?? `${year}-03-29T01:00:00.000Z`,
  })),
)
