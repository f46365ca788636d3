import { shownMoment } from './standing-clock.ts'

/** A call as the page lists it; `phone` is null where it is about nobody’s. */
export type CallView = {
  nr: number
  at: string
  phone: number | null
  method: string
  status: number
  params: Record<string, unknown>
  answer: unknown
}

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
      const moment = shownMoment(Temporal.Instant.fromEpochMilliseconds(at).toString())
      return { nr, method, params, status, answer, at: moment, phone: found < 0 ? null : found }
    })
}
