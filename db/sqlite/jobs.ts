import type { Kysely } from 'kysely'
import { othersTurn } from '../others-turn.ts'
import { Busy, type Order, type Rank, type Work } from '../rank.ts'
import type { Tables } from '../schema.ts'
import { type Job, together } from './shared-commit.ts'
import { tellingOnce } from './tell-once-kept.ts'
import type { Disk } from './to-disk.ts'

/** After so many transactions that brought nothing of what nobody waits for it has one of its own. */
const OTHERS_FIRST = 4

/** For so many somebody may wait: who comes then with what may be refused is told at once. */
const WAITING = 200

const ORDER: readonly Order[] = ['call', 'asked', 'unasked']
const IN_TURN: readonly Order[] = ['unasked', 'call', 'asked']

/**
 * Does jobs one after the other, what somebody waits for first, and lets everything else have its say in between;
 * `committed` is told of each transaction. While the disk is waited for, what comes next is done, a few transactions ahead.
 */
export function makeJobs(db: Kysely<Tables>, disk: Disk, committed: () => void = () => {}) {
  const waiting: Record<Order, Job[]> = { call: [], asked: [], unasked: [] }
  let running: Promise<void> | null = null
  let passedOver = 0
  const { tell, told } = tellingOnce(disk.reached)
  const next = (order: readonly Order[]): Job | undefined => {
    const rank = order.find((one) => waiting[one].length > 0)
    if (rank === 'unasked') passedOver = 0
    return rank && waiting[rank].shift()
  }
  const run = async () => {
    while (ORDER.some((rank) => waiting[rank].length > 0)) {
      const order = passedOver < OTHERS_FIRST ? ORDER : IN_TURN
      if (waiting.unasked.length > 0) passedOver++
      const done = await together(db, next(order)!, () => next(order))
      committed()
      await tell(done)
      await othersTurn()
    }
    running = null
  }
  const isFull = () => waiting.asked.length >= WAITING
  return {
    /** Whether so many wait that what may be refused is. */
    isFull,
    inTx: <T>(work: Work<T>, rank: Rank = 'asked'): Promise<T> => {
      if (rank === 'refusable' && isFull()) return Promise.reject(new Busy())
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      waiting[rank === 'refusable' ? 'asked' : rank].push({ work, resolve, reject })
      running ??= run()
      return promise
    },
    /** Resolves once nothing waits, and nobody any more for the disk. */
    idle: async () => {
      while (running) await running
      await told()
    },
    /** Once nothing can be written any more. */
    close: disk.close,
  }
}
