import { renameSync, rmSync, statSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { coalesced } from '../coalesced.ts'
import { othersTurn } from '../others-turn.ts'
import type { Tables } from '../schema.ts'
import { BUSY_TIMEOUT } from './connect.ts'
import { keepSeen, lastSeen, seenIn, UNKNOWN } from './last-seen.ts'
import type { WriteBack } from './write-back.ts'

/** Pages that are written at once, without anybody noticing. */
const FEW = 250
/** How often it is tried while others write, too. */
const TRIES = 5

/** Takes what was deleted out of the files, and keeps beside the database how far it has come. */
export async function checkpoints(
  db: Kysely<Tables>,
  file: string,
  first: number,
  back: WriteBack,
): Promise<() => Promise<void>> {
  let number = first
  const keep = async (isWritten: boolean) => {
    const { rows } = await sql<{ schema_version: number }>`pragma schema_version`.execute(db)
    // Only what the file itself says tells it from another one.
    keepSeen(file, { number, schema: isWritten ? rows[0]!.schema_version : UNKNOWN })
  }
  /** Where somebody reads what stood there more is left: it is done later. */
  const done = async () => {
    await othersTurn()
    if ((await back.most()) > FEW || !(await written(db, back))) return false
    await othersTurn()
    if (number !== lastSeen(file)?.number) await keep(true)
    return true
  }
  await keep(await written(db, back))
  // Two at once would each count, and beside the file would stand more than in it: as if a backup had been put back.
  return coalesced(async () => {
    if (isFilled(`${file}-wal`)) {
      await sql`pragma user_version = ${sql.raw(`${number + 1}`)}`.execute(db)
      number += 1
    }
    for (let i = 0; i < TRIES; i++) if (await done()) return
  })
}

/** Writes all that is left to the file itself, if nobody reads there just now; says whether it could. */
const written = (db: Kysely<Tables>, back: WriteBack): Promise<boolean> =>
  db.connection().execute(async (own) => {
    // Nobody else writes until that is done, but everything else has its say.
    if (back.isMuch()) return await back.empty()
    await sql`pragma busy_timeout = 0`.execute(own)
    try {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(own)
      return rows[0]?.busy === 0
    } finally {
      await sql`pragma busy_timeout = ${sql.raw(`${BUSY_TIMEOUT}`)}`.execute(own)
    }
  })

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
