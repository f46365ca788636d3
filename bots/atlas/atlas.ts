import type { Atlas } from '../../core/rhythm/places.ts'
import { areasOf, hoursOf } from './areas.ts'
import { citiesOfTheWorld } from './cities.ts'

let made: Atlas | undefined

/**
 * Some seven thousand cities by their English and their own names, and the countries and regions they lie in; made
 * when somebody first looks for a place, as no start needs it.
 */
export const atlas = (): Atlas => (made ??= make())

function make(): Atlas {
  const cities = citiesOfTheWorld()
  return { cities, areas: areasOf(cities), hours: hoursOf(cities) }
}
