import { backupFolder } from '../../db/sqlite/backup/names.ts'
import type { Examined } from '../../db/sqlite/examine.ts'
import { BACKUP_HOURS, hoursSinceBackup } from '../backup/age.ts'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** How old the newest backup is; that there is none is no trouble while there is no database, or a new one. */
export function backupFindings(config: Config, examined: Examined | undefined): Finding[] {
  const { ATTUNE_DB: file, ATTUNE_BACKUP_DAILY: daily } = config
  const folder = backupFolder(file, config.ATTUNE_BACKUPS)
  const hours = hoursSinceBackup(file, folder)
  if (hours !== null) return [aged(Math.floor(hours))]
  if (daily === 'off') return [fine(`Backup: none in ${folder}, and none is made by itself.`)]
  const is = examined?.inside?.since
  const isOld = is && Temporal.Instant.from(is).until(Temporal.Now.instant()).total('hours') > BACKUP_HOURS
  return [
    isOld
      ? wrong(`Backup: none in ${folder}. Make one with npm run backup, and look why none came by itself.`)
      : fine('Backup: none yet. The first one comes an hour after a start, and then one each night.'),
  ]
}

function aged(hours: number): Finding {
  if (hours <= BACKUP_HOURS)
    return fine(hours < 2 ? 'Backup: made lately.' : `Backup: the newest is ${hours} hours old.`)
  const days = Math.floor(hours / 24)
  return wrong(
    `Backup: the newest is ${days} days old. Make one with npm run backup, and look why none came by itself.`,
  )
}
