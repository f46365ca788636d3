import { setTimeout as sleep } from 'node:timers/promises'
import type { Id } from '../../core/model/circle.ts'
import type { Key } from '../../core/model/key.ts'
import { type Instant, instant } from '../../core/model/time.ts'
import type { Due } from '../../db/claims.ts'
import { endCall, type Job, unclearJobs } from '../../db/outbox/call.ts'
import type { Outcome } from '../../db/outbox/states-when-called.ts'
import type { Store } from '../../db/store.ts'
import type { Log } from '../log.ts'
import { logFailures, RELAY_FAILED } from '../log-failures.ts'
import type { Platform } from '../platform.ts'

/** What settling needs; `kick` is called when something may be due again. */
type Settling = {
  store: Store
  platforms: ReadonlyMap<string, Platform>
  now: () => Instant
  clock: () => number
  log: Log
  kick: () => void
  /** Hears of each one that a former run has left. */
  onUnclear?: (chat: Id, key: Key) => Promise<void>
  /** Seconds after which it is looked, once and again: what has not come by then was not sent. */
  looks?: readonly number[]
  /** Milliseconds after which it is looked anew what other processes have left. */
  othersLeft?: number
}

/** Finds out what became of first sendings that nobody knows about, where a platform can tell. */
export type Settle = { later: (due: Due, job: Job) => void; stop: () => Promise<void> }

const LOOKS = [3, 20]

/** Milliseconds after which it is looked anew what other processes have not ended. */
const OTHERS_LEFT = 1000

/** Begins with what a former run has left. */
export function startSettling(options: Settling): Settle {
  const stopping = new AbortController()
  const later = ({ id, platform }: Due, job: Job) => {
    const settle = options.platforms.get(platform)?.settle
    if (!settle || job.call.ref !== null) return
    look(options, () => settle(job.to), stopping.signal)
      .then(async (outcome) => {
        if (!outcome) return
        await endCall(options.store, job, outcome, timesOf(options))
        options.log.info('sending settled', { id, platform, code: outcome.kind })
        options.kick()
      })
      .catch(
        (error) =>
          stopping.signal.aborted || options.log.warn('sending not settled', { id, platform, error }),
      )
  }
  const { over, failed } = logFailures(options.log, RELAY_FAILED)
  const looking = (work: Promise<void>) => work.then(over, failed)
  let left = looking(leftUnclear(options, later).then(options.kick))
  const others = () => {
    left = left.then(() => looking(othersLeft(options, later)))
  }
  const beat = options.store.claims.isShared ? setInterval(others, options.othersLeft ?? OTHERS_LEFT) : null
  const stop = () => {
    stopping.abort()
    if (beat) clearInterval(beat)
    return left
  }
  return { later, stop }
}

/** What processes that were killed, or held for long, had begun to call: their chats are free again. */
async function othersLeft(options: Settling, later: Settle['later']): Promise<void> {
  const { claims } = options.store
  const taken = await claims.left()
  if (taken.length === 0) return
  await leftUnclear(
    options,
    later,
    taken.map(({ chat }) => chat),
  )
  for (const lease of taken) await claims.letGo(lease)
  options.kick()
}

/** What a former run, or what was being done in these chats, has left: looked for where that can be, sent once more where a copy does no harm. */
async function leftUnclear(options: Settling, later: Settle['later'], chats?: readonly Id[]): Promise<void> {
  const { store, platforms, onUnclear } = options
  for (const { job, ...due } of await unclearJobs(store, [...platforms.keys()], chats)) {
    const isAble = platforms.get(due.platform)?.settle !== undefined
    if (isAble) later(due, job)
    if (job.call.message?.twice) await endCall(store, job, { kind: 'unclear' }, timesOf(options))
    else if (isAble) await onUnclear?.(due.chat, job.tried.key)
  }
}

/** The times at which a call is made or has ended. */
export const timesOf = ({ now, clock }: Pick<Settling, 'now' | 'clock'>) => ({
  now: now(),
  real: instant(Temporal.Instant.fromEpochMilliseconds(clock())),
})

async function look({ looks = LOOKS }: Settling, find: () => Promise<string | null>, signal: AbortSignal) {
  let outcome: Outcome | null = null
  for (const seconds of looks) {
    await sleep(seconds * 1000, undefined, { signal })
    const ref = await find()
    if (ref !== null) return { kind: 'done', ref } as const
    outcome = { kind: 'later', seconds: 0 }
  }
  return outcome
}
