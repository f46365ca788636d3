import { shownMoment } from './standing-clock.ts'

/** A call as the page lists it; `phone` is null where it is about nobody’s. */
export type CallView = {
  nr: number
  at: string
  phone: number | null
  method: string
  status: number
  /** What a platform had against it. */
  refused: string | null
  /** Nothing, or what Attune reckons with and knows what to do about. */
  expected: boolean
  params: Record<string, unknown>
  answer: unknown
}

/** It was so already, what it was about has gone, or whom it was for has. */
const RECKONED = [
  ...[/not modified/, /not found/, /can't be (edited|deleted)/, /blocked/, /deactivated/, /too old/],
  ...[/_not_found$/, /^not_in_channel$/, /^is_archived$/, /^expired_trigger_id$/],
]

/** A call of a platform’s API, as a stand-in keeps it. */
type Call = {
  nr: number
  at: number
  method: string
  params: Record<string, unknown>
  status?: number
  answer?: unknown
}

/** The calls that have been answered, without those that go on all the time. */
export const answered = <C extends Call>(calls: readonly C[], unending: readonly string[]): C[] =>
  calls.filter(({ method, status }) => !unending.includes(method) && status !== undefined)

/** The calls after one that the page has; `whose` is the place of the person it is about, or -1. */
export function callsAfter<C extends Call>(
  calls: readonly C[],
  whose: (call: C) => number,
  after: number,
): CallView[] {
  return calls
    .filter(({ nr }) => nr > after)
    .map((call) => {
      const { nr, at, method, params, status = 0, answer = null } = call
      const found = whose(call)
      const refused = refusalIn(status, answer)
      const expected = refused === null || RECKONED.some((one) => one.test(refused))
      const moment = shownMoment(Temporal.Instant.fromEpochMilliseconds(at).toString())
      return {
        nr,
        method,
        params,
        status,
        answer,
        refused,
        expected,
        at: moment,
        phone: found < 0 ? null : found,
      }
    })
}

/** What an answer says against a call, in a platform's own words; null if it was taken. */
function refusalIn(status: number, answer: unknown): string | null {
  const { ok, error, description } = (answer ?? {}) as { ok?: boolean; error?: string; description?: string }
  if (status === 200 && ok !== false && error === undefined) return null
  return description ?? error ?? (status === 0 ? 'no answer' : `${status}`)
}
