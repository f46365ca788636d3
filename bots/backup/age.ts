import { instant } from '../../core/model/time.ts'
import { newestBackup } from '../../db/sqlite/backup/newest.ts'

/** Hours: one is made each night, and one night may be missed. */
export const BACKUP_HOURS = 49

/** Hours since the newest backup of a database in this folder; null if there is none. */
export function hoursSinceBackup(file: string, folder: string): number | null {
  const now = Temporal.Now.instant()
  const newest = newestBackup(file, folder, instant(now))
  return newest && Temporal.Instant.from(newest.at).until(now).total('hours')
}
