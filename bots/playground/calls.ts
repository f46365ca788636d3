import type { Seat } from './seat.ts'
import { shownMoment } from './standing-clock.ts'
import type { Call } from './telegram/world.ts'

/** A call of the Bot API as the page lists it; `phone` is null where it is about nobody’s. */
export type CallView = {
  nr: number
  at: string
  phone: number | null
  method: string
  status: number
  params: Record<string, unknown>
  answer: unknown
}

/** The calls that have been answered; asking for updates, which goes on all the time, is left out. */
export const answered = (calls: readonly Call[]): Call[] =>
  calls.filter(({ method, status }) => method !== 'getUpdates' && status !== undefined)

/** The calls after one that the page has. */
export function callsAfter(calls: readonly Call[], seats: readonly Seat[], after: number): CallView[] {
  const phones = new Map(seats.map(({ phone }, i) => [phone.id, i]))
  return answered(calls)
    .filter(({ nr }) => nr > after)
    .map(({ nr, at, chat, method, status, params, answer }) => ({
      ...{ nr, method, params, status: status ?? 0, answer: answer ?? null },
      at: shownMoment(Temporal.Instant.fromEpochMilliseconds(at).toString()),
      phone: phones.get(chat ?? 0) ?? null,
    }))
}
