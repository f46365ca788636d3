import type { Instant } from '../../core/model/time.ts'
import type { Claimed } from '../../db/claims.ts'
import type { Job } from '../../db/outbox/call.ts'
import type { Result } from './call.ts'

/** What keeps back whatever nobody asked for. */
export type KeptBack = {
  /** Whether nothing may come to a chat that nobody there asked for. */
  isStopped?: (place: { platform: string; address: string }) => boolean
  /** Platforms that may still have a "stop" to tell of from before the start. */
  unheard?: () => readonly string[]
}

/** Not made now, and of nobody's fault. */
const STILLED: Result = { outcome: { kind: 'later', seconds: 10 }, alone: true }

/** So late that its chat may be another process's by now, or that nobody would have it any more: certainly not made here. */
const LATE: Result = { outcome: { kind: 'later', seconds: 0 }, alone: true }

/** What keeps calls back, and what time it is. */
type Keeping = Pick<KeptBack, 'isStopped'> & { now: () => Instant }

/**
 * What becomes of a call that is not made: what nobody asked for does not go where somebody has just said "stop", and
 * nothing comes too late, however long the process stood still after it was begun.
 */
export function keptBack({ isStopped, now }: Keeping, due: Claimed, { tried, call, to }: Job): Result | null {
  const isStilled = !due.asked && call.message !== null
  if (isStilled && isStopped?.({ platform: due.platform, address: to.address })) return STILLED
  const isTooLate = call.ref === null && tried.send_by !== null && now() > tried.send_by
  return isTooLate || !due.lease.isInTime() ? LATE : null
}
