import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import { type Engine, engineOf, spelled } from './engine.ts'
import type { Tables } from './schema.ts'

type Value = string | number | null

/** What a statement is run with: single values, or lists to look in. */
export type Values = Record<string, Value | readonly Value[]>

/** A statement as it is run: all rows, the first one, or how many it changed. */
export type Statement<V extends Values, R> = {
  all: (tx: Kysely<Tables>, values: V) => Promise<R[]>
  first: (tx: Kysely<Tables>, values: V) => Promise<R | undefined>
  changed: (tx: Kysely<Tables>, values: V) => Promise<bigint>
}

/** Where a value stands in a compiled statement. */
type Slot = { slot: string }

const isSlot = (one: unknown): one is Slot => typeof one === 'object' && one !== null && 'slot' in one

/**
 * A statement that Kysely writes once for an engine, however often it is run: `write` gets a place for each value under its name, and
 * looks in a list with `listed`.
 */
export function statement<V extends Values, R>(
  write: (tx: Kysely<Tables>, values: V) => CompiledQuery<R>,
): Statement<V, R> {
  const written: Partial<Record<Engine, CompiledQuery<R>>> = {}
  const slots = new Proxy({}, { get: (_, name) => ({ slot: name }) }) as V
  const run = (tx: Kysely<Tables>, values: V) => {
    const engine = engineOf(tx)
    const compiled = written[engine] ?? write(tx, slots)
    written[engine] = compiled
    const parameters = compiled.parameters.map((one) => (isSlot(one) ? cell(values[one.slot] ?? null) : one))
    return tx.executeQuery<R>({ ...compiled, parameters })
  }
  return {
    all: async (tx, values) => (await run(tx, values)).rows,
    first: async (tx, values) => (await run(tx, values)).rows[0],
    changed: async (tx, values) => (await run(tx, values)).numAffectedRows ?? 0n,
  }
}

/** The members of a list, in a statement. */
export const listed = <T extends Value>(list: readonly T[]): RawBuilder<T> =>
  spelled<T>({
    sqlite: sql`(select value from json_each(${list}))`,
    postgres: sql`(select value from json_array_elements_text(${list}::json))`,
  })

/** Among what a statement finds itself: so PostgreSQL goes by an index even where this is one of several ways to be meant. */
export const among = (found: RawBuilder<unknown>): RawBuilder<unknown> =>
  spelled({ sqlite: sql`in (${found})`, postgres: sql`= any(array(${found}))` })

/** Whether there is none such, looked up row by row: PostgreSQL would go through all of them where it does not know how many there are. */
export const isNone = (such: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select 1 from ${such} limit 1) is null`

/** A join in which SQLite goes in the order that is written, so that only what its index holds is looked at. */
export const inThisOrder = spelled({ sqlite: sql`cross join`, postgres: sql`join` })

const cell = (value: Value | readonly Value[]): Value =>
  (Array.isArray(value) ? JSON.stringify(value) : value) as Value
