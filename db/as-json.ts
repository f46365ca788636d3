import { type RawBuilder, sql } from 'kysely'
import { spelled } from './engine.ts'

/** These columns of a row as one JSON object; of the table of this name, where there are several. */
export const asJson = (columns: readonly string[], table?: string): RawBuilder<string> =>
  spelled<string>({
    sqlite: sql`json_object(${cellsOf(columns, table)})`,
    postgres: sql`json_build_object(${cellsOf(columns, table)})::text`,
  })

/** Such an object for each row there is, in one list. */
export const listedAsJson = (columns: readonly string[]): RawBuilder<string> =>
  spelled<string>({
    sqlite: sql`json_group_array(${asJson(columns)})`,
    postgres: sql`coalesce(json_agg(json_build_object(${cellsOf(columns)})), '[]')::text`,
  })

function cellsOf(columns: readonly string[], table?: string): RawBuilder<unknown> {
  const place = (column: string) => sql.ref(table === undefined ? column : `${table}.${column}`)
  return sql.join(columns.flatMap((column) => [sql`${sql.lit(column)}`, place(column)]))
}
