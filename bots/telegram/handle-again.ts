import { setTimeout as sleep } from 'node:timers/promises'

/** Seconds between one try and the next: a minute in all. */
export const PAUSES = [1, 2, 4, 8, 15, 30] as const

/** Tries something again, after each of these pauses; throws what failed at last, or on stopping. */
export async function tryAgain<T>(
  work: (again: boolean) => Promise<T>,
  pauses: readonly number[],
  stopping: AbortSignal,
): Promise<T> {
  for (const [tries, seconds] of pauses.entries()) {
    try {
      return await work(tries > 0)
    } catch {
      await sleep(seconds * 1000, undefined, { signal: stopping })
    }
  }
  return work(pauses.length > 0)
}
