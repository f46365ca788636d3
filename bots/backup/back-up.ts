import type { Keys } from '../../db/seal.ts'
import { type BackingUp, makeBackup } from '../../db/sqlite/backup/make.ts'
import { backupFolder } from '../../db/sqlite/backup/names.ts'
import type { Backup } from '../../db/sqlite/backup/newest.ts'
import type { Config } from '../settings/settings.ts'

/** The settings that say where backups go, for whom and for how long. */
export type BackupConfig = Pick<
  Config,
  'ATTUNE_DB' | 'ATTUNE_BACKUPS' | 'ATTUNE_BACKUP_KEEP' | 'ATTUNE_BACKUP_DAYS' | 'ATTUNE_BACKUP_TO'
>

/** Backs up as the settings say; the keys are asked for only where those of others are not named. */
export function backUp(
  config: BackupConfig,
  keys: () => Keys,
  when: Pick<BackingUp, 'at' | 'leavesOff'>,
): Promise<Backup & { deleted: number }> {
  const {
    ATTUNE_DB: file,
    ATTUNE_BACKUP_KEEP: keep,
    ATTUNE_BACKUP_DAYS: days,
    ATTUNE_BACKUP_TO: recipients,
  } = config
  const folder = backupFolder(file, config.ATTUNE_BACKUPS)
  const to = recipients ? { recipients } : { keys }
  return makeBackup({ file, folder, to, keep, days, ...when })
}
