import { type Clocks, ONE_CLOCK, WORLD } from './assumed.ts'
import { byChance } from './by-chance.ts'
import { type Place, placesOf } from './groups.ts'
import type { LoadOf } from './load.ts'
import { oneByOne } from './one-by-one.ts'
import { fewestOf } from './tokens.ts'

/** So many people, where they live, and how many tokens it takes. */
export type Size = { people: number; where: string; loadOf: LoadOf; fewest: ReturnType<typeof fewestOf> }

/** Up to so many live the day one by one. */
const ONE_BY_ONE = 1_000_000

const CLOCKS: Readonly<Record<string, Clocks>> = { '24 clocks': WORLD, 'one clock': ONE_CLOCK }

/** Where people live. */
export const WHERE: readonly (readonly [name: string, places: Place[]])[] = Object.entries(CLOCKS).map(
  ([name, clocks]) => [name, placesOf(clocks)],
)

/** So many people on all clocks, and so many on one. */
export const sizesOf = (people: number, seed: number): Size[] =>
  WHERE.map(([where, places]) => {
    const loadOf = (people > ONE_BY_ONE ? byChance : oneByOne)(people, places, seed)
    return { people, where, loadOf, fewest: fewestOf(loadOf) }
  })
