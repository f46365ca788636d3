import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { Again } from '../lock.ts'
import { Busy, type Order, type Rank, type Work } from '../rank.ts'
import type { Tables } from '../schema.ts'

/** For so many somebody may wait: who comes then with what may be refused is told at once. */
const WAITING = 200

/** How often what got in another's way is done before it counts as failed. */
const TRIES = 5

/**
 * A deadlock, an order that could not be kept, the same thing made twice at once, something gone that this was to hang
 * on: done again, it finds what the other has done.
 */
const AGAIN = ['40P01', '40001', '23505', '23503']

const ORDER: readonly Order[] = ['call', 'asked', 'unasked']

type Waiting = { go: () => void }

/** Does transactions, so many at once, what somebody waits for before the rest. */
export function makeTransactions(db: Kysely<Tables>, atOnce: number) {
  const waiting: Record<Order, Waiting[]> = { call: [], asked: [], unasked: [] }
  let running = 0
  let idle: (() => void)[] = []
  const goOn = () => {
    const rank = ORDER.find((one) => waiting[one].length > 0)
    if (rank && running < atOnce) waiting[rank].shift()!.go()
    if (running === 0 && !rank) for (const done of idle.splice(0)) done()
  }
  const turn = (rank: Order) =>
    new Promise<void>((resolve) => {
      const go = () => {
        running++
        resolve()
      }
      waiting[rank].push({ go })
      goOn()
    })
  const isFull = () => waiting.asked.length >= WAITING
  return {
    /** Whether so many wait that what may be refused is. */
    isFull,
    inTx: async <T>(work: Work<T>, rank: Rank = 'asked'): Promise<T> => {
      if (rank === 'refusable' && isFull()) throw new Busy()
      await turn(rank === 'refusable' ? 'asked' : rank)
      try {
        return await tried(db, work)
      } finally {
        running--
        goOn()
      }
    },
    /** Resolves once nothing waits and nothing is being done. */
    idle: () =>
      new Promise<void>((resolve) => {
        idle = [...idle, resolve]
        goOn()
      }),
  }
}

async function tried<T>(db: Kysely<Tables>, work: Work<T>): Promise<T> {
  for (let nth = 1; ; nth++) {
    try {
      return await db.transaction().setIsolationLevel('read committed').execute(work)
    } catch (error) {
      if (nth === TRIES || !isInTheWay(error)) throw error
      // At random: those who were in each other's way and waited alike would be so again.
      await sleep(Math.random() * 10 * nth)
    }
  }
}

const isInTheWay = (error: unknown): boolean =>
  error instanceof Again || AGAIN.includes(`${(error as { code?: string }).code}`)
