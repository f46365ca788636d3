import type { Zone } from '../../../core/model/time.ts'

/** Everybody who can be in a scene, in the order in which they come. */
export const PEOPLE: readonly string[] = ['Ana', 'Ben', 'Cleo', 'Dana', 'Emil', 'Fay']

/** Where a phone can be. */
export const PLACES: readonly { zone: Zone; city: string }[] = [
  { zone: 'Europe/Berlin', city: 'Berlin' },
  { zone: 'Europe/London', city: 'London' },
  { zone: 'Europe/Madrid', city: 'Madrid' },
  { zone: 'America/New_York', city: 'New York' },
  { zone: 'America/Mexico_City', city: 'Ciudad de México' },
  { zone: 'America/Argentina/Buenos_Aires', city: 'Buenos Aires' },
  { zone: 'America/Los_Angeles', city: 'Los Angeles' },
  { zone: 'Asia/Tokyo', city: 'Tokyo' },
]

/** The city that a zone is known by here. */
export const cityOf = (zone: Zone): string =>
  PLACES.find((place) => place.zone === zone)?.city ?? zone.split('/').at(-1)!.replaceAll('_', ' ')
