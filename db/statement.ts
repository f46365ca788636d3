import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { Tx } from './schema.ts'

type Value = string | number | null

/** What a statement is run with: single values, or lists to look in. */
export type Values = Record<string, Value | readonly Value[]>

/** A statement as it is run: all rows, the first one, or how many it changed. */
export type Statement<V extends Values, R> = {
  all: (tx: Tx, values: V) => Promise<R[]>
  first: (tx: Tx, values: V) => Promise<R | undefined>
  changed: (tx: Tx, values: V) => Promise<bigint>
}

/** Where a value stands in a compiled statement. */
type Slot = { slot: string }

const isSlot = (one: unknown): one is Slot => typeof one === 'object' && one !== null && 'slot' in one

/**
 * A statement that Kysely writes once, however often it is run: `write` gets a place for each value under its name, and
 * looks in a list with `listed`.
 */
export function statement<V extends Values, R>(
  write: (tx: Tx, values: V) => CompiledQuery<R>,
): Statement<V, R> {
  let compiled: CompiledQuery<R> | undefined
  const slots = new Proxy({}, { get: (_, name) => ({ slot: name }) }) as V
  const run = (tx: Tx, values: V) => {
    compiled ??= write(tx, slots)
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
  sql<T>`(select value from json_each(${list}))`

const cell = (value: Value | readonly Value[]): Value =>
  (Array.isArray(value) ? JSON.stringify(value) : value) as Value
