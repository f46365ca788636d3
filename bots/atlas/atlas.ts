import type { Atlas } from '../../core/rhythm/places.ts'
import { areas, hours } from './areas.ts'
import { cities } from './cities.ts'

/** Some seven thousand cities by their English and their own names, and the countries and regions they lie in. */
export const atlas: Atlas = { cities, areas, hours }
