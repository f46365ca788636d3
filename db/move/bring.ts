import { Refused } from '../start-refused.ts'
import type { Store } from '../store.ts'
import {
  drop,
  IN_ORDER,
  keyIn,
  lastIn,
  type Name,
  put,
  rowsAfter,
  rowsBetween,
  rowsOf,
  SLICE,
  textOf,
} from './rows.ts'

/** What rows are read from, or written to. */
export type Side = Pick<Store, 'inTx'>

/** How a table differs: what is there too many, what is otherwise or missing, and after which row all are missing. */
type Difference = { table: Name; tooMany: string[]; others: string[]; allAfter: string | null }

/** How often it is begun anew where something still differs. */
const TIMES = 3

/**
 * Brings one database to what another one holds, row by row, and goes on from whatever is there already; says how many
 * rows there are once all of them were read on both sides and none differs.
 */
export async function bring(from: Side, to: Side): Promise<number> {
  for (let nth = 0; nth < TIMES; nth++) {
    const { rows, differ } = await comparedAll(from, to)
    if (differ.length === 0) return rows
    for (const one of differ.toReversed()) await takeAway(to, one)
    for (const one of differ) await carryOver(from, to, one)
  }
  const { rows, differ } = await comparedAll(from, to)
  if (differ.length > 0) throw notSame(differ)
  return rows
}

/** How many rows there are, and in which tables something differs. */
async function comparedAll(from: Side, to: Side): Promise<{ rows: number; differ: Difference[] }> {
  const all: (Difference & { count: number })[] = []
  for (const table of IN_ORDER) all.push(await compared(from, to, table))
  return { rows: all.reduce((sum, { count }) => sum + count, 0), differ: all.filter(isOne) }
}

const isOne = ({ tooMany, others, allAfter }: Difference): boolean =>
  tooMany.length > 0 || others.length > 0 || allAfter !== null

const notSame = (differ: readonly Difference[]): Refused =>
  new Refused(
    `Not everything came to be the same (${differ.map(({ table }) => table).join(', ')}), so nothing was moved. See that ` +
      'nobody else writes into either database, and do it again.',
  )

/** Reads a table on both sides as far as it is on both. */
async function compared(from: Side, to: Side, table: Name): Promise<Difference & { count: number }> {
  const last = await to.inTx((tx) => lastIn(tx, table))
  const difference: Difference & { count: number } = {
    ...{ table, tooMany: [], others: [], allAfter: null, count: 0 },
  }
  for (let after = '', rows = SLICE; rows === SLICE; ) {
    const here = await from.inTx((tx) => rowsAfter(tx, table, after, last))
    rows = here.length
    const end = rows === SLICE ? keyIn(table, here.at(-1)!) : last
    const there = await to.inTx((tx) => rowsBetween(tx, table, after, end))
    const texts = new Map(there.map((row) => [keyIn(table, row), textOf(table, row)]))
    for (const row of here) {
      const key = keyIn(table, row)
      if (texts.get(key) !== textOf(table, row)) difference.others.push(key)
      texts.delete(key)
    }
    difference.tooMany.push(...texts.keys())
    difference.count += rows
    after = end
  }
  const [more] = await from.inTx((tx) => rowsAfter(tx, table, last))
  return { ...difference, allAfter: more ? last : null }
}

async function takeAway(to: Side, { table, tooMany, others }: Difference): Promise<void> {
  // What one of them is found by may have become another's; nothing refers to it.
  const gone = table === 'outbox' ? [...tooMany, ...others] : tooMany
  for (const keys of sliced(gone)) await to.inTx((tx) => drop(tx, table, keys))
}

async function carryOver(from: Side, to: Side, { table, others, allAfter }: Difference): Promise<void> {
  for (const keys of sliced(others)) {
    const rows = await from.inTx((tx) => rowsOf(tx, table, keys))
    await to.inTx((tx) => put(tx, table, rows))
  }
  for (let after = allAfter; after !== null; ) {
    const begins: string = after
    const rows = await from.inTx((tx) => rowsAfter(tx, table, begins))
    await to.inTx((tx) => put(tx, table, rows))
    after = rows.length === SLICE ? keyIn(table, rows.at(-1)!) : null
  }
}

const sliced = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / SLICE) }, (_, nth) => all.slice(nth * SLICE, (nth + 1) * SLICE))
