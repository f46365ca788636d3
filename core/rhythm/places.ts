import type { Place } from '../model/means.ts'
import { almost, fold } from '../model/spelling.ts'
import { cityOf, type Instant, isSameZone, isZone, type Zone } from '../model/time.ts'
import { MOST_PLACES, offsetTyped, placesAtClock, placesAtOffset } from './places-at-clock.ts'
import { parseClock } from './typed-clock.ts'

/** A city: all its names with the one to show first, the same folded, and the codes of the areas it lies in. */
export type City = Place & {
  names: readonly string[]
  folded: readonly string[]
  population: number
  areas: readonly string[]
}

/** A country, a region, an island: what it is called, and the cities it stands for, one for each time it keeps. */
export type Area = {
  code: string
  folded: readonly string[]
  /** Said only behind a city's name, as in 'Portland, OR'. */
  marks: readonly string[]
  cities: readonly City[]
}

/** The places of the world that somebody may type; `hours` are abbreviations, such as CET. */
export type Atlas = { cities: readonly City[]; areas: readonly Area[]; hours: readonly Area[] }

/** The places to offer for what somebody typed: a place's name, or the time on their clock. */
export function placesFor(typed: string, now: Instant, language: string, atlas: Atlas): Place[] {
  const offset = offsetTyped(typed)
  if (offset !== null) return placesAtOffset(offset, now, language, atlas.cities)
  const readings = parseClock(typed)
  return readings.length > 0 ? placesAtClock(readings, now, language, atlas.cities) : findPlaces(typed, atlas)
}

/**
 * Up to six places that typed text may name, biggest first: a zone, or a city, country, region, island or
 * abbreviation by any of their names, a city with what it lies in ("Paris, France"); else a name that
 * continues what was typed, or has one letter mistaken.
 */
export function findPlaces(typed: string, atlas: Atlas): Place[] {
  const text = typed.slice(0, 60).trim()
  const [head = '', tail = ''] = text.split(/[,，(/]/).map(fold)
  const whole = fold(text)
  const ways = [
    () => (text.includes('/') ? ofZone(text, atlas) : []),
    () => citiesOf(atlas.hours, whole),
    () => named(whole, atlas),
    () => named(fold(text.replaceAll('.', '')), atlas),
    () => inArea(head, tail, atlas),
    () => lastWordsAsArea(whole, atlas),
    () => citiesOf(atlas.areas, tail),
    () => named(head, atlas),
    () => ofZone(text, atlas),
    () => matching(atlas, (name) => goesOn(name, head)),
    () => matching(atlas, (name) => head.length > 4 && almost(name, head)),
  ]
  for (const way of ways) {
    const cities = way()
    if (cities.length > 0) return offered(cities)
  }
  return []
}

/** Biggest first, each once. */
function offered(cities: readonly City[]): Place[] {
  const ranked = cities.toSorted((a, b) => b.population - a.population)
  const places = new Map(ranked.map(({ city, zone }) => [`${city} ${zone}`, { city, zone }]))
  return [...places.values()].slice(0, MOST_PLACES)
}

/** A zone by its own name, old or new: the city it is called by, or the biggest that keeps it, else itself. */
function ofZone(text: string, { cities }: Atlas): City[] {
  const zone: Zone = text.replaceAll(' ', '_')
  if (!isZone(zone)) return []
  const zones = new Set(cities.map((it) => it.zone))
  const same = [...zones].filter((other) => isSameZone(zone, other))
  const there = cities.filter((it) => same.includes(it.zone))
  const own = citiesNamed(fold(cityOf(zone)), there)
  const [biggest] = there.toSorted((a, b) => b.population - a.population)
  const itself = { city: cityOf(zone), zone, names: [], folded: [], population: 0, areas: [] }
  return own.length > 0 ? own : [biggest ?? itself]
}

const citiesOf = (areas: readonly Area[], wanted: string): City[] =>
  areas.filter(({ folded }) => folded.includes(wanted)).flatMap(({ cities }) => cities)

const named = (wanted: string, { cities, areas }: Atlas): City[] =>
  wanted === ''
    ? []
    : [
        ...citiesOf(areas, wanted).filter(({ folded }) => !folded.includes(wanted)),
        ...citiesNamed(wanted, cities),
      ]

/** The cities of that name, each shown as it was typed. */
const citiesNamed = (wanted: string, cities: readonly City[]): City[] =>
  matching({ cities }, (name) => name === wanted)

/** A city within something larger, or a region within its country. */
function inArea(name: string, area: string, atlas: Atlas): City[] {
  if (name === '' || area === '') return []
  const codes = atlas.areas
    .filter(({ folded, marks }) => folded.includes(area) || marks.includes(area))
    .map(({ code }) => code)
  return named(name, atlas).filter(({ areas }) => areas.some((code) => codes.includes(code)))
}

function lastWordsAsArea(text: string, atlas: Atlas): City[] {
  const words = text.split(' ')
  for (let i = words.length - 1; i > 0; i--) {
    const [name, area] = [words.slice(0, i).join(' '), words.slice(i).join(' ')]
    const found = inArea(name, area, atlas)
    if (found.length > 0) return found
  }
  return words.length > 1 ? citiesOf(atlas.areas, words.at(-1)!) : []
}

/** Whether most of a name has been typed, or whole words of it: 'Frankfurt', 'new yor'; never what only begins alike. */
const goesOn = (name: string, typed: string): boolean =>
  typed.length > 3 &&
  name.startsWith(typed) &&
  (name[typed.length] === ' ' || (typed.length > 4 && typed.length * 2 > name.length))

const matching = ({ cities }: Pick<Atlas, 'cities'>, matches: (folded: string) => boolean): City[] =>
  cities.flatMap((it) => {
    const index = it.folded.findIndex(matches)
    return index < 0 ? [] : [{ ...it, city: it.names[index]! }]
  })
