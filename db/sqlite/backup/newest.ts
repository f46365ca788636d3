import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../core/model/time.ts'
import { readName, stemOf } from './names.ts'

/** A backup of a database: its path, when it was made (to the minute), and how large it is. */
export type Backup = { path: string; at: Instant; bytes: number }

/** The newest backup of a database in the folder of its backups, as of now; null if there is none, or it can't be looked into. */
export const newestBackup = (file: string, folder: string, now: Instant): Backup | null =>
  backupsIn(file, folder).findLast(({ at }) => at <= now) ?? null

/** All backups of a database in a folder, from the oldest to the newest. */
export function backupsIn(file: string, folder: string): Backup[] {
  const stem = stemOf(file)
  const named = namesIn(folder).flatMap((name) => {
    const read = readName(stem, name)
    return read ? [{ ...read, path: join(folder, name) }] : []
  })
  const inTime = named.toSorted((a, b) => (a.at === b.at ? a.nth - b.nth : a.at < b.at ? -1 : 1))
  return inTime.flatMap(({ path, at }) => {
    const its = statSync(path, { throwIfNoEntry: false })
    return its?.isFile() ? [{ path, at, bytes: its.size }] : []
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
