import { instant } from '../../core/model/time.ts'
import { keySource, rootKey } from '../../db/root-key.ts'
import { deriveKeys } from '../../db/seal.ts'
import { endRefused } from '../end-refused.ts'
import { onlyForFile } from '../not-on-server.ts'
import { sayHow } from '../say-how.ts'
import { readConfig } from '../settings/config.ts'
import { given } from '../settings/given-settings.ts'
import type { Config } from '../settings/settings.ts'
import { backUp } from './back-up.ts'

sayHow(`npm run backup
Backs up the database, encrypted, whether Attune runs or not, and deletes what is older than those that are kept.
Where to, how many and for whom is set by ATTUNE_BACKUPS, ATTUNE_BACKUP_KEEP and ATTUNE_BACKUP_TO.`)

try {
  const { env, file } = given()
  const config = readConfig(env, file)
  onlyForFile(config, 'pg_dump backs it up: docs/RUNNING.md, "Back up a PostgreSQL", has the commands.')
  const source = keySource(config.ATTUNE_DB, config.ATTUNE_KEY)
  const keys = () => deriveKeys(rootKey(source, true))
  const made = await backUp(config, keys, { at: instant(Temporal.Now.instant()) })
  console.info(`Backed up to ${made.path} (${megabytes(made.bytes)} MB). ${whatOpensIt(config)}`)
  if (made.deleted > 0) console.info(`Older backups deleted: ${made.deleted}.`)
} catch (error) {
  endRefused(error)
}

function whatOpensIt({ ATTUNE_DB, ATTUNE_KEY, ATTUNE_BACKUP_TO }: Config): string {
  const key = ATTUNE_KEY ? 'ATTUNE_KEY' : keySource(ATTUNE_DB).file
  return ATTUNE_BACKUP_TO
    ? `The age keys of ATTUNE_BACKUP_TO open it, and ${key} what is sealed in it: keep copies of both elsewhere.`
    : `Only ${key} opens it: keep a copy of that key somewhere else.`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
