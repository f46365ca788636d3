import type { Color } from './circle.ts'

/** How many of a room chose a color, as coarse as it may be known. */
export type Band = 'three-or-more' | 'two-or-fewer' | 'more-than-half' | 'some' | 'quarter-or-fewer'

/** What a room sees of a closed round. */
export type Weather = Record<Color, Band>
