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

/** So late that its chat may be another process's by now: certainly not made here. */
const LATE: Result = { outcome: { kind: 'later', seconds: 0 }, alone: true }

/** What becomes of a call that is not made: what nobody asked for does not go where somebody has just said "stop". */
export function keptBack({ isStopped }: KeptBack, due: Claimed, { call, to }: Job): Result | null {
  const isStilled = !due.asked && call.message !== null
  if (isStilled && isStopped?.({ platform: due.platform, address: to.address })) return STILLED
  return due.lease.isInTime() ? null : LATE
}
