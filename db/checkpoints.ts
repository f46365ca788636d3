import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './schema.ts'

/** Where a database file has its `user_version`, which here rises at each checkpoint. */
const NUMBER_AT = 60

/** Takes what was deleted out of the files, and keeps beside the database how far it has come. */
export function checkpoints(db: Kysely<Tables>, file: string, first: number): () => Promise<void> {
  let number = first
  keepBeside(file, number)
  return async () => {
    if (isFilled(`${file}-wal`)) {
      await sql`pragma user_version = ${sql.raw(`${number + 1}`)}`.execute(db)
      number += 1
    }
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy === 0 && number !== numberBeside(file)) keepBeside(file, number)
  }
}

/** Whether what an earlier run left lies beside a file that was put back, to which it does not belong. */
export function hasStaleCompanions(file: string): boolean {
  // In this order: in a file that is in use the number rises before the one beside it.
  const beside = numberBeside(file)
  return beside !== null && isFilled(`${file}-wal`) && numberIn(file) < beside
}

/** Sets it aside, so that SQLite doesn't take it for the file's own; says where it is. */
export function setAside(file: string): string {
  const aside = `${file}-wal-of-before`
  renameSync(`${file}-wal`, aside)
  rmSync(`${file}-shm`, { force: true })
  return aside
}

function numberBeside(file: string): number | null {
  if (!existsSync(besideOf(file))) return null
  const number = Number.parseInt(readFileSync(besideOf(file), 'utf8'), 10)
  return Number.isSafeInteger(number) ? number : null
}

function keepBeside(file: string, number: number): void {
  writeFileSync(`${besideOf(file)}-new`, `${number}\n`, { mode: 0o600 })
  renameSync(`${besideOf(file)}-new`, besideOf(file))
}

const besideOf = (file: string): string => `${file}-number`

const isFilled = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0

function numberIn(file: string): number {
  const bytes = Buffer.alloc(4)
  const opened = openSync(file, 'r')
  readSync(opened, bytes, 0, 4, NUMBER_AT)
  closeSync(opened)
  return bytes.readUInt32BE()
}
