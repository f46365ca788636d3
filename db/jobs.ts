import { setImmediate } from 'node:timers'
import { type Kysely, sql } from 'kysely'
import type { Tables, Tx } from './schema.ts'

/** What is to be done, all of it or nothing; only `tx` may be awaited, and it may be done more than once before it counts. */
export type Work<T> = (tx: Tx) => Promise<T>

/** What goes first: calls that are made or about to be, of which there are few; what somebody waits for; the rest. */
export type Rank = 'call' | 'asked' | 'unasked'

type Job = { work: Work<unknown>; resolve: (value: never) => void; reject: (error: unknown) => void }
type Outcome = { job: Job; value: unknown } | { job: Job; error: unknown }

/** So many jobs, or milliseconds, are committed together: the disk is waited for once. */
const TOGETHER = { jobs: 16, milliseconds: 8 }

/** For so many somebody may wait: whoever comes then is told at once. */
const WAITING = 200

/** Milliseconds after which nothing is waited for any more. */
const PATIENCE = 5000

const SAVE = sql`savepoint job`
const UNDO = sql`rollback to job`
const KEEP = sql`release job`

/** More waits than can be done in time, and nothing was done. */
class Busy extends Error {
  override name = 'Busy'
  override message = 'too much at once'
}

/** It may go on for ever, and everybody else would wait with it. */
class Late extends Error {
  override name = 'Late'
  override message = 'a turn took longer than 5 seconds'
}

/** Does jobs one after the other, what somebody waits for first, and lets everything else have its say in between. */
export function makeJobs(db: Kysely<Tables>) {
  const waiting: Record<Rank, Job[]> = { call: [], asked: [], unasked: [] }
  let running: Promise<void> | null = null
  const next = (): Job | undefined => waiting.call.shift() ?? waiting.asked.shift() ?? waiting.unasked.shift()
  const run = async () => {
    for (let first = next(); first; first = next()) {
      await together(db, first, next)
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

/** Resolves once everything else that has happened meanwhile had its say. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

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
  await SAVE.execute(tx)
  const outcome = await tried(tx, job, late)
  // It fails where SQLite itself has undone everything: then nothing of the others is left either.
  if ('error' in outcome) await UNDO.execute(tx)
  await KEEP.execute(tx)
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
