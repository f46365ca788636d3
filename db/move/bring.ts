import { Refused } from '../start-refused.ts'
import type { Store } from '../store.ts'
import {
  drop,
  END,
  IN_ORDER,
  linesIn,
  type Name,
  type Part,
  partAfter,
  put,
  rowsIn,
  rowsOf,
  type Sum,
  sumOf,
} from './rows.ts'

/** What rows are read from, or written to. */
export type Side = Pick<Store, 'inTx'>

/** Told how much of what has to be brought is there, from 0 to 1. */
export type Told = (share: number) => void

/** A part that differs, what it comes to where it is brought from, and how many rows are where it is brought to. */
type Differing = Part & Sum & { there: number }

/** How a part differs: what is there too many, and what is otherwise or missing there; null if nothing is there yet. */
type Difference = { part: Part; tooMany: string[]; others: string[] | null }

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
    for (const part of left) all.push(await differenceIn(from, to, part))
    for (const one of all.toReversed()) await takeAway(to, one)
    for (const [before, one] of all.entries()) {
      told(before / all.length)
      await carryOver(from, to, one)
    }
    left = await stillDiffering(to, left)
  }
  return rows
}

/** How many rows there are, and which parts differ. */
async function compared(from: Side, to: Side): Promise<{ rows: number; differ: Differing[] }> {
  const differ: Differing[] = []
  let rows = 0
  for (const table of IN_ORDER) {
    let next: (Part & Sum) | null = await from.inTx((tx) => partAfter(tx, table, ''))
    while (next !== null) {
      const part: Part & Sum = next
      // One is read where it is brought from while the one before is where it is brought to.
      const [there, following] = await Promise.all([
        to.inTx((tx) => sumOf(tx, part)),
        part.last === END ? null : from.inTx((tx) => partAfter(tx, table, part.last)),
      ])
      if (there.digest !== part.digest) differ.push({ ...part, there: there.rows })
      rows += part.rows
      next = following
    }
  }
  return { rows, differ }
}

async function stillDiffering(to: Side, parts: readonly Differing[]): Promise<Differing[]> {
  const still: Differing[] = []
  for (const part of parts) {
    const { digest, rows } = await to.inTx((tx) => sumOf(tx, part))
    if (digest !== part.digest) still.push({ ...part, there: rows })
  }
  return still
}

const notSame = (differ: readonly Part[]): Refused => {
  const tables = new Set<Name>(differ.map(({ table }) => table))
  return new Refused(
    `Not everything came to be the same (${[...tables].join(', ')}), so nothing was moved. See that nobody else writes ` +
      'into either database, and do it again.',
  )
}

async function differenceIn(from: Side, to: Side, part: Differing): Promise<Difference> {
  if (part.there === 0) return { part, tooMany: [], others: null }
  const there = await to.inTx((tx) => linesIn(tx, part))
  const here = await from.inTx((tx) => linesIn(tx, part))
  const others = [...here].filter(([key, line]) => there.get(key) !== line).map(([key]) => key)
  return { part, tooMany: [...there.keys()].filter((key) => !here.has(key)), others }
}

async function takeAway(to: Side, { part: { table }, tooMany, others }: Difference): Promise<void> {
  // What one of them is found by may have become another's; nothing refers to it.
  const gone = table === 'outbox' ? [...tooMany, ...(others ?? [])] : tooMany
  if (gone.length > 0) await to.inTx((tx) => drop(tx, table, gone))
}

async function carryOver(from: Side, to: Side, { part, others }: Difference): Promise<void> {
  const rows = await from.inTx((tx) => (others ? rowsOf(tx, part.table, others) : rowsIn(tx, part)))
  if (rows.length > 0) await to.inTx((tx) => put(tx, part.table, rows))
}
