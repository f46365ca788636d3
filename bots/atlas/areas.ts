import { cityMapping } from 'city-timezones'
import { fold } from '../../core/model/spelling.ts'
import { cityOf as nameOf, type Zone } from '../../core/model/time.ts'
import likelyPlaces from '../../core/rhythm/likely-places.json' with { type: 'json' }
import type { Area, City } from '../../core/rhythm/places.ts'
import otherNames from './area-names.json' with { type: 'json' }
import { cities, cityOf, regionCode } from './cities.ts'

const {
  countries,
  regions,
  islands,
  hours: hourNames,
} = otherNames as {
  countries: Record<string, string[]>
  regions: Record<string, string[]>
  islands: Record<string, { names: string[]; zone: Zone; country: string }>
  hours: Record<string, string[]>
}

// English first, and every language in which people have their apps.
const called = Object.keys(likelyPlaces).flatMap((by) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(by, { type: 'region', style, fallback: 'none' }),
  ),
)

const english = called[0]!

const unique = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== '')

const kept = new Map<Zone, string>()

/** How far a zone is from UTC in winter and in summer. */
function timesOf(zone: Zone): string {
  const known = kept.get(zone)
  if (known !== undefined) return known
  const times = ['2026-01-01T00:00Z', '2026-07-01T00:00Z']
    .map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset)
    .join()
  kept.set(zone, times)
  return times
}

/** Cities that keep different times over the year, the biggest of each. */
function perTime(within: readonly City[]): City[] {
  const ranked = within.toSorted((a, b) => a.population - b.population)
  return [...new Map(ranked.map((city) => [timesOf(city.zone), city])).values()]
}

const byArea = Map.groupBy(
  cities.flatMap((city) => city.areas.map((code) => ({ code, city }))),
  ({ code }) => code,
)
const citiesIn = (code: string): City[] => byArea.get(code)?.map(({ city }) => city) ?? []

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))

function zonesIn(country: string): readonly Zone[] {
  return new Intl.Locale(`und-${country}`).getTimeZones?.() ?? []
}

/** A country's cities; where the package knows none, its zones by their own names. */
function citiesOfCountry(code: string): City[] {
  const zones = byArea.has(code) ? [] : zonesIn(code)
  return [...citiesIn(code), ...zones.map((zone) => cityOf([nameOf(zone)], zone, 1, [code]))]
}

const iso3 = new Map(cityMapping.map((city) => [city.iso2, city.iso3]))

function country(code: string): Area {
  const names = [...called.map((by) => by.of(code) ?? ''), ...(countries[code] ?? [])]
  return {
    code,
    folded: unique(names.map((name) => fold(name.replaceAll('.', '')))),
    marks: unique([code, iso3.get(code) ?? ''].map(fold)),
    cities: perTime(citiesOfCountry(code)),
  }
}

const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

const everyCountry = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .filter((code) => english.of(code) !== undefined && isCurrent(code))
  .map(country)
  .filter((area) => area.cities.length > 0)

const everyRegion = [
  ...Map.groupBy(cityMapping, (city) => regionCode(city.iso2, city.province)).entries(),
].flatMap(([code, [first]]): Area[] => {
  const { province, state_ansi: mark = '' } = first!
  if (!province) return []
  const folded = unique([province, ...(regions[province] ?? [])].map(fold))
  return [{ code, folded, marks: unique([fold(mark)]), cities: perTime(citiesIn(code)) }]
})

const everyIsland = Object.entries(islands).map(
  ([city, { names, zone, country: code }]): Area => ({
    code: `${code}/${city}`,
    folded: unique(names.map(fold)),
    marks: [],
    cities: [cityOf([city], zone, 1, [code])],
  }),
)

const biggest = new Map(
  cities
    .toSorted((a, b) => a.population - b.population)
    .flatMap((city) => city.names.map((name) => [name, city] as const)),
)

/** Hours by their abbreviation; one that is said in several places stands for all of them. */
export const hours: readonly Area[] = Object.entries(hourNames).map(([names, of]) => ({
  code: names,
  folded: names.split(' ').map(fold),
  marks: [],
  cities: of.map((name) => biggest.get(name)!),
}))

/** Countries, regions and islands, by what people call them. */
export const areas: readonly Area[] = [...everyCountry, ...everyRegion, ...everyIsland]
