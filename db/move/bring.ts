import type { Tx } from '../schema.ts'
import { Refused } from '../start-refused.ts'
import { compared, type Differing, differenceIn, type Side, stillDiffering } from './compare.ts'
import { drop, IN_ORDER, MANY, type Name, type Part, put, rowsIn, rowsOf } from './rows.ts'

/** Told how much of what has to be brought is there, from 0 to 1. */
export type Told = (share: number) => void

/** How a table differs: parts of which nothing is there yet, and of all others what is too many, otherwise or missing there. */
type Difference = { table: Name; whole: Part[]; tooMany: string[]; others: string[] }

/** How often it is begun anew where something still differs. */
const TIMES = 3

/**
 * Brings one database to what another one holds, and goes on from whatever is there already; says how many rows there
 * are once each of them was read on both sides and none differs.
 */
export async function bring(from: Side, to: Side, told: Told = () => {}): Promise<number> {
  const { rows, differ } = await compared(from, to)
  let left = differ
  for (let nth = 0; left.length > 0; nth++) {
    if (nth === TIMES) throw notSame(left)
    const all: Difference[] = []
    for (const table of IN_ORDER) {
      const its = left.filter((part) => part.table === table)
      all.push(await differenceOf(table, its, from, to))
    }
    for (const one of all.toReversed()) await takeAway(to, one)
    await carryOver(from, to, all, told)
    left = await stillDiffering(to, left)
  }
  return rows
}

const notSame = (differ: readonly Part[]): Refused => {
  const tables = new Set<Name>(differ.map(({ table }) => table))
  return new Refused(
    `Not everything came to be the same (${[...tables].join(', ')}), so nothing was moved. See that nobody else writes ` +
      'into either database, and do it again.',
  )
}

async function differenceOf(
  table: Name,
  parts: readonly Differing[],
  from: Side,
  to: Side,
): Promise<Difference> {
  const some: Awaited<ReturnType<typeof differenceIn>>[] = []
  for (const part of parts) if (part.there > 0) some.push(await differenceIn(part, from, to))
  return {
    table,
    whole: parts.filter(({ there }) => there === 0),
    tooMany: some.flatMap(({ tooMany }) => tooMany),
    others: some.flatMap(({ others }) => others),
  }
}

async function takeAway(to: Side, { table, tooMany, others }: Difference): Promise<void> {
  // What one of them is found by may have become another's; nothing refers to it.
  const gone = table === 'outbox' ? [...tooMany, ...others] : tooMany
  for (const keys of sliced(gone)) await to.inTx((tx) => drop(tx, table, keys))
}

async function carryOver(from: Side, to: Side, differences: readonly Difference[], told: Told) {
  const all = differences.flatMap(({ table, whole, others }) =>
    [
      ...whole.map((part) => (tx: Tx) => rowsIn(tx, part)),
      ...sliced(others).map((keys) => (tx: Tx) => rowsOf(tx, table, keys)),
    ].map((read) => ({ table, read })),
  )
  for (const [before, { table, read }] of all.entries()) {
    told(before / all.length)
    const rows = await from.inTx(read)
    await to.inTx((tx) => put(tx, table, rows))
  }
}

const sliced = (keys: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(keys.length / MANY) }, (_, nth) => keys.slice(nth * MANY, (nth + 1) * MANY))
