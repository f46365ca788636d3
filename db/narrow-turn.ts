import type { Id } from '../core/model/circle.ts'
import type { Known, Rows, Scene } from '../core/model/scene.ts'
import { type Instant, plus } from '../core/model/time.ts'
import { ASKS_LAST } from './kept-for.ts'

// One's own, and what is shown of it: nobody but one's circles has these in their scene, and no other table's rows are
// found by them. In this order they are read.
const NARROW = {
  rhythms: ['id'],
  asks: ['until', 'id'],
  answers: ['at', 'id'],
  shares: ['id'],
} as const satisfies Partial<Record<keyof Rows, readonly string[]>>

type Narrow = keyof typeof NARROW
const NAMES = Object.keys(NARROW) as Narrow[]
const isNarrowTable = (table: keyof Rows): table is Narrow => table in NARROW

/** Whether a turn of somebody known, in no room, has changed only what nobody but their circles has in their scene. */
export const isNarrow = (tables: readonly (keyof Rows)[], before: Scene, after: Scene): after is Known =>
  after.person !== null &&
  after.person.id === before.person?.id &&
  before.room === null &&
  after.room === null &&
  tables.every((table) => isNarrowTable(table) || isSame(before[table], after[table]))

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one === other || (one.length === other.length && one.every((row, i) => row === other[i]))

/** Whether all of it would be found if it were read now. */
export function isWhole({ person: { id: me }, ...scene }: Known, now: Instant): boolean {
  const asked = plus(now, ASKS_LAST)
  const answered = new Set(scene.answers.map(({ ask }) => ask))
  const answers = idsOf(scene.answers)
  const seats = idsOf(scene.members.filter(({ person }) => person === me))
  return (
    scene.rhythms.every(({ person }) => person === me) &&
    scene.answers.every(({ person }) => person === me) &&
    scene.asks.every(({ id, person, until }) => person === me && (until >= asked || answered.has(id))) &&
    scene.shares.every(({ answer, member }) => answers.has(answer) || seats.has(member))
  )
}

const idsOf = (rows: readonly { id: Id }[]): ReadonlySet<Id> => new Set(rows.map(({ id }) => id))

/** Its rows of these tables, in the order in which they are read. */
export function sorted(tables: readonly (keyof Rows)[], scene: Scene): Rows {
  const rows = Object.fromEntries(tables.map((table) => [table, scene[table]])) as unknown as Rows
  return {
    ...rows,
    ...Object.fromEntries(NAMES.map((table) => [table, inOrder(scene[table], NARROW[table])])),
  }
}

type Fields = Record<string, string | number>

const inOrder = (rows: readonly object[], fields: readonly string[]): readonly object[] =>
  rows.toSorted((a, b) => comparing(a as Fields, b as Fields, fields))

function comparing(one: Fields, other: Fields, fields: readonly string[]): number {
  const field = fields.find((name) => one[name] !== other[name])
  return field === undefined ? 0 : one[field]! < other[field]! ? -1 : 1
}
