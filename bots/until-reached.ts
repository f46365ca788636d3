import { setTimeout as sleep } from 'node:timers/promises'
import type { Refused } from '../db/start-refused.ts'
import type { Log } from './log.ts'
import { type Reach, troubleOf } from './reach.ts'

/** How a platform is called, and what its errors say. */
export type Calling = {
  platform: string
  log: Log
  stopping: AbortSignal
  codeOf: (error: unknown) => string | number | undefined
  /** What whoever runs it has to do about an error; null if there is nothing. */
  refusalOf: (error: unknown) => Refused | null
  /** How many seconds the platform asks to be left alone. */
  askedOf?: (error: unknown) => number | undefined
  /** Seconds that it waits after a first failure. */
  first?: number
  /** Told of each refusal. */
  refused?: (why: Refused) => void
  /** Told how it is reached. */
  reach?: Reach
}

const FIRST = 2
const LONGEST = 15
const LONGEST_REFUSED = 60
/** Longer than this a timer doesn't wait. */
const DAY = 86_400

/** What a platform answers, asked again until it does. */
export async function untilReached<T>(ask: () => Promise<T>, calling: Calling): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      const answer = await ask()
      calling.reach?.heard()
      return answer
    } catch (error) {
      await waitAfter(error, failures, calling)
    }
  }
}

/** Says what is in the way, and waits: longer with each failure in a row, as long as the platform asks; throws on stopping. */
export async function waitAfter(
  error: unknown,
  failures: number,
  { platform, log, stopping, codeOf, refusalOf, askedOf, first = FIRST, refused, reach }: Calling,
): Promise<void> {
  const refusal = refusalOf(error)
  const longest = refusal ? LONGEST_REFUSED : LONGEST
  const seconds = Math.min(DAY, Math.max(askedOf?.(error) ?? 0, pauseAfter(failures, first, longest)))
  const code = codeOf(error)
  const about = { platform, code, seconds }
  reach?.failed(troubleOf(code, refusal !== null))
  if (refusal) log.error(refusal.message, about)
  else log.warn(`${platform} not reached`, about)
  if (refusal) refused?.(refusal)
  await sleep(seconds * 1000, undefined, { signal: stopping })
}

/** Seconds that double with each failure in a row. */
export const pauseAfter = (failures: number, first: number, longest = LONGEST): number =>
  Math.min(longest, first * 2 ** failures)
