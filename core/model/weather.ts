import type { Color } from './circle.ts'

/** How many of a room chose a color, as coarse as it may be known. */
export type Band = 'three-or-more' | 'two-or-fewer' | 'more-than-half' | 'some' | 'quarter-or-fewer'

/** What a room sees of a closed round. */
export type Weather = Record<Color, Band>

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
