import type { Store } from '../store.ts'
import { END, IN_ORDER, linesIn, type Part, partAfter, type Sum, sumOf } from './rows.ts'

/** What rows are read from, or written to. */
export type Side = Pick<Store, 'inTx'>

/** A part that differs, what it comes to where it is brought from, and how many rows are where it is brought to. */
export type Differing = Part & Sum & { there: number }

/** How many rows there are, and which parts differ. */
export async function compared(from: Side, to: Side): Promise<{ rows: number; differ: Differing[] }> {
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

/** Which of these parts differ still; nothing was written where they are brought from. */
export async function stillDiffering(to: Side, parts: readonly Differing[]): Promise<Differing[]> {
  const still: Differing[] = []
  for (const part of parts) {
    const { digest, rows } = await to.inTx((tx) => sumOf(tx, part))
    if (digest !== part.digest) still.push({ ...part, there: rows })
  }
  return still
}

/** What is too many in a part where it is brought to, and what is otherwise or missing there. */
export async function differenceIn(
  part: Part,
  from: Side,
  to: Side,
): Promise<{ tooMany: string[]; others: string[] }> {
  const [there, here] = await Promise.all([
    to.inTx((tx) => linesIn(tx, part)),
    from.inTx((tx) => linesIn(tx, part)),
  ])
  return {
    tooMany: [...there.keys()].filter((key) => !here.has(key)),
    others: [...here.keys()].filter((key) => there.get(key) !== here.get(key)),
  }
}
