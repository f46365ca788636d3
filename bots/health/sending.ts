import type { Id } from '../../core/model/circle.ts'
import { type Instant, instant } from '../../core/model/time.ts'
import { dueRows, waitingChats } from '../../db/outbox/queue.ts'
import type { Store } from '../../db/store.ts'

/** For how many milliseconds something that may be sent may wait. */
const LONG = 300_000

/** So many chats that are asked to wait: it is their platform that asks. */
const SEVERAL = 3

/**
 * Says whether something that could be sent stands there for too long. What waits because its platform asked for that
 * does not count: not in a chat, nor on a whole platform. Nothing says since when a row is due, so it is noted here
 * which were when it was last looked.
 */
export function watchSending(steady = () => performance.now()) {
  let since = new Map<Id, number>()
  return async (store: Store, platforms: readonly string[]): Promise<boolean> => {
    const real: Instant = instant(Temporal.Now.instant())
    const waiting = await waitingChats(store, platforms, real)
    const going = platforms.filter(
      (name) => waiting.filter(({ platform }) => platform === name).length < SEVERAL,
    )
    const rows = await dueRows(store, { platforms: going, real, busy: [], resting: [], unheard: [] })
    since = new Map(rows.map(({ id }) => [id, since.get(id) ?? steady()]))
    return [...since.values()].some((at) => steady() - at > LONG)
  }
}
