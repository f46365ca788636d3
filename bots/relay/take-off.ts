import { deliver, type Takeoff } from './deliver.ts'
import type { State } from './state.ts'

/** Seconds a chat rests whose row could not even be read. */
const BROKEN = 60

/** Calls one, if it may go now; says whether it does. */
export function takeOff(state: State, row: Takeoff): boolean {
  const { pace, flights } = state
  const { chat, platform, asked } = row
  const isHeld = !state.begun || pace.held().some((key) => key === chat || key === platform)
  if (state.stopped || isHeld || !state.platforms.has(platform)) return false
  if (!flights.isFree(chat, platform) || !pace.take(chat, asked)) return false
  flights.start(chat, platform, fly(state, row))
  return true
}

async function fly(state: State, row: Takeoff): Promise<void> {
  try {
    if (await deliver(state, row)) state.more = true
  } catch (error) {
    state.log.error('row failed', { id: row.id, error })
    state.pace.hold(row, BROKEN)
    state.more = true
  } finally {
    state.flights.end(row.chat)
    state.handed.goOn()
    if (state.owed.delete(row.chat)) state.more = true
    if (state.more || state.waiting.length > 0) state.kick()
  }
}

/** Leaves a chat that was taken to whoever comes next. */
export function letGo({ store, log, kick }: State, { lease }: Takeoff): void {
  if (!store.claims.isShared) return
  store.claims.letGo(lease).then(kick, (error) => log.error('relay failed', { error }))
}
