import { type RawBuilder, sql } from 'kysely'
import { spelled } from './engine.ts'

/** These columns of a row as one JSON object; of the table of this name, where there are several. */
export function asJson(columns: readonly string[], table?: string): RawBuilder<string> {
  const place = (column: string) => sql.ref(table === undefined ? column : `${table}.${column}`)
  const cells = sql.join(columns.flatMap((column) => [sql`${sql.lit(column)}`, place(column)]))
  return spelled<string>({
    sqlite: sql`json_object(${cells})`,
    postgres: sql`json_build_object(${cells})::text`,
  })
}

/** Such an object for each row there is, in one list. */
export const listedAsJson = (columns: readonly string[]): RawBuilder<string> =>
  spelled<string>({
    sqlite: sql`json_group_array(${asJson(columns)})`,
    postgres: sql`coalesce(json_agg(${asJson(columns)}::json), '[]')::text`,
  })
