import { type Instant, plus } from '../../core/model/time.ts'
import type { Keys } from '../../db/seal.ts'
import { backupFolder } from '../../db/sqlite/backup/names.ts'
import { newestBackup } from '../../db/sqlite/backup/newest.ts'
import { Refused } from '../../db/start-refused.ts'
import type { Log } from '../log.ts'
import { type BackupConfig, backUp } from './back-up.ts'

/** Backs up if it is time; leaves off, and nothing of it stays, once it is to. */
export type Daily = (now: Instant, leavesOff: AbortSignal) => Promise<void>

/** By this machine's clock: when people's days have ended, at four, and their chats are cleaned up. */
const NIGHTLY = '04:12'

/** The first one is made a while after Attune is set up, when there is something in it. */
const AT_FIRST = { hours: 1 }

/** A backup a night, or as soon after as Attune runs; what goes wrong is said, and tried again when it is next asked. */
export function dailyBackup(config: BackupConfig, keys: Keys, log: Log): Daily {
  const isDue = dueNightly(config)
  return async (now, leavesOff) => {
    if (!isDue(now)) return
    try {
      const { deleted } = await backUp(config, () => keys, { at: now, leavesOff })
      log.info('backed up', { count: deleted })
    } catch (error) {
      if (leavesOff.aborted) return
      log.error('backup failed', { error })
      if (error instanceof Refused) console.error(error.message)
    }
  }
}

/** Whether there is none since last night. */
function dueNightly({ ATTUNE_DB: file, ATTUNE_BACKUPS }: BackupConfig): (now: Instant) => boolean {
  let began: Instant | undefined
  return (now) => {
    began ??= now
    const last = newestBackup(file, backupFolder(file, ATTUNE_BACKUPS), now)
    return last ? last.at < lastNight(now) : now >= plus(began, AT_FIRST)
  }
}

/** When the last night's backup was due. */
export function lastNight(now: Instant, zone = Temporal.Now.timeZoneId()): Instant {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const today = here.withPlainTime(NIGHTLY)
  const due = Temporal.ZonedDateTime.compare(today, here) > 0 ? today.subtract({ days: 1 }) : today
  return due.toInstant().toString({ smallestUnit: 'millisecond' })
}
