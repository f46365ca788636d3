import type { Kysely } from 'kysely'
import { othersTurn } from '../others-turn.ts'
import { Busy, type Rank, type Work } from '../rank.ts'
import { makeRanked } from '../ranked.ts'
import type { Tables } from '../schema.ts'
import { type Job, together } from './shared-commit.ts'
import { tellingOnce } from './tell-once-kept.ts'
import type { Disk } from './to-disk.ts'

/**
 * Does jobs one after the other, what somebody waits for first, and lets everything else have its say in between;
 * `committed` is told of each transaction. While the disk is waited for, what comes next is done, a few transactions ahead.
 */
export function makeJobs(db: Kysely<Tables>, disk: Disk, committed: () => void = () => {}) {
  const waiting = makeRanked<Job>()
  let running: Promise<void> | null = null
  const { tell, told } = tellingOnce(disk.reached)
  const run = async () => {
    while (!waiting.isEmpty()) {
      // What else has happened meanwhile is committed with it.
      await othersTurn()
      const order = waiting.order()
      const done = await together(db, waiting.next(order)!, () => waiting.next(order))
      committed()
      await tell(done)
    }
    running = null
  }
  return {
    /** Whether so many wait that what may be refused is. */
    isFull: waiting.isFull,
    inTx: <T>(work: Work<T>, rank: Rank = 'asked'): Promise<T> => {
      if (rank === 'refusable' && waiting.isFull()) return Promise.reject(new Busy())
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      waiting.push(rank === 'refusable' ? 'asked' : rank, { work, resolve, reject })
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
