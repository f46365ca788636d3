import { readFileSync } from 'node:fs'
import type { Instant } from '../../core/model/time.ts'
import { formerKeyFiles, keysIn } from '../../db/key-files.ts'
import { keySource, rootKey } from '../../db/root-key.ts'
import { deriveKeys } from '../../db/seal.ts'
import { backupFolder } from '../../db/sqlite/backup/names.ts'
import { newestBackup } from '../../db/sqlite/backup/newest.ts'
import { restore } from '../../db/sqlite/backup/restore.ts'
import { aboutFile, refuseUnusable } from '../../db/sqlite/usable-file.ts'
import { Refused } from '../../db/start-refused.ts'
import type { Config } from '../settings/settings.ts'
import { whatWasDone } from './what-was-done.ts'

/** Puts the backup in the place of the database that the settings name; returns what was done, in lines. */
export async function putBack(config: Config, [backup, identity]: string[], now: Instant): Promise<string[]> {
  const { ATTUNE_DB: file, ATTUNE_KEY: given } = config
  refuseUnusable(file)
  if (backup === undefined) throw new Refused(nothingNamed(config, now))
  const source = keySource(file, given)
  const identities = identity === undefined ? [] : identitiesIn(identity)
  const keys = deriveKeys(rootKey(source, true))
  const former = formerKeyFiles(source.file).map(keysIn)
  const restored = await restore({ file, backup, keys, former, identities, now }).catch((error) => {
    throw aboutFile(error, file)
  })
  return whatWasDone(config, restored, now)
}

function nothingNamed({ ATTUNE_DB: file, ATTUNE_BACKUPS }: Config, now: Instant): string {
  const folder = backupFolder(file, ATTUNE_BACKUPS)
  const newest = newestBackup(file, folder, now)
  return newest
    ? `Name a backup. The newest: npm run restore ${newest.path}`
    : `Name a backup, such as npm run restore ${folder}/attune-2026-11-28T0412Z.db.age; in ${folder} there is none.`
}

function identitiesIn(file: string): string[] {
  const text = readIdentities(file)
  const found = text.match(/^AGE-SECRET-KEY-\S+$/gm)
  if (!found)
    throw new Refused(`There is no identity of age in ${file}: a line that begins with AGE-SECRET-KEY-.`)
  return found
}

function readIdentities(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Refused(`The file ${file} can't be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
