import { cityMapping } from 'city-timezones'
import { fold } from '../core/model/spelling.ts'
import { isZone, type Zone } from '../core/model/time.ts'
import type { Atlas } from '../core/rhythm/places.ts'
import otherNames from './city-names.json' with { type: 'json' }

const OTHER_NAMES: Record<string, string[]> = otherNames

// What the package has no zone for, or one from before a country split it.
const MENDED: Record<string, Zone> = {
  'Ciudad Juárez': 'America/Ciudad_Juarez',
  Coihaique: 'America/Coyhaique',
  'Comodoro Rivadavia': 'America/Argentina/Catamarca',
  Penza: 'Europe/Moscow',
  Perm: 'Asia/Yekaterinburg',
  'Punta Arenas': 'America/Punta_Arenas',
  Urmia: 'Asia/Tehran',
}

const biggest = new Map(cityMapping.toSorted((a, b) => a.pop - b.pop).map((city) => [city.city, city]))

const cities = cityMapping
  .map((entry) => {
    const others = biggest.get(entry.city) === entry ? (OTHER_NAMES[entry.city] ?? []) : []
    const zone = MENDED[entry.city] ?? entry.timezone
    return { names: [entry.city, entry.city_ascii, ...others], zone, population: entry.pop }
  })
  .filter(({ zone }) => isZone(zone))

const zonesOf = new Map<string, Zone[]>()
for (const { names, zone } of cities) {
  for (const name of names.map(fold)) zonesOf.set(name, [...(zonesOf.get(name) ?? []), zone])
}

const start = Temporal.Instant.fromEpochMilliseconds(0)
const same = (a: Zone, b: Zone) => start.toZonedDateTimeISO(a).equals(start.toZonedDateTimeISO(b))

/** A zone's own city, for islands and new zones of which the package has none: 'Lord Howe'. */
const missing = Intl.supportedValuesOf('timeZone')
  .map((zone) => ({ city: zone.split('/').at(-1)!.replaceAll('_', ' '), zone }))
  .filter(({ city, zone }) => !zonesOf.get(fold(city))?.some((known) => same(known, zone)))
  .map(({ city, zone }) => ({ names: [city], zone, population: 0 }))

/** Some seven thousand cities by their English and their own names, with at least one for every time kept. */
export const atlas: Atlas = [...cities, ...missing]
