import { existsSync } from 'node:fs'
import { instant, plus, utcDate } from '../../core/model/time.ts'
import { formerKeyFiles } from '../../db/key-files.ts'
import { type KeySource, keySource, rootKey } from '../../db/root-key.ts'
import { deriveKeys } from '../../db/seal.ts'
import { type Examined, examineKey } from '../../db/sqlite/examine.ts'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine } from './finding.ts'

type KeyConfig = Pick<Config, 'ATTUNE_DB' | 'ATTUNE_KEY' | 'ATTUNE_BACKUP_DAYS'>

/** Whether the root key fits the database, what it is to lose it, and which of before may go; throws `Refused` if it doesn't. */
export function keyFindings(config: KeyConfig, examined: Examined | undefined): Finding[] {
  const { ATTUNE_DB: file, ATTUNE_KEY: given } = config
  if (!examined && !existsSync(file)) return [fine('Key: not looked at, since there is no database.')]
  const source = keySource(file, given)
  const is = examineKey(source, examined ?? { condition: 'in use' })
  const copy = `Keep a copy of ${given ? 'ATTUNE_KEY' : source.file}, apart from the database and its backups: without it nobody can read a name or a word in them again.`
  return [
    is === 'none'
      ? fine('Key: none yet, the first start makes it. Keep a copy of it, apart from the database.')
      : fine(
          `Key: ${is === 'fits' ? 'it fits the database' : 'there; whether it fits could not be checked'}. ${copy}`,
        ),
    ...(isOfNow(source, examined) ? outlived(source.file, config) : []).map((former) =>
      fine(`Key: ${former} opens no backup any more that is kept. Delete it, and your copies of it.`),
    ),
  ]
}

/** Whether the database is known to be under the root key of now, and so under none of before. */
const isOfNow = (source: KeySource, examined: Examined | undefined): boolean =>
  examined?.made !== undefined && deriveKeys(rootKey(source, true)).check === examined.made

/** Root keys of before under which no backup is any more. */
function outlived(keyFile: string, { ATTUNE_BACKUP_DAYS: days }: KeyConfig): string[] {
  const before = utcDate(plus(instant(Temporal.Now.instant()), { days: -days }))
  return formerKeyFiles(keyFile).filter(
    (file) => (/-until-(\d{4}-\d\d-\d\d)/.exec(file)?.[1] ?? before) < before,
  )
}
