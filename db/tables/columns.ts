import type { Sealed } from '../seal.ts'

/** No or yes, as every database knows it. */
export type Flag = 0 | 1

/**
 * Where a field stands: as it is in the column of this name, as a number, as JSON, or sealed, with the key
 * of the person in the field `under`, else with the system's.
 */
type Column<Fields, T> = [T] extends [boolean]
  ? { flag: string }
  : [T] extends [string | null]
    ? string | { sealed: string; under?: Fields }
    : [T] extends [number | null]
      ? string
      : { json: string } | { sealed: string; under?: Fields; as: 'json' }

/** Where each field of a thing stands, and no other. */
export type Columns<V, C = unknown> = { [F in keyof V]: Column<keyof V, V[F]> } & {
  [F in Exclude<keyof C, keyof V>]: never
}

/** A column that the database alone knows. */
export type Beside<T> = { is?: T }

type NameOf<C> = C extends { flag: infer N } | { json: infer N } | { sealed: infer N } ? N : C

type CellOf<C, T> = C extends string ? T : C extends { flag: string } ? Flag : Sealed | Extract<T, null>

/** What stands in the columns of a thing. */
export type RowOf<V, C> = { [F in keyof C & keyof V as NameOf<C[F]> & string]: CellOf<C[F], V[F]> }

/** What stands in the columns beside them. */
export type CellsOf<B> = { [N in keyof B]: B[N] extends Beside<infer T> ? T : never }

/** A column as it is written and read; `person` is whose key seals it, null is the system's. */
export type Spec = {
  field: string
  column: string
  as: 'is' | 'flag' | 'json'
  sealed: boolean
  person: { field: string; column: string } | null
}

type Described =
  | string
  | { flag: string }
  | { json: string }
  | { sealed: string; under?: string; as?: 'json' }

/** The columns of a description. */
export const specsOf = (columns: Record<string, Described>): Spec[] =>
  Object.entries(columns).map(([field, its]) => {
    const plain = { field, column: columnOf(its), as: 'is', sealed: false, person: null } as const
    if (typeof its === 'string') return plain
    if ('flag' in its) return { ...plain, as: 'flag' }
    if ('json' in its) return { ...plain, as: 'json' }
    const { under, as = 'is' } = its
    const person = under === undefined ? null : { field: under, column: columnOf(columns[under]!) }
    return { ...plain, as, sealed: true, person }
  })

function columnOf(its: Described): string {
  if (typeof its === 'string') return its
  if ('flag' in its) return its.flag
  return 'json' in its ? its.json : its.sealed
}
