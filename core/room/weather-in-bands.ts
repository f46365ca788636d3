import type { Color } from '../model/circle.ts'
import type { Band, Weather } from '../model/weather.ts'

/** The smallest number of answers of which anything is ever shown. */
const FEWEST = 5

/** From this many answers on, the bands are parts of the room. */
const ROOMFUL = 10

/** The weather of these answers; null if there are fewer than `smallest`, and always below five. */
export function weatherOf(colors: readonly Color[], smallest: number): Weather | null {
  const all = colors.length
  if (!(all >= Math.max(smallest, FEWEST))) return null
  const band = (color: Color) => bandOf(colors.filter((each) => each === color).length, all)
  return { green: band('green'), yellow: band('yellow'), red: band('red'), unsure: band('unsure') }
}

function bandOf(count: number, all: number): Band {
  if (all < ROOMFUL) return count >= 3 ? 'three-or-more' : 'two-or-fewer'
  if (count * 2 > all) return 'more-than-half'
  return count * 4 <= all ? 'quarter-or-fewer' : 'some'
}
