import { sql, type UpdateResult } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Keyring } from './keyring.ts'
import { TABLES, type Tables, type Tx } from './schema.ts'
import { listed, type Statement, statement, type Values } from './statement.ts'

type Cells = Values & { id: Id }

/** How a thing becomes cells, all of them or those that differ from what it was. */
type Written<V> = {
  row: (value: V, keyring: Keyring) => object
  changes: (before: V, after: V, keyring: Keyring) => object
}

/** Writes what a thing has become over what it was; says whether its row was there, if that had to be looked at. */
type Update<V> = (tx: Tx, keyring: Keyring, before: V, after: V) => Promise<boolean>

/** Writes a thing, new or in the place of what it was. */
export type Save<V> = (tx: Tx, keyring: Keyring, before: V | undefined, after: V) => Promise<void>

/** Writes of things in this table the cells alone that differ: an index of others has no work with them. */
export function updating<V extends { id: Id }>(table: keyof Tables, { changes }: Written<V>): Update<V> {
  const known = new Map<string, Statement<Cells, UpdateResult>>()
  return async (tx, keyring, before, after) => {
    if (before === after) return true
    const cells = changes(before, after, keyring) as Values
    const columns = Object.keys(cells).filter((column) => column !== 'id')
    if (columns.length === 0) return true
    const its = known.get(`${columns}`) ?? setting(table, columns)
    known.set(`${columns}`, its)
    return (await its.changed(tx, { ...cells, id: after.id })) > 0n
  }
}

const setting = (table: keyof Tables, columns: readonly string[]): Statement<Cells, UpdateResult> =>
  statement((tx, row) => {
    const set = columns.map((column) => sql`${sql.ref(column)} = ${row[column]}`)
    return sql<UpdateResult>`update ${sql.table(table)} set ${sql.join(set)} where id = ${row.id}`.compile(tx)
  })

/** Writes things to this table. */
export function saving<V extends { id: Id }>(table: keyof Tables, written: Written<V>): Save<V> {
  const update = updating(table, written)
  const whole = putting(table)
  return async (tx, keyring, before, after) => {
    if (before !== undefined && (await update(tx, keyring, before, after))) return
    await whole.changed(tx, written.row(after, keyring) as Cells)
  }
}

/** Writes a row, new or in the place of the one with its id. */
function putting(table: keyof Tables): Statement<Cells, never> {
  const columns = TABLES[table].own
  return statement((tx, row) => {
    const values = columns.map((column) => sql`${row[column]}`)
    const set = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`)
    return sql<never>`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values (${sql.join(values)}) on conflict (id) do update set ${sql.join(set)}`.compile(tx)
  })
}

/** Deletes the rows with these ids. */
export const removing = (table: keyof Tables): Statement<{ ids: readonly Id[] }, never> =>
  statement((tx, { ids }) =>
    sql<never>`delete from ${sql.table(table)} where id in ${listed(ids)}`.compile(tx),
  )
