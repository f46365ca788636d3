import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { inTime } from '../in-time.ts'
import { Again } from '../lock.ts'
import { Busy, type Order, type Rank, type Work } from '../rank.ts'
import { makeRanked } from '../ranked.ts'
import type { Tables } from '../schema.ts'
import { makeOrder } from './in-order.ts'
import { isNotBegun } from './once-begun.ts'
import { pipelined } from './pipelined.ts'

/** How often what got in another's way is done before it counts as failed. */
const TRIES = 5

/** Seconds after which it is given up: it may wait for what never comes, and the server ends it then. */
const PATIENCE = 10

/**
 * A deadlock, an order that could not be kept, the same thing made twice at once, something gone that this was to hang
 * on: done again, it finds what the other has done.
 */
const AGAIN = ['40P01', '40001', '23505', '23503']

/** Does transactions by connections that are for these alone, so many at once, what somebody waits for before the rest. */
export function makeTransactions(db: Kysely<Tables>, atOnce: number) {
  const waiting = makeRanked<() => void>()
  let running = 0
  let idle: (() => void)[] = []
  const goOn = () => {
    if (running < atOnce && !waiting.isEmpty()) waiting.next(waiting.order())!()
    if (running === 0) for (const done of idle.splice(0)) done()
  }
  const turn = (rank: Order) =>
    new Promise<void>((resolve) => {
      waiting.push(rank, () => {
        running++
        resolve()
      })
      goOn()
    })
  const one = async <T>(work: Work<T>, rank: Order): Promise<T> => {
    await turn(rank)
    try {
      return await tried(db, work)
    } finally {
      running--
      goOn()
    }
  }
  const { inOrder, done } = makeOrder()
  return {
    /** Whether so many wait that what may be refused is. */
    isFull: waiting.isFull,
    inTx: async <T>(work: Work<T>, rank: Rank = 'asked', of?: string): Promise<T> => {
      if (rank === 'refusable' && waiting.isFull()) throw new Busy()
      return await inOrder(of, () => one(work, rank === 'refusable' ? 'asked' : rank))
    },
    /** Resolves once nothing waits and nothing is being done. */
    idle: async () => {
      await done()
      await new Promise<void>((resolve) => {
        idle = [...idle, resolve]
        goOn()
      })
    },
  }
}

async function tried<T>(db: Kysely<Tables>, work: Work<T>): Promise<T> {
  for (let nth = 1; ; nth++) {
    try {
      return await db
        .transaction()
        .setIsolationLevel('read committed')
        .setAccessMode('read write')
        .execute(pipelined((tx) => inTime(work(tx), PATIENCE)))
    } catch (error) {
      if (nth === TRIES || !isInTheWay(error)) throw error
      // At random: those who were in each other's way and waited alike would be so again.
      await sleep(Math.random() * 10 * nth)
    }
  }
}

const isInTheWay = (error: unknown): boolean =>
  error instanceof Again || isNotBegun(error) || AGAIN.includes(`${(error as { code?: string }).code}`)
