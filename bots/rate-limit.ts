import type { Allowance } from '../core/model/means.ts'
import { A_MINUTE } from '../core/rate-limit.ts'

const MINUTE = 60_000

/**
 * Counts what somebody does, in memory, by who did something last, and by a clock that nobody sets; says how much more of
 * it is taken.
 */
export function makeAllowance(
  limit = A_MINUTE,
  clock = () => performance.now(),
  lately = new Map<string, number[]>(),
): (who: string) => Allowance {
  return (who) => {
    const since = clock() - MINUTE
    forgetTwo(lately, since)
    const times = [...(lately.get(who) ?? []).filter((time) => time > since), clock()]
    lately.delete(who)
    lately.set(who, times.slice(-limit - 2))
    if (times.length <= limit) return 'plenty'
    return times.length === limit + 1 ? 'notice' : 'none'
  }
}

/** Of those who did something longest ago two at most, whose minute is over: more come never at once than one. */
function forgetTwo(lately: Map<string, number[]>, since: number): void {
  for (const [who, times] of [...lately.entries().take(2)]) if (times.at(-1)! <= since) lately.delete(who)
}
