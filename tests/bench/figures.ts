import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** The middle one of several. */
export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!

/** From the least to the most of several. */
export const spread = (all: readonly number[]): string =>
  `${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}`.padEnd(10)

/** How one stands to another, by their medians. */
export const ratio = (one: readonly number[], other: readonly number[]): string =>
  `${(median(one) / median(other)).toFixed(2)} ×`

/** Ends a process of the bench, which ends with its channel. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  if (child.connected) child.disconnect()
  await gone
}
