import { cityMapping } from 'city-timezones'
import { fold } from '../../core/model/spelling.ts'
import { cityOf as nameOf, type Zone } from '../../core/model/time.ts'
import likelyPlaces from '../../core/rhythm/likely-places.json' with { type: 'json' }
import type { Area, City } from '../../core/rhythm/places.ts'
import otherNames from './area-names.json' with { type: 'json' }
import { cityOf, regionCode } from './cities.ts'

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

type CitiesIn = (code: string) => City[]

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))

function zonesIn(country: string): readonly Zone[] {
  return new Intl.Locale(`und-${country}`).getTimeZones?.() ?? []
}

/** A country's cities; where the package knows none, its zones by their own names. */
function citiesOfCountry(code: string, citiesIn: CitiesIn): City[] {
  const known = citiesIn(code)
  return known.length > 0 ? known : zonesIn(code).map((zone) => cityOf([nameOf(zone)], zone, 1, [code]))
}

const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

function everyCountry(citiesIn: CitiesIn): Area[] {
  // English first, and every language in which people have their apps.
  const called = Object.keys(likelyPlaces).flatMap((by) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(by, { type: 'region', style, fallback: 'none' }),
    ),
  )
  const iso3 = new Map(cityMapping.map((city) => [city.iso2, city.iso3]))
  const country = (code: string): Area => {
    const names = [...called.map((by) => by.of(code) ?? ''), ...(countries[code] ?? [])]
    return {
      code,
      folded: unique(names.map((name) => fold(name.replaceAll('.', '')))),
      marks: unique([code, iso3.get(code) ?? ''].map(fold)),
      cities: perTime(citiesOfCountry(code, citiesIn)),
    }
  }
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter((code) => called[0]!.of(code) !== undefined && isCurrent(code))
    .map(country)
    .filter((area) => area.cities.length > 0)
}

const everyRegion = (citiesIn: CitiesIn): Area[] =>
  [...Map.groupBy(cityMapping, (city) => regionCode(city.iso2, city.province)).entries()].flatMap(
    ([code, [first]]): Area[] => {
      const { province, state_ansi: mark = '' } = first!
      if (!province) return []
      const folded = unique([province, ...(regions[province] ?? [])].map(fold))
      return [{ code, folded, marks: unique([fold(mark)]), cities: perTime(citiesIn(code)) }]
    },
  )

const everyIsland = (): Area[] =>
  Object.entries(islands).map(([city, { names, zone, country: code }]) => ({
    code: `${code}/${city}`,
    folded: unique(names.map(fold)),
    marks: [],
    cities: [cityOf([city], zone, 1, [code])],
  }))

/** Countries, regions and islands, by what people call them. */
export function areasOf(cities: readonly City[]): Area[] {
  const byArea = Map.groupBy(
    cities.flatMap((city) => city.areas.map((code) => ({ code, city }))),
    ({ code }) => code,
  )
  const citiesIn: CitiesIn = (code) => byArea.get(code)?.map(({ city }) => city) ?? []
  return [...everyCountry(citiesIn), ...everyRegion(citiesIn), ...everyIsland()]
}

/** Hours by their abbreviation; one that is said in several places stands for all of them. */
export function hoursOf(cities: readonly City[]): Area[] {
  const ranked = cities.toSorted((a, b) => a.population - b.population)
  const biggest = new Map(ranked.flatMap((city) => city.names.map((name) => [name, city] as const)))
  return Object.entries(hourNames).map(([names, of]) => ({
    code: names,
    folded: names.split(' ').map(fold),
    marks: [],
    cities: of.map((name) => biggest.get(name)!),
  }))
}
