import { type Kysely, sql } from 'kysely'
import { inTime, Late } from '../in-time.ts'
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

/** Seconds after which nothing is waited for any more. */
const PATIENCE = 5

/** What became of jobs, and how many changes there were by then since the database was opened; not a number if nobody knows. */
export type Done = { outcomes: Outcome[]; changes: number }

/** A few jobs in one transaction; if one of them fails, or the commit does, all is undone, and each is done by itself. */
export async function together(db: Kysely<Tables>, first: Job, next: () => Job | undefined): Promise<Done> {
  const taken: Job[] = []
  const began = performance.now()
  const another = () => {
    const isEnough = taken.length >= TOGETHER.jobs || performance.now() - began > TOGETHER.milliseconds
    return isEnough ? undefined : next()
  }
  const all = async (tx: Tx): Promise<Done> => {
    const outcomes: Outcome[] = []
    for (let job: Job | undefined = first; job; job = another()) {
      taken.push(job)
      outcomes.push({ job, value: await job.work(tx) })
    }
    return { outcomes, changes: await changesSoFar(tx) }
  }
  try {
    return await db.transaction().execute((tx) => inTime(all(tx), PATIENCE))
  } catch (error) {
    if (taken.length === 0) return { outcomes: [{ job: first, error }], changes: UNKNOWN }
    return { outcomes: await eachAlone(db, taken, error), changes: UNKNOWN }
  }
}

async function eachAlone(db: Kysely<Tables>, taken: readonly Job[], error: unknown): Promise<Outcome[]> {
  // What it still does must not be done once more.
  const late = error instanceof Late ? taken.at(-1) : undefined
  const outcomes: Outcome[] = []
  for (const job of taken) outcomes.push(job === late ? { job, error } : await alone(db, job))
  return outcomes
}

const UNKNOWN = Number.NaN

const changesSoFar = async (tx: Tx): Promise<number> => (await CHANGES.first(tx, {}))!.changes

const CHANGES = statement<Record<never, never>, { changes: number }>((tx) =>
  sql<{ changes: number }>`select total_changes() as changes`.compile(tx),
)

async function alone(db: Kysely<Tables>, job: Job): Promise<Outcome> {
  try {
    return { job, value: await db.transaction().execute((tx) => inTime(job.work(tx), PATIENCE)) }
  } catch (error) {
    return { job, error }
  }
}
