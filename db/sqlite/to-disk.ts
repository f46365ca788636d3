import { promises } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { coalesced } from '../coalesced.ts'
import type { Tables } from '../schema.ts'
import { Refused } from '../start-refused.ts'
import { syncedByStarter } from './synced-by-starter.ts'

/** The disk under a database, as far as what is committed has to be on it. */
export type Disk = {
  /** Resolves once all that was committed by now is there, whatever happens to the machine; throws `Refused` for good once that failed. */
  reached: () => Promise<void>
  /** Once nothing can be written any more. */
  close: () => Promise<void>
}

/** How a file is taken to the disk; null if nobody here may. */
type Sync = { datasync: () => Promise<void>; close: () => Promise<void> } | null

/**
 * From now on a commit goes on at once, and the disk is waited for beside the thread, for all that came meanwhile.
 * Nobody may be told of what was committed before that: SQLite's own waiting at each commit holds up everything.
 * It keeps the log open until it is closed.
 */
export async function toDisk(db: Kysely<Tables>, file: string): Promise<Disk> {
  const log = await syncOf(`${file}-wal`, () => waitAtCommits(db))
  if (log === null) return atEachCommit
  await sql`pragma synchronous = normal`.execute(db)
  let failed: Refused | undefined
  let isClosed = false
  const reached = coalesced(async () => {
    // What a disk could not take it may forget, and say next time that all is well.
    if (failed) throw failed
    if (isClosed) return
    try {
      await log.datasync()
    } catch (error) {
      failed = notTaken(file, (error as NodeJS.ErrnoException).code)
      throw failed
    }
  })
  const close = async () => {
    await reached().catch(() => {})
    isClosed = true
    await log.close()
  }
  return { reached, close }
}

// Node keeps a process that it confines from syncing anything.
const syncOf = async (log: string, without: () => Promise<void>): Promise<Sync> =>
  process.permission === undefined ? await promises.open(log, 'r+') : syncedByStarter(log, without)

/** Once the starter is gone SQLite does it by itself; a commit that changes nothing takes what came before to the disk. */
async function waitAtCommits(db: Kysely<Tables>): Promise<void> {
  await sql`pragma synchronous = full`.execute(db)
  await sql`update meta set value = value where name = 'key_check'`.execute(db)
}

const atEachCommit: Disk = { reached: async () => {}, close: async () => {} }

const notTaken = (file: string, code: string | undefined): Refused =>
  new Refused(
    `The disk did not take what was written to the database ${file} (${code}), so Attune ends: nobody was told that ` +
      'it is kept. Look after that disk, then start it again.',
  )
