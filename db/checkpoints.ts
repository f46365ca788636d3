import { renameSync, rmSync, statSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { keepSeen, lastSeen, seenIn } from './last-seen.ts'
import type { Tables } from './schema.ts'

/** Takes what was deleted out of the files, and keeps beside the database how far it has come. */
export async function checkpoints(
  db: Kysely<Tables>,
  file: string,
  first: number,
): Promise<() => Promise<void>> {
  let number = first
  const keep = async () => {
    const { rows } = await sql<{ schema_version: number }>`pragma schema_version`.execute(db)
    keepSeen(file, { number, schema: rows[0]!.schema_version })
  }
  await keep()
  return async () => {
    if (isFilled(`${file}-wal`)) {
      await sql`pragma user_version = ${sql.raw(`${number + 1}`)}`.execute(db)
      number += 1
    }
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy === 0 && number !== lastSeen(file)?.number) await keep()
  }
}

/** Whether what an earlier run left lies beside a file that was put back, to which it does not belong. */
export function hasStaleCompanions(file: string): boolean {
  // In this order: in a file that is in use the number rises before the one beside it.
  const last = lastSeen(file)
  if (last === null || !isFilled(`${file}-wal`)) return false
  const { number, schema } = seenIn(file)
  return number < last.number || (number === last.number && last.schema !== null && schema !== last.schema)
}

/** Sets it aside, so that SQLite doesn't take it for the file's own; says where it is. */
export function setAside(file: string): string {
  const aside = `${file}-wal-of-before`
  renameSync(`${file}-wal`, aside)
  rmSync(`${file}-shm`, { force: true })
  return aside
}

const isFilled = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0
