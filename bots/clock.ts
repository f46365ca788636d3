import { createTask } from 'node-cron'
import type { Instant } from '../core/model/time.ts'
import type { Store } from '../db/store.ts'
import { sweep } from '../db/sweep.ts'
import { noteTime } from '../db/time-noted.ts'
import type { Daily } from './backup/daily.ts'
import type { Log } from './log.ts'
import { logFailures, TICK_FAILED } from './log-failures.ts'

/** What the clock drives. */
export type ClockOptions = {
  store: Store
  tick: () => Promise<number>
  /** Whether what comes by itself comes here: else only what was kept in mind here is tried again. */
  ticks?: boolean
  now: () => Instant
  /** Whether this machine's clock is to be believed: while it isn't, nothing happens by itself. */
  agrees: () => Promise<boolean>
  /** What else is done, as often as it is swept up, and knows itself when it is time. */
  daily?: Daily
  log: Log
  /** Told of each time that all of it was done. */
  ticked?: () => void
}

const EVERY_FIVE_SECONDS = '*/5 * * * * *'

/** Milliseconds between two of those. */
const APART = 5000

/** Looks every five seconds whose time has come, and sweeps up every hour; returns how to stop it. */
export function startClock(options: ClockOptions): () => Promise<void> {
  const { beat, stop } = makeBeat(options)
  const beats = createTask(EVERY_FIVE_SECONDS, beat)
  let timer: NodeJS.Timeout
  let stopped = false
  const arm = () => {
    if (stopped) return
    // Started, such a task goes through every beat that a clock set forth has left out, and waits out what one was set
    // back by. So it only says when the next one is, and no clock makes that further off.
    const [next] = beats.getNextRuns(1)
    const apart = Math.max(0, Math.min(APART, next!.getTime() - Date.now()))
    timer = setTimeout(() => void beat().then(arm), apart)
  }
  arm()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await stop()
  }
}

/** One look whose time has come, which never throws; `swept` resolves when nothing is being swept up. */
export function makeBeat(options: ClockOptions) {
  const { store, tick, ticks = true, now, agrees, daily, log, ticked } = options
  let running: Promise<void> = Promise.resolve()
  let sweeping: Promise<void> | null = null
  let swept = ''
  const stopping = new AbortController()
  const ticking = logFailures(log, TICK_FAILED)
  const cleaning = logFailures(log, TICK_FAILED)
  /** Beside everything else: after a long rest it takes minutes. */
  const sweepUp = async (hour: string) => {
    try {
      await sweep(store, now(), stopping.signal)
      swept = hour
      await daily?.(now(), stopping.signal)
      cleaning.over()
    } catch (error) {
      if (!stopping.signal.aborted) cleaning.failed(error)
    }
    sweeping = null
  }
  const once = async () => {
    if (!(await agrees())) return
    if (ticks && (await noteTime(store, now()))) log.warn('clock was ahead: what comes when is computed anew')
    await tick()
    const hour = now().slice(0, 13)
    if (ticks && hour !== swept) sweeping ??= sweepUp(hour)
    await store.flush()
    ticked?.()
  }
  return {
    beat: () => {
      running = once().then(ticking.over, ticking.failed)
      return running
    },
    swept: async () => void (await sweeping),
    stop: async () => {
      stopping.abort()
      await running
      await sweeping
    },
  }
}
