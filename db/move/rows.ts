import { type RawBuilder, sql } from 'kysely'
import type { Plain } from '../dump.ts'
import { spelled } from '../engine.ts'
import { COMING, GONE } from '../moved-away.ts'
import { HAS_NUMBER, KNOWN_AS } from '../put-back.ts'
import { TABLES, type Tables, type Tx } from '../schema.ts'

/** A table that goes over. */
export type Name = keyof Tables

const NAMES = Object.keys(TABLES) as Name[]

/** All of them, each after those that its rows refer to. */
export const IN_ORDER: readonly Name[] = ['chats', ...NAMES.filter((name) => name !== 'chats')]

/** What the database itself makes of the rest of a row. */
const DERIVED: readonly string[] = ['due', 'goes_by']

/** What a database notes of where it lies, which stays there. */
const STAYS: readonly string[] = [HAS_NUMBER, KNOWN_AS, GONE, COMING]

/** So many rows at once. */
export const SLICE = 1000

/** The column by which the rows of a table are told apart, and in whose order they go. */
const keyColumn = (table: Name): string => TABLES[table].columns[0]!

/** What a row is found by. */
export const keyIn = (table: Name, row: Plain): string => `${row[keyColumn(table)]}`

/** A row as a text, the same for the same row wherever it lies. */
export const textOf = (table: Name, row: Plain): string =>
  JSON.stringify(TABLES[table].columns.map((column) => row[column]))

/** A condition that rows have to meet. */
type Where = (key: RawBuilder<string>) => RawBuilder<unknown>

const read = async (tx: Tx, table: Name, where: Where, limit = sql``): Promise<Plain[]> => {
  const key = sql<string>`${sql.ref(keyColumn(table))}`
  const its = table === 'meta' ? sql`and name not in (${sql.join(STAYS)})` : sql``
  const { rows } = await sql<Plain>`select ${sql.join(TABLES[table].columns.map((one) => sql.ref(one)))}
    from ${sql.table(table)} where ${where(key)} ${its} order by ${key} ${limit}`.execute(tx)
  return rows
}

/** The next rows after one, and up to another if one is named. */
export const rowsAfter = (tx: Tx, table: Name, after: string, last?: string): Promise<Plain[]> =>
  read(
    tx,
    table,
    (key) => (last === undefined ? sql`${key} > ${after}` : sql`${key} > ${after} and ${key} <= ${last}`),
    sql`limit ${sql.lit(SLICE)}`,
  )

/** All rows after one and up to another. */
export const rowsBetween = (tx: Tx, table: Name, after: string, last: string): Promise<Plain[]> =>
  read(tx, table, (key) => sql`${key} > ${after} and ${key} <= ${last}`)

/** Those of these rows that there are. */
export const rowsOf = (tx: Tx, table: Name, keys: readonly string[]): Promise<Plain[]> =>
  read(tx, table, (key) => sql`${key} in (${sql.join(keys)})`)

/** What the last row is found by; empty if there is none. */
export async function lastIn(tx: Tx, table: Name): Promise<string> {
  const { rows } = await sql<{ last: string | null }>`select max(${sql.ref(keyColumn(table))}) as last
    from ${sql.table(table)}`.execute(tx)
  return rows[0]?.last ?? ''
}

/** Deletes rows. */
export async function drop(tx: Tx, table: Name, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await sql`delete from ${sql.table(table)} where ${sql.ref(keyColumn(table))} in (${sql.join(keys)})`.execute(
    tx,
  )
}

/** Writes rows as they are, in place of those that are found by the same. */
export async function put(tx: Tx, table: Name, rows: readonly Plain[]): Promise<void> {
  if (rows.length === 0) return
  const columns = TABLES[table].columns.filter((column) => !DERIVED.includes(column))
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
  const all = JSON.stringify(rows)
  const written = spelled({
    sqlite: sql`insert into ${sql.table(table)} (${names})
      select ${sql.join(columns.map((column) => sql`value ->> ${sql.lit(`$.${column}`)}`))} from json_each(${all}) where true
      on conflict (${sql.ref(keyColumn(table))}) do update set ${set}`,
    postgres: sql`insert into ${sql.table(table)} (${names})
      select ${names} from json_populate_recordset(null::${sql.table(table)}, ${all}::json)
      on conflict (${sql.ref(keyColumn(table))}) do update set ${set}`,
  })
  await sql`${written}`.execute(tx)
}
