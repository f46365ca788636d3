import { cityMapping } from 'city-timezones'
import { fold } from '../../core/model/spelling.ts'
import { isSameZone, isZone, type Zone } from '../../core/model/time.ts'
import type { City } from '../../core/rhythm/places.ts'
import otherNames from './city-names.json' with { type: 'json' }

const OTHER_NAMES: Record<string, string[]> = otherNames

// What the package has no zone for, one from before a country split it, or one from across the border.
const MENDED: Record<string, Zone> = {
  'Ciudad Juárez': 'America/Ciudad_Juarez',
  Cobija: 'America/La_Paz',
  Coihaique: 'America/Coyhaique',
  'Comodoro Rivadavia': 'America/Argentina/Catamarca',
  'Mbamba Bay': 'Africa/Dar_es_Salaam',
  Penza: 'Europe/Moscow',
  Perm: 'Asia/Yekaterinburg',
  'Punta Arenas': 'America/Punta_Arenas',
  Urmia: 'Asia/Tehran',
}

/** A city by its names, the one to show first. */
export const cityOf = (
  names: readonly string[],
  zone: Zone,
  population: number,
  within: readonly string[],
): City => ({ city: names[0]!, names, folded: names.map(fold), zone, population, areas: within })

/** The code of a region within a country. */
export const regionCode = (country: string, region: string): string => `${country}/${region}`

/** The cities that the package knows. */
function knownCities(): City[] {
  const biggest = new Map(cityMapping.toSorted((a, b) => a.pop - b.pop).map((city) => [city.city, city]))
  return (
    cityMapping
      // Of Angola, listed as of Namibia.
      .filter(({ city }) => city !== 'Cuangar')
      .map((entry) => {
        const others = biggest.get(entry.city) === entry ? (OTHER_NAMES[entry.city] ?? []) : []
        const within = [entry.iso2, regionCode(entry.iso2, entry.province)]
        const zone = MENDED[entry.city] ?? entry.timezone
        return cityOf([entry.city, entry.city_ascii, ...others], zone, entry.pop, within)
      })
      .filter(({ zone }) => isZone(zone))
  )
}

/** A zone's own city, for islands and new zones of which the package has none: 'Lord Howe'. */
function missingIn(known: readonly City[]): City[] {
  const zonesOf = new Map<string, Zone[]>()
  for (const { folded, zone } of known) {
    for (const name of folded) zonesOf.set(name, [...(zonesOf.get(name) ?? []), zone])
  }
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ city: zone.split('/').at(-1)!.replaceAll('_', ' '), zone }))
    .filter(({ city, zone }) => !zonesOf.get(fold(city))?.some((other) => isSameZone(other, zone)))
    .map(({ city, zone }) => cityOf([city], zone, 0, []))
}

/** The cities of the world, with at least one for every time that is kept. */
export function citiesOfTheWorld(): City[] {
  const known = knownCities()
  return [...known, ...missingIn(known)]
}
