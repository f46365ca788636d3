import { schedule } from 'node-cron'
import type { Instant } from '../core/model/time.ts'
import type { Store } from '../db/open.ts'
import { sweep } from '../db/sweep.ts'
import type { Log } from './log.ts'

/** What the clock drives. */
export type ClockOptions = { store: Store; tick: () => Promise<number>; now: () => Instant; log: Log }

/** Looks every ten seconds whose time has come, and sweeps up every hour; returns how to stop it. */
export function startClock({ store, tick, now, log }: ClockOptions): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let swept = ''
  const once = async () => {
    await tick()
    const hour = now().slice(0, 13)
    if (hour !== swept) await sweep(store, now())
    swept = hour
    await store.flush()
  }
  const attempt = () => {
    running = once().catch((error) => log.error('tick failed', { error }))
    return running
  }
  const silent = () => {}
  const logger = { info: silent, warn: silent, error: silent, debug: silent }
  // A tick looks at what is due by now, so one that was missed only came later.
  const task = schedule('*/10 * * * * *', attempt, { noOverlap: true, suppressMissedWarning: true, logger })
  return async () => {
    await task.destroy()
    await running
  }
}
