import { apart } from '../model/clock.ts'
import type { Place } from '../model/means.ts'
import { type Clock, clockAt, type Instant, local, type Zone } from '../model/time.ts'
import { likelyPlaces } from './likely-places.ts'
import type { City } from './places.ts'

/** The most places that are offered at once. */
export const MOST_PLACES = 6

/** Up to six places, of different zones, whose clocks show a typed time now (to seven minutes), likely ones first. */
export const placesAtClock = (
  readings: readonly Clock[],
  now: Instant,
  language: string,
  cities: readonly City[],
): Place[] =>
  placesWhere(language, cities, ({ zone }) =>
    readings.some((reading) => apart(reading, clockAt(now, zone)) <= 7),
  )

/** Minutes ahead of UTC that somebody typed, as in 'GMT-5', 'UTC+5:30' or '+02:00'; null for anything else. */
export function offsetTyped(typed: string): number | null {
  const text = typed.slice(0, 40).normalize('NFKC').trim()
  const found = /^(?:gmt|utc|z)?\s?([+\-−–])\s?(\d{1,2})(?::?(\d\d))?(?:\s?h)?$/i.exec(text)
  if (!found) return null
  const [, sign, hours, minutes = '0'] = found
  const ahead = Number(hours) * 60 + Number(minutes)
  return ahead > 14 * 60 ? null : sign === '+' ? ahead : -ahead
}

/** Up to six places, of different zones, that are that many minutes ahead of UTC now, likely ones first. */
export const placesAtOffset = (
  ahead: number,
  now: Instant,
  language: string,
  cities: readonly City[],
): Place[] =>
  placesWhere(language, cities, ({ zone }) => local(now, zone).offsetNanoseconds === ahead * 60_000_000_000)

function placesWhere(language: string, cities: readonly City[], fits: (place: Place) => boolean): Place[] {
  const biggest = cities.toSorted((a, b) => b.population - a.population)
  return perZone([...likelyPlaces(language), ...biggest])
    .filter(fits)
    .slice(0, MOST_PLACES)
    .map(({ city, zone }) => ({ city, zone }))
}

function perZone(places: Place[]): Place[] {
  const seen = new Set<Zone>()
  return places.filter(({ zone }) => !seen.has(zone) && seen.add(zone))
}
