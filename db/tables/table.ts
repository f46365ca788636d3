import { isDeepStrictEqual } from 'node:util'
import { type Keyring, keyOf } from '../keyring.ts'
import { opened, sealedAs } from '../opened.ts'
import { type Cell, type Keys, open, type Sealed, seal } from '../seal.ts'
import { type Beside, type CellsOf, type Columns, type RowOf, type Spec, specsOf } from './columns.ts'

/** How things are written to the rows of a table, and read from them. */
export type Table<V, Own, Whole> = {
  columns: readonly string[]
  /** The columns of a thing itself. */
  own: readonly string[]
  /** The row of a thing, but for what stands beside its own columns. */
  row: (value: V, keyring: Keyring) => Own
  /** The cells in which a thing differs from what it was. */
  changes: (before: V, after: V, keyring: Keyring) => Partial<Own>
  value: (row: Own, keyring: Keyring) => V
  /** The text of a sealed cell; `row` has its id, and that of the person whose key it is. */
  open: (column: keyof Whole & string, row: Partial<Whole>, keyring: Keyring) => string | null
  /** A row in which nothing is sealed any more. */
  opened: <R extends Record<string, unknown>>(row: R, keyring: Keyring) => R
  /** What the system's key seals in a stored row, sealed with that of another root key. */
  resealed: (row: Record<string, unknown>, from: Keys, to: Keys) => Record<string, Sealed>
  /** The columns which that key seals. */
  ofSystem: readonly string[]
  /** The columns which any key seals. */
  sealed: readonly string[]
  /** Only a type: what a whole row is. */
  whole?: Whole
}

/** A column beside a thing's own, which the database alone knows. */
export const beside = <T>(): Beside<T> => ({})

/** Describes a table of things: the compiler wants each of their fields, once. */
export const table =
  <V>() =>
  <const C extends Columns<V>, B extends Record<string, Beside<unknown>> = Record<never, never>>(
    name: string,
    columns: C & Columns<V, C>,
    more = {} as B,
  ): Table<V, RowOf<V, C>, RowOf<V, C> & CellsOf<B>> =>
    // What the types say of the columns, the code finds in the same description.
    coded(name, specsOf(columns as never), Object.keys(more)) as never

type Any = Record<string, unknown>

function coded(name: string, specs: readonly Spec[], besides: readonly string[]): Table<Any, Any, Any> {
  const own = specs.map((spec) => codec(name, spec))
  const secret = own.filter(({ sealed }) => sealed)
  const ofSystem = secret.filter(({ personal }) => !personal)
  return {
    columns: [...own.map(({ column }) => column), ...besides],
    own: own.map(({ column }) => column),
    row: (value, keyring) => {
      const row: Any = {}
      // Most cells are as they are, and hundreds are read for a turn: nothing is called for those.
      for (const { field, column, plain, write } of own)
        row[column] = plain ? value[field] : write(value, keyring)
      return row
    },
    changes: (before, after, keyring) => {
      const row: Any = {}
      for (const { column, differs, write } of own)
        if (differs(before, after)) row[column] = write(after, keyring)
      return row
    },
    value: (row, keyring) => {
      const value: Any = {}
      for (const { field, column, plain, read } of own)
        value[field] = plain ? row[column] : read(row, keyring)
      return value
    },
    open: (column, row, keyring) => secret.find((one) => one.column === column)!.text(row, keyring),
    opened: (row, keyring) => {
      const opened: Any = { ...row }
      for (const { column, text } of secret) opened[column] = text(row, keyring)
      return opened as typeof row
    },
    resealed: (row, from, to) =>
      Object.fromEntries(
        ofSystem.flatMap(({ column, cell }) => {
          if (row[column] === null) return []
          const its = cell(row)
          return [[column, seal(to.system, its, open(from.system, its, `${row[column]}`))]]
        }),
      ),
    ofSystem: ofSystem.map(({ column }) => column),
    sealed: secret.map(({ column }) => column),
  }
}

/** One column: from a thing to its cell, and from a row to its field. */
function codec(table: string, { field, column, as, sealed, person }: Spec) {
  const { write, read } = FORMS[as]
  const at = `${table}.${column} `
  const cellOf = (id: unknown, whose: unknown): Cell => ({ table, column, row: `${id}`, person: `${whose}` })
  const keyFor = (keyring: Keyring, cell: Cell) => (person ? keyOf(keyring, cell) : keyring.keys.system)
  const text = (row: Any, keyring: Keyring): string | null => {
    const whose = person ? row[person.column] : ''
    // Where its person is gone nobody can read it any more.
    if (row[column] === null || whose === null) return null
    const cell = cellOf(row.id, whose)
    return open(keyFor(keyring, cell), cell, `${row[column]}`)
  }
  return {
    ...{ field, column, sealed, text, plain: as === 'is' && !sealed, personal: person !== null },
    cell: (row: Any): Cell => cellOf(row.id, ''),
    // A sealed cell is bound to whose key it is under.
    differs: (before: Any, after: Any): boolean =>
      isOther(before[field], after[field]) ||
      (person !== null && before[person.field] !== after[person.field]),
    write: (thing: Any, keyring: Keyring): unknown => {
      if (thing[field] === null) return null
      const form = write(thing[field])
      if (!sealed) return form
      const cell = cellOf(thing.id, person ? thing[person.field] : '')
      const its = seal(keyFor(keyring, cell), cell, `${form}`)
      sealedAs(keyring, `${at}${thing.id}`, its, () => read(`${form}`))
      return its
    },
    read: (row: Any, keyring: Keyring): unknown => {
      const form = row[column]
      if (form === null) return null
      if (!sealed) return read(form)
      return opened(keyring, `${at}${row.id}`, `${form}`, () => {
        const its = text(row, keyring)
        return its === null ? null : read(its)
      })
    },
  }
}

const isOther = (before: unknown, after: unknown): boolean =>
  before !== after && !isDeepStrictEqual(before, after)

const asIs = (value: unknown) => value

const FORMS: Record<Spec['as'], { write: (value: unknown) => unknown; read: (form: unknown) => unknown }> = {
  is: { write: asIs, read: asIs },
  flag: { write: (value) => (value ? 1 : 0), read: (form) => form === 1 },
  json: { write: (value) => JSON.stringify(value), read: (form) => JSON.parse(`${form}`) },
}
