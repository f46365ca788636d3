import type { Entry } from '../tables/outbox.ts'
import { inOrder, isDue, keepsBack } from './ready.ts'
import { begun, type Place, type Promised, type Times } from './states-when-called.ts'

/** As many as Telegram removes at once (https://core.telegram.org/bots/api#deletemessages). */
const MOST = 100

/**
 * What can be removed by the same call as this message: whatever else is to be gone from its chat before anything else
 * has to happen there. What could not be removed with others goes by itself.
 */
export function removedWith(
  first: Promised,
  entries: readonly Entry[],
  place: Place,
  times: Times,
): Promised[] {
  if (!isAlike(first)) return []
  const others = entries
    .filter((one) => one.id !== first.tried.id && isDue(one) && keepsBack(one, times.real))
    .toSorted(inOrder)
    .map((one) => ({ tried: one, call: callFor(one, place, times) }))
  const end = others.findIndex((one) => !isAlike(one))
  return others.slice(0, end < 0 ? MOST - 1 : Math.min(end, MOST - 1)) as Promised[]
}

function callFor(entry: Entry, place: Place, times: Times) {
  const isTime = entry.not_before === null || entry.not_before <= times.real
  return isTime && entry.leaving_at !== null ? begun(entry, place, times).call : undefined
}

const isAlike = ({ tried, call }: { tried: Entry; call?: Promised['call'] }): boolean =>
  call?.message === null && call.ref !== null && tried.tries === 0
