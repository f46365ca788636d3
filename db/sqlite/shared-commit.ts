import { type Kysely, sql } from 'kysely'
import type { Work } from '../rank.ts'
import type { Tables, Tx } from '../schema.ts'
import { statement } from '../statement.ts'

/** Work, and whoever waits for it. */
export type Job = {
  work: Work<unknown>
  resolve: (value: never) => void
  reject: (error: unknown) => void
}

/** What became of a job. */
export type Outcome = { job: Job; value: unknown } | { job: Job; error: unknown }

/** So many jobs, or milliseconds, are committed together: the disk is waited for once. */
const TOGETHER = { jobs: 16, milliseconds: 8 }

/** Milliseconds after which nothing is waited for any more. */
const PATIENCE = 5000

const SAVE = statement((tx) => sql<never>`savepoint job`.compile(tx))
const UNDO = statement((tx) => sql<never>`rollback to job`.compile(tx))
const KEEP = statement((tx) => sql<never>`release job`.compile(tx))

/** It may go on for ever, and everybody else would wait with it. */
class Late extends Error {
  override name = 'Late'
  override message = 'a turn took longer than 5 seconds'
}

/** What became of jobs, and how many changes there were by then since the database was opened; not a number if nobody knows. */
export type Done = { outcomes: Outcome[]; changes: number }

/** A few jobs in one transaction, each undone by itself if it fails; if that can't be, each is done by itself. */
export async function together(db: Kysely<Tables>, first: Job, next: () => Job | undefined): Promise<Done> {
  const taken: Job[] = []
  const late = new Set<Job>()
  const began = performance.now()
  const another = () => {
    const isEnough = taken.length >= TOGETHER.jobs || performance.now() - began > TOGETHER.milliseconds
    return isEnough ? undefined : next()
  }
  try {
    return await db.transaction().execute(async (tx) => {
      const outcomes: Outcome[] = []
      for (let job: Job | undefined = first; job; job = another()) {
        taken.push(job)
        outcomes.push(await within(tx, job, late))
      }
      return { outcomes, changes: await changesSoFar(tx) }
    })
  } catch (error) {
    if (taken.length === 0) return { outcomes: [{ job: first, error }], changes: UNKNOWN }
    const outcomes: Outcome[] = []
    for (const job of taken) outcomes.push(await alone(db, job, late))
    return { outcomes, changes: UNKNOWN }
  }
}

const UNKNOWN = Number.NaN

const changesSoFar = async (tx: Tx): Promise<number> => (await CHANGES.first(tx, {}))!.changes

const CHANGES = statement<Record<never, never>, { changes: number }>((tx) =>
  sql<{ changes: number }>`select total_changes() as changes`.compile(tx),
)

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

async function alone(db: Kysely<Tables>, job: Job, late: ReadonlySet<Job>): Promise<Outcome> {
  try {
    if (late.has(job)) throw new Late()
    return { job, value: await db.transaction().execute((tx) => inTime(job.work(tx))) }
  } catch (error) {
    return { job, error }
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
