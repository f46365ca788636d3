import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Plain } from '../dump.ts'
import { engineOf, spelled } from '../engine.ts'
import { COMING, GONE } from '../moved-away.ts'
import { othersTurn } from '../others-turn.ts'
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

/** So many rows are in a part, and are written at once. */
export const MANY = 1000

/** After whatever a row is found by. */
export const END = '\u{10ffff}'

/** The rows of a table after one and up to another, by what they are found by. */
export type Part = { table: Name; after: string; last: string }

/** How many rows are in a part, and what they come to, the same for the same rows wherever they lie. */
export type Sum = { rows: number; digest: string }

/** The column by which the rows of a table are told apart, and in whose order they go. */
const keyOf = (table: Name) => sql<string>`${sql.ref(TABLES[table].columns[0]!)}`

// No cell has such signs in it: words are sealed, JSON writes them in another way, and all else is made by Attune.
const NULL = '\u0001'
const BETWEEN = '\u0002'
const AFTER = '\u0003'

const cell = (column: string) => sql`coalesce(cast(${sql.ref(column)} as text), ${sql.lit(NULL)})`

/** A row as a text, which begins with what it is found by. */
const lineOf = (table: Name) =>
  sql<string>`concat_ws(${sql.lit(BETWEEN)}, ${sql.join(TABLES[table].columns.map(cell))})`

const columnsOf = (table: Name) => sql.join(TABLES[table].columns.map((column) => sql.ref(column)))

const inside = ({ table, after, last }: Part): RawBuilder<unknown> => {
  const key = keyOf(table)
  const its = table === 'meta' ? sql`and name not in (${sql.join(STAYS)})` : sql``
  return sql`from ${sql.table(table)} where ${key} > ${after} and ${key} <= ${last} ${its} order by ${key}`
}

const lines = (part: Part, limit = sql``) =>
  sql`(select ${keyOf(part.table)} as key, ${lineOf(part.table)} as line ${inside(part)} ${limit}) as lines`

/** All lines as one text. */
const TEXT = sql<string>`coalesce(string_agg(line, ${sql.lit(AFTER)}), '')`

/** Asked at the same time, the server sets about its side while the other is read here. */
const serversTurn = async (tx: Tx): Promise<void> => {
  if (engineOf(tx) === 'sqlite') await othersTurn()
}

/** What a part comes to. */
export const sumOf = (tx: Tx, part: Part): Promise<Sum> => summed(tx, part)

/** The next part of a table after a row. */
export async function partAfter(tx: Tx, table: Name, after: string): Promise<Part & Sum> {
  const { last, ...sum } = await summed(tx, { table, after, last: END }, sql`limit ${sql.lit(MANY)}`)
  return { table, after, last: sum.rows === MANY ? last : END, ...sum }
}

async function summed(tx: Tx, part: Part, limit = sql``): Promise<Sum & { last: string }> {
  await serversTurn(tx)
  const short = sql<string>`encode(sha256(convert_to(${TEXT}, 'UTF8')), 'hex')`
  const { rows } = await sql<Sum & { last: string }>`
    select count(*) as rows, coalesce(max(key), '') as last, ${spelled({ sqlite: TEXT, postgres: short })} as digest
    from ${lines(part, limit)}`.execute(tx)
  const [sum] = rows
  if (engineOf(tx) === 'postgres') return sum!
  return { ...sum!, digest: createHash('sha256').update(sum!.digest).digest('hex') }
}

/** The rows of a part as texts, by what they are found by. */
export async function linesIn(tx: Tx, part: Part): Promise<Map<string, string>> {
  await serversTurn(tx)
  const { rows } = await sql<{ text: string }>`select ${TEXT} as text from ${lines(part)}`.execute(tx)
  const { text } = rows[0]!
  const all = text === '' ? [] : text.split(AFTER)
  return new Map(all.map((line) => [line.slice(0, line.indexOf(BETWEEN)), line]))
}

/** The rows of a part. */
export const rowsIn = async (tx: Tx, part: Part): Promise<Plain[]> =>
  (await sql<Plain>`select ${columnsOf(part.table)} ${inside(part)}`.execute(tx)).rows

const found = (table: Name, keys: readonly string[]): RawBuilder<unknown> => {
  const all = JSON.stringify(keys)
  const key = keyOf(table)
  return spelled({
    sqlite: sql`from ${sql.table(table)} where ${key} in (select value from json_each(${all}))`,
    postgres: sql`from ${sql.table(table)} where ${key} in (select json_array_elements_text(${all}::json))`,
  })
}

/** Those of these rows that there are. */
export const rowsOf = async (tx: Tx, table: Name, keys: readonly string[]): Promise<Plain[]> =>
  (await sql<Plain>`select ${columnsOf(table)} ${found(table, keys)}`.execute(tx)).rows

/** Deletes rows. */
export async function drop(tx: Tx, table: Name, keys: readonly string[]): Promise<void> {
  await sql`delete ${found(table, keys)}`.execute(tx)
}

/** Writes rows as they are, in place of those that are found by the same. */
export async function put(tx: Tx, table: Name, rows: readonly Plain[]): Promise<void> {
  const columns = TABLES[table].columns.filter((column) => !DERIVED.includes(column))
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
  const all = JSON.stringify(rows)
  const written = spelled({
    sqlite: sql`insert into ${sql.table(table)} (${names})
      select ${sql.join(columns.map((column) => sql`value ->> ${sql.lit(`$.${column}`)}`))} from json_each(${all}) where true
      on conflict (${keyOf(table)}) do update set ${set}`,
    postgres: sql`insert into ${sql.table(table)} (${names})
      select ${names} from json_populate_recordset(null::${sql.table(table)}, ${all}::json)
      on conflict (${keyOf(table)}) do update set ${set}`,
  })
  await sql`${written}`.execute(tx)
}
