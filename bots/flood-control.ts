import type { Allowance } from '../core/model/means.ts'
import { A_MINUTE } from '../core/rate-limit.ts'

const MINUTE = 60_000
const MANY = 10_000

/** Counts what somebody does, in memory and by a clock that nobody sets; says how much more of it is taken. */
export function makeFlood(limit = A_MINUTE, clock = () => performance.now()): (who: string) => Allowance {
  const lately = new Map<string, number[]>()
  return (who) => {
    const since = clock() - MINUTE
    if (lately.size > MANY) forget(lately, since)
    const times = [...(lately.get(who) ?? []).filter((time) => time > since), clock()]
    lately.set(who, times.slice(-limit - 2))
    if (times.length <= limit) return 'plenty'
    return times.length === limit + 1 ? 'notice' : 'none'
  }
}

function forget(lately: Map<string, number[]>, since: number): void {
  for (const [who, times] of lately) if (times.every((time) => time <= since)) lately.delete(who)
}
