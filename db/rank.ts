import type { Tx } from './schema.ts'

/** What is to be done, all of it or nothing; only `tx` may be awaited, and it may be done more than once before it counts. */
export type Work<T> = (tx: Tx) => Promise<T>

/** What goes first: calls that are made or about to be, of which there are few; what somebody waits for; the rest. */
export type Order = 'call' | 'asked' | 'unasked'

/** The same, and what somebody waits for that may be refused where many do. */
export type Rank = Order | 'refusable'

/** More waits than can be done in time, and nothing was done. */
export class Busy extends Error {
  override name = 'Busy'
  override message = 'too much at once'
}
