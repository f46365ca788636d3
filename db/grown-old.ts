import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import { note, noted } from './meta.ts'
import type { Tx } from './schema.ts'
import { type Statement, statement } from './statement.ts'
import type { Store } from './store.ts'

/** So many rows are looked at in one job: everything else has its say before the next ones. */
export const SLICE = 200

/** Where somebody looking through rows by their age has come. */
type Place = { at: string; id: Id }

/** Where rows have which age. */
export type Aging = { name: string; rows: Statement<Place & { before: string }, Place> }

/** The rows of a table by the age that stands in this column, which an index has to have in that order. */
export const aging = (table: string, column: string, where: RawBuilder<unknown> = sql`true`): Aging => ({
  name: `swept ${table}`,
  rows: statement((tx, { at, id, before }) => {
    const age = sql.ref(column)
    return sql<Place>`select id, ${age} as at from ${sql.table(table)}
      where ${where} and (${age}, id) > (${at}, ${id}) and ${age} < ${before}
      order by ${age}, id limit ${sql.lit(SLICE)}`.compile(tx)
  }),
})

/** Looks once at each row that has grown older than this since it was last done, a few in a job. */
export async function grownOld(
  { inTx }: Store,
  { name, rows }: Aging,
  before: Instant | string,
  sweep: (tx: Tx, ids: readonly Id[]) => Promise<void>,
): Promise<void> {
  const done = await inTx(async (tx) => (await noted(tx, name)) ?? '', 'unasked')
  // Where the clock was ahead then, nothing that has been done counts.
  let place: Place | undefined = { at: done <= before ? done : '', id: '' }
  while (place) {
    const from: Place = place
    place = await inTx(async (tx) => {
      const found = await rows.all(tx, { ...from, before })
      if (found.length > 0)
        await sweep(
          tx,
          found.map(({ id }) => id),
        )
      return found.length === SLICE ? found.at(-1) : undefined
    }, 'unasked')
  }
  await inTx((tx) => note(tx, name, before), 'unasked')
}
