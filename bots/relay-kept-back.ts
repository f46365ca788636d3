import type { Job } from '../db/outbox/call.ts'
import type { Due } from '../db/outbox/queue.ts'
import type { Result } from './relay-call.ts'

/** What keeps back whatever nobody asked for. */
export type KeptBack = {
  /** Whether nothing may come to a chat that nobody there asked for. */
  isStopped?: (place: { platform: string; address: string }) => boolean
  /** Platforms that may still have a "stop" to tell of from before the start. */
  unheard?: () => readonly string[]
}

/** Not made now, and of nobody's fault. */
export const STILLED: Result = { outcome: { kind: 'later', seconds: 10 }, alone: true }

/** What nobody asked for does not go where somebody has just said "stop". */
export const isStilled = ({ isStopped }: KeptBack, { platform, asked }: Due, { call, to }: Job): boolean =>
  !asked && call.message !== null && isStopped?.({ platform, address: to.address }) === true
