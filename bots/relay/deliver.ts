import { setTimeout as sleep } from 'node:timers/promises'
import type { Claimed } from '../../db/claims.ts'
import { beginCall, endCall, type Job } from '../../db/outbox/call.ts'
import type { Outcome } from '../../db/outbox/states-when-called.ts'
import { tryWriting } from '../../db/written.ts'
import { makeCall, type Result } from './call.ts'
import { keptBack } from './not-called.ts'
import type { RelayOptions } from './options.ts'
import type { Pace } from './pace.ts'
import { type Settle, timesOf } from './unclear.ts'

/** A row to call for, and its call if that is begun already. */
export type Takeoff = Claimed & { job?: Job }

type Delivering = Omit<RelayOptions, 'limits' | 'clock'> & {
  clock: () => number
  pace: Pace
  settling: Settle
  stopped: boolean
}

/** Begins a call where it is not begun yet, makes it, and writes down what became of it; says whether more may be due then. */
export async function deliver(state: Delivering, due: Takeoff): Promise<boolean> {
  const { store, platforms, log } = state
  const { id, chat, platform, lease } = due
  const { removable = null, remove } = platforms.get(platform)!
  const can = { removable, together: remove !== undefined }
  const begin = () => beginCall(store, due, timesOf(state), can)
  // A single process finds it once more: nobody has taken it.
  const job = due.job ?? (await (store.claims.isShared ? insisting(state, begin) : begin()))
  if (!job) return true
  const made = keptBack(state, due, job) ?? (await makeCall(platforms.get(platform)!, job))
  const { outcome, gone, error } = made
  await putOff(state, due, made)
  const left = await insisting(state, () => endCall(store, job, outcome, timesOf(state), lease))
  if (outcome.kind === 'unclear' && !gone) {
    log.warn('sending unclear', { id, platform, error })
    state.settling.later(due, job)
  }
  if (isDoubtful(job, outcome.kind) && !gone) await state.onUnclear?.(chat, job.tried.key)
  if (gone) await state.onGone({ id: chat, address: job.to.address })
  return left || outcome.kind !== 'done'
}

/** Milliseconds between what is tried again while nothing can be stored; then the last of them once and again. */
const AGAIN = [500, 1500, 5000]

/**
 * Writes down what is known now and to nobody else: were an outcome lost, nobody could change or remove that message any
 * more, and a chat whose call could not be begun would rest until its lease is over. Gives up only where anything else
 * could be written.
 */
async function insisting<T>(state: Delivering, write: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await write()
    } catch (error) {
      if (tries >= AGAIN.length && (state.stopped || (await isWritten(state)))) throw error
    }
    await sleep(AGAIN[tries] ?? AGAIN.at(-1))
  }
}

const isWritten = ({ store, now }: Delivering): Promise<boolean> =>
  tryWriting(store, now()).then(
    () => true,
    () => false,
  )

async function putOff(state: Delivering, due: Claimed, { outcome, everyone, alone }: Result): Promise<void> {
  if (outcome.kind !== 'later') return
  const { store, pace, log } = state
  const { seconds } = outcome
  const { id, platform } = due
  const held = alone ? null : pace.hold(due, seconds, everyone)
  if (held) await insisting(state, () => store.claims.hold(held, seconds))
  log.info('sent later', { id, platform, seconds })
}

/** Whether a message may not be there: its first sending is unclear, or somebody took it away before it changed. */
const isDoubtful = ({ call }: Job, outcome: Outcome['kind']): boolean =>
  call.ref === null ? outcome === 'unclear' : outcome === 'lost' && call.message !== null
