import type { Agreement, Hope, Moment, Tick, Wish } from '../../core/model/wish.ts'
import { table } from './table.ts'

const COLUMNS = {
  id: 'id',
  circle: 'circle_id',
  person: 'person_id',
  what: 'what',
  until: 'until',
  meets: 'meets_at',
  state: 'state',
} as const satisfies Record<keyof Wish, string>

/** What one would like for a moment, if the other does. */
export const moments = table<Moment>()('moments', COLUMNS)

/** What one would like to stand, if all do. */
export const ticks = table<Tick>()('ticks', COLUMNS)

/** Which path one would like for all, if all do; sealed, for its name can tell what it is about. */
export const hopes = table<Hope>()('hopes', { ...COLUMNS, what: { sealed: 'what', under: 'person' } })

/** What stands, of nobody in particular. */
export const agreements = table<Agreement>()('agreements', {
  id: 'id',
  circle: 'circle_id',
  what: 'what',
  until: 'until',
})
