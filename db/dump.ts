import { systemAlone } from './keyring.ts'
import type { Store } from './open.ts'
import { TABLES, type Tables, type Tx } from './schema.ts'
import { addKeys } from './wrapped-keys.ts'

/** A stored row as it stands, column by column. */
export type Plain = Record<string, string | number | null>

/** A table and its rows. */
export type TableDump = { table: string; rows: Plain[] }

const NAMES = Object.keys(TABLES) as (keyof Tables)[]

/** Every row there is: as it stands in the file, and as whoever runs this could read it. */
export const dump = (store: Store): Promise<{ stored: TableDump[]; readable: TableDump[] }> =>
  store.inTx(async (tx) => {
    const keyring = systemAlone(store.keys)
    const people = await tx.selectFrom('people').select('id').orderBy('id').execute()
    await addKeys(tx, keyring, ['', ...people.map(({ id }) => id)])
    const stored: TableDump[] = []
    const readable: TableDump[] = []
    for (const table of NAMES) {
      const rows = await rowsOf(tx, table)
      stored.push({ table, rows })
      readable.push({ table, rows: rows.map((row) => TABLES[table].opened(row, keyring)) })
    }
    return { stored, readable }
  })

// Kysely can't follow a union of tables: each is ordered by its first column, which is its key.
const rowsOf = async (tx: Tx, table: keyof Tables): Promise<Plain[]> =>
  await tx
    .selectFrom(table as 'seen')
    .selectAll()
    .orderBy(TABLES[table].columns[0] as 'id')
    .execute()
