import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Tables, Tx } from './schema.ts'
import type { Store } from './store.ts'

/** However many rows there are, a statement looks at so many: on a server none may take longer than some seconds. */
const SLICE = 5000

/**
 * Does something with all rows of a table, in the order of their ids, some thousands at a time, each time in a transaction
 * of its own; `these` says which. Returns what came of each.
 */
export async function inSlices<T>(
  { inTx }: Pick<Store, 'inTx'>,
  table: keyof Tables,
  work: (tx: Tx, these: RawBuilder<SqlBool>) => Promise<T>,
  slice = SLICE,
): Promise<T[]> {
  const all: T[] = []
  for (let last: Id | undefined = ''; last !== undefined; ) {
    const from: Id = last
    const [came, end]: [T, Id | undefined] = await inTx(async (tx) => {
      const { rows } = await sql<{ id: Id }>`select id from ${sql.table(table)} where id > ${from}
        order by id limit 1 offset ${sql.lit(slice - 1)}`.execute(tx)
      const to = rows[0]?.id
      return [await work(tx, sql`(id > ${from} ${to === undefined ? sql`` : sql`and id <= ${to}`})`), to]
    }, 'unasked')
    all.push(came)
    last = end
  }
  return all
}
