import { type Keyring, systemAlone } from './keyring.ts'
import { type KeptIn, type Row, TABLES, type Tables, type Tx } from './schema.ts'
import type { Store } from './store.ts'
import { takeKeys } from './wrapped-keys.ts'

/** A stored row as it stands, column by column. */
export type Plain = Record<string, string | number | null>

/** A table and its rows. */
export type TableDump = { table: string; rows: Plain[] }

/** Everything that is kept, table by table, as the core knows it. */
export type Kept = { [T in keyof Tables]: KeptIn<T>[] }

const NAMES = Object.keys(TABLES) as (keyof Tables)[]

/** Every row there is: as it stands in the file, and as whoever runs this could read it, and what is kept in them. */
export const dump = (
  store: Store,
): Promise<{ stored: TableDump[]; readable: TableDump[]; kept: () => Kept }> =>
  store.inTx(async (tx) => {
    const keyring = systemAlone(store.keys)
    takeKeys(keyring, await tx.selectFrom('people').select(['id', 'key']).orderBy('id').execute())
    const stored: TableDump[] = []
    const readable: TableDump[] = []
    for (const table of NAMES) {
      const rows = await rowsOf(tx, table)
      stored.push({ table, rows })
      readable.push({ table, rows: rows.map((row) => TABLES[table].opened(row, keyring)) })
    }
    const kept = () =>
      Object.fromEntries(stored.map(({ table, rows }) => [table, valuesOf(table, rows, keyring)]))
    return { stored, readable, kept: kept as () => Kept }
  })

const valuesOf = (table: string, rows: Plain[], keyring: Keyring): unknown[] =>
  rows.map((row) => TABLES[table as 'seen'].value(row as Row<'seen'>, keyring))

// Kysely can't follow a union of tables: each is ordered by its first column, which is its key.
const rowsOf = async (tx: Tx, table: keyof Tables): Promise<Plain[]> =>
  await tx
    .selectFrom(table as 'seen')
    .selectAll()
    .orderBy(TABLES[table].columns[0] as 'id')
    .execute()
