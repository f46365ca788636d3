import { type RawBuilder, sql } from 'kysely'

/** These columns of a row as one JSON object; of the table of this name, where there are several. */
export function asJson(columns: readonly string[], table?: string): RawBuilder<string> {
  const place = (column: string) => sql.ref(table === undefined ? column : `${table}.${column}`)
  return sql<string>`json_object(${sql.join(columns.flatMap((column) => [sql.lit(column), place(column)]))})`
}
