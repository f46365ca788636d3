import { sql } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import { TABLES, type Tables } from './schema.ts'
import { listed, type Statement, statement, type Values } from './statement.ts'

/** The cells of a row, by column. */
export type Saved = Values & { id: Id }

/** Writes a row, new or in the place of the one with its id. */
export function saving(table: keyof Tables): Statement<Saved, never> {
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
