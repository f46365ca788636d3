import { type Kysely, sql } from 'kysely'
import { othersTurn } from './others-turn.ts'
import type { Tables, Tx } from './schema.ts'
import { statement } from './statement.ts'

/** What is to be done, all of it or nothing; only `tx` may be awaited, and it may be done more than once before it counts. */
export type Work<T> = (tx: Tx) => Promise<T>

/** What goes first: calls that are made or about to be, of which there are few; what somebody waits for; the rest. */
export type Rank = 'call' | 'asked' | 'unasked'

type Job = { work: Work<unknown>; resolve: (value: never) => void; reject: (error: unknown) => void }
type Outcome = { job: Job; value: unknown } | { job: Job; error: unknown }

/** So many jobs, or milliseconds, are committed together: the disk is waited for once. */
const TOGETHER = { jobs: 16, milliseconds: 8 }

/** After so many transactions that brought nothing of what nobody waits for it has one of its own. */
const OTHERS_FIRST = 4

/** For so many somebody may wait: whoever comes then is told at once. */
const WAITING = 200

/** Milliseconds after which nothing is waited for any more. */
const PATIENCE = 5000

const SAVE = statement((tx) => sql<never>`savepoint job`.compile(tx))
const UNDO = statement((tx) => sql<never>`rollback to job`.compile(tx))
const KEEP = statement((tx) => sql<never>`release job`.compile(tx))

/** More waits than can be done in time, and nothing was done. */
export class Busy extends Error {
  override name = 'Busy'
  override message = 'too much at once'
}

/** It may go on for ever, and everybody else would wait with it. */
class Late extends Error {
  override name = 'Late'
  override message = 'a turn took longer than 5 seconds'
}

const ORDER: readonly Rank[] = ['call', 'asked', 'unasked']
const IN_TURN: readonly Rank[] = ['unasked', 'call', 'asked']

/**
 * Does jobs one after the other, what somebody waits for first, and lets everything else have its say in between;
 * `committed` is told of each transaction.
 */
export function makeJobs(db: Kysely<Tables>, committed: () => void = () => {}) {
  const waiting: Record<Rank, Job[]> = { call: [], asked: [], unasked: [] }
  let running: Promise<void> | null = null
  let passedOver = 0
  const next = (order: readonly Rank[]): Job | undefined => {
    const rank = order.find((one) => waiting[one].length > 0)
    if (rank === 'unasked') passedOver = 0
    return rank && waiting[rank].shift()
  }
  const run = async () => {
    while (ORDER.some((rank) => waiting[rank].length > 0)) {
      const order = passedOver < OTHERS_FIRST ? ORDER : IN_TURN
      if (waiting.unasked.length > 0) passedOver++
      await together(db, next(order)!, () => next(order))
      committed()
      await othersTurn()
    }
    running = null
  }
  return {
    inTx: <T>(work: Work<T>, rank: Rank = 'asked'): Promise<T> => {
      if (rank === 'asked' && waiting.asked.length >= WAITING) return Promise.reject(new Busy())
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      waiting[rank].push({ work, resolve, reject })
      running ??= run()
      return promise
    },
    /** Resolves once nothing waits. */
    idle: async () => {
      while (running) await running
    },
  }
}

/** A few jobs in one transaction, each undone by itself if it fails; if that can't be, each is done by itself. */
async function together(db: Kysely<Tables>, first: Job, next: () => Job | undefined): Promise<void> {
  const taken: Job[] = []
  const late = new Set<Job>()
  const began = performance.now()
  const another = () => {
    const isEnough = taken.length >= TOGETHER.jobs || performance.now() - began > TOGETHER.milliseconds
    return isEnough ? undefined : next()
  }
  try {
    const outcomes = await db.transaction().execute(async (tx) => {
      const all: Outcome[] = []
      for (let job: Job | undefined = first; job; job = another()) {
        taken.push(job)
        all.push(await within(tx, job, late))
      }
      return all
    })
    outcomes.forEach(settle)
  } catch (error) {
    if (taken.length === 0) first.reject(error)
    for (const job of taken) await alone(db, job, late)
  }
}

async function within(tx: Tx, job: Job, late: Set<Job>): Promise<Outcome> {
  await SAVE.changed(tx, {})
  const outcome = await tried(tx, job, late)
  // It fails where SQLite itself has undone everything: then nothing of the others is left either.
  if ('error' in outcome) await UNDO.changed(tx, {})
  await KEEP.changed(tx, {})
  return outcome
}

async function tried(tx: Tx, job: Job, late: Set<Job>): Promise<Outcome> {
  try {
    return { job, value: await inTime(job.work(tx)) }
  } catch (error) {
    if (!(error instanceof Late)) return { job, error }
    // What it still does must not become part of the others' transaction.
    late.add(job)
    throw error
  }
}

async function alone(db: Kysely<Tables>, job: Job, late: ReadonlySet<Job>): Promise<void> {
  try {
    if (late.has(job)) throw new Late()
    settle({ job, value: await db.transaction().execute((tx) => inTime(job.work(tx))) })
  } catch (error) {
    job.reject(error)
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const watchdog = setTimeout(() => late.reject(new Late()), PATIENCE)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(watchdog)
  }
}

function settle(outcome: Outcome): void {
  if ('error' in outcome) outcome.job.reject(outcome.error)
  else outcome.job.resolve(outcome.value as never)
}
