import { renameSync, rmSync, statSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { keepSeen, lastSeen, seenIn, UNKNOWN } from './last-seen.ts'
import type { Tables } from './schema.ts'
import { BUSY_TIMEOUT } from './sqlite.ts'

/** Takes what was deleted out of the files, and keeps beside the database how far it has come. */
export async function checkpoints(
  db: Kysely<Tables>,
  file: string,
  first: number,
): Promise<() => Promise<void>> {
  let number = first
  /** Writes all to the file itself, if nobody reads there just now; says whether it could. */
  const written = () =>
    db.connection().execute(async (own) => {
      await sql`pragma busy_timeout = 0`.execute(own)
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(own)
      await sql`pragma busy_timeout = ${sql.raw(`${BUSY_TIMEOUT}`)}`.execute(own)
      return rows[0]?.busy === 0
    })
  const keep = async (isWritten: boolean) => {
    const { rows } = await sql<{ schema_version: number }>`pragma schema_version`.execute(db)
    // Only what the file itself says tells it from another one.
    keepSeen(file, { number, schema: isWritten ? rows[0]!.schema_version : UNKNOWN })
  }
  await keep(await written())
  return async () => {
    if (isFilled(`${file}-wal`)) {
      await sql`pragma user_version = ${sql.raw(`${number + 1}`)}`.execute(db)
      number += 1
    }
    if ((await written()) && number !== lastSeen(file)?.number) await keep(true)
  }
}

/** Whether what an earlier run left lies beside a file that was put back, to which it does not belong. */
export function hasStaleCompanions(file: string): boolean {
  // In this order: in a file that is in use the number rises before the one beside it.
  const last = lastSeen(file)
  if (last === null || !isFilled(`${file}-wal`)) return false
  const { number, schema } = seenIn(file)
  return number < last.number || (number === last.number && last.schema !== UNKNOWN && schema !== last.schema)
}

/** Sets it aside, so that SQLite doesn't take it for the file's own; says where it is. */
export function setAside(file: string): string {
  const aside = `${file}-wal-of-before`
  renameSync(`${file}-wal`, aside)
  rmSync(`${file}-shm`, { force: true })
  return aside
}

const isFilled = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0
