import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Claimed, Lease } from '../claims.ts'
import type { Entry } from '../tables/outbox.ts'
import type { Job, Recipient } from './call.ts'

/** A change of what is shown that is begun by the turn that wants it, and can be called at once. */
export type Ready = Claimed & { job: Job }

/** What a turn leaves to be called in its chat: the change that is ready, if there is one, and whether there is more to begin. */
export type ToCall = { chat: Id; ready: Ready | null; more: boolean }

/** Whether something is to be called, as the database itself knows it. */
export const isDue = ({ leaving_at, want, ref, tried_at, version, shown }: Entry): boolean => {
  if (leaving_at !== null) return true
  return want !== null && (ref === null ? tried_at === null : version !== shown)
}

/**
 * Whether nothing else of its chat has to go before it. What certainly was not made, because its chat was asked to wait,
 * keeps back what was said later; what is only made once more does not.
 */
export const isNext = (row: Entry, entries: readonly Entry[], real: Instant): boolean =>
  !entries.some((one) => isDue(one) && inOrder(one, row) < 0 && keepsBack(one, real))

/** In which order rows of a chat go. */
export const inOrder = (a: Entry, b: Entry): number => b.asked - a.asked || a.version - b.version

/** Whether what is said later in its chat waits for a row that is due. */
export const keepsBack = ({ leaving_at, ref, tries, not_before }: Entry, real: Instant): boolean => {
  const isUnknown = leaving_at !== null && ref === null
  return !isUnknown && (tries === 0 || not_before === null || not_before <= real)
}

/** Of a chat's rows, the one that is called next if it only changes what is there; a first sending is begun on its own. */
export function nextChange(entries: readonly Entry[]): Entry | null {
  const [next] = entries.filter(isDue).toSorted(inOrder)
  const isReady =
    next?.asked === 1 && next.ref !== null && next.leaving_at === null && next.not_before === null
  return isReady ? next : null
}

/** The rows once that change is begun. */
export const beginning = (entries: readonly Entry[], next: Entry | null, now: Instant): readonly Entry[] =>
  entries.map((entry) => (entry === next ? { ...entry, tried_at: entry.tried_at ?? now } : entry))

/** A chat as it is written to. */
type Written = Pick<Recipient, 'address' | 'language'> & { id: Id; platform: string }

/** What is to be called of a chat's rows, first the change for which the chat is taken, if there is one. */
export function toCall(
  entries: readonly Entry[],
  next: { id: Id; lease: Lease } | null,
  { id: chat, platform, ...to }: Written,
): ToCall {
  const due = entries.filter(isDue)
  const tried = due.find(({ id }) => id === next?.id)
  if (!next || !tried) return { chat, ready: null, more: due.length > 0 }
  const { want, ref } = tried
  const about = entries.find(({ key }) => key === want?.about)?.ref ?? null
  const job = { tried, call: { message: want, ref }, to: { ...to, delivery: tried.id, about } }
  return { chat, ready: { ...next, chat, platform, asked: true, job }, more: due.length > 1 }
}
