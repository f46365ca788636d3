import type { Place } from '../model/means.ts'
import { almost, fold } from '../model/spelling.ts'
import { type Clock, clockAt, type Instant, type Zone } from '../model/time.ts'
import { likelyPlaces } from './likely-places.ts'
import { parseClock, type Reading } from './typed-clock.ts'

/** The cities of the world with all their names, the one to show first. */
export type Atlas = readonly { names: string[]; zone: Zone; population: number }[]

const MOST = 6

/** The places to offer for what somebody typed: a city's name, or the time on their clock. */
export function placesFor(typed: string, now: Instant, language: string, atlas: Atlas): Place[] {
  const readings = parseClock(typed)
  return readings.length > 0 ? placesAtClock(readings, now, language, atlas) : findPlaces(typed, atlas)
}

/** Up to six places, of different zones, whose clocks show a typed time now (to seven minutes), likely ones first. */
export function placesAtClock(readings: Reading[], now: Instant, language: string, atlas: Atlas): Place[] {
  const shows = ({ zone }: Place) => readings.some((reading) => apart(reading, clockAt(now, zone)) <= 7)
  return perZone([...likelyPlaces(language), ...biggest(atlas)])
    .filter(shows)
    .slice(0, MOST)
}

function apart({ hour, minute }: Reading, clock: Clock): number {
  const minutes = Math.abs(hour * 60 + minute - Number(clock.slice(0, 2)) * 60 - Number(clock.slice(3)))
  return Math.min(minutes, 24 * 60 - minutes)
}

const biggest = (atlas: Atlas): Place[] =>
  [...atlas].sort((a, b) => b.population - a.population).map(({ names, zone }) => ({ city: names[0]!, zone }))

function perZone(places: Place[]): Place[] {
  const seen = new Set<Zone>()
  return places.filter(({ zone }) => !seen.has(zone) && seen.add(zone))
}

/**
 * Up to six places that typed text may name, biggest first: by any of their names, else by the beginning of
 * one, else with one letter mistaken.
 */
export function findPlaces(typed: string, atlas: Atlas): Place[] {
  const [wanted = ''] = typed
    .slice(0, 60)
    .split(/[,，(/]/)
    .map(fold)
  const hits = atlas.map((entry) => closest(wanted, entry)).filter(({ miss }) => miss < MISSED)
  const least = Math.min(...hits.map(({ miss }) => miss))
  const ranked = hits.filter(({ miss }) => miss === least).sort((a, b) => b.population - a.population)
  const places = new Map(ranked.map(({ city, zone }) => [`${city} ${zone}`, { city, zone }]))
  return [...places.values()].slice(0, MOST)
}

const MISSED = 3

function missBy(wanted: string, name: string): number {
  if (wanted !== '' && name === wanted) return 0
  if (wanted.length > 1 && name.startsWith(wanted)) return 1
  return wanted.length > 4 && almost(name, wanted) ? 2 : MISSED
}

function closest(wanted: string, { names, zone, population }: Atlas[number]) {
  const misses = names.map((name) => missBy(wanted, fold(name)))
  const miss = Math.min(...misses)
  return { city: names[misses.indexOf(miss)]!, zone, population, miss }
}
