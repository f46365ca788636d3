import { existsSync } from 'node:fs'
import { type Condition, type Examined, examine, examineKey } from '../../db/health.ts'
import { keySource } from '../../db/root-key.ts'
import { inTheWay, openToOthers } from '../../db/usable-file.ts'
import type { Config } from '../settings.ts'
import { type Finding, fine, looked, wrong } from './finding.ts'

/** How the database and its key are; neither is changed. */
export async function storeFindings({
  ATTUNE_DB: file,
  ATTUNE_KEY: given,
}: Pick<Config, 'ATTUNE_DB' | 'ATTUNE_KEY'>): Promise<{ examined?: Examined; findings: Finding[] }> {
  let examined: Examined | undefined
  const database = await looked('Database', () => {
    const refusal = inTheWay(file)
    if (refusal) throw refusal
    examined = examine(file)
    const open = openToOthers(file)
    return [finding(file, examined.condition), ...(open === null ? [] : [wrong(`Database: ${open}`)])]
  })
  const source = keySource(file, given)
  const known = examined ?? ({ condition: 'in use' } as const)
  const key = () => [examined || existsSync(file) ? KEYS[examineKey(source, known)] : NOT_LOOKED_AT]
  return { examined, findings: [...database, ...(await looked('Key', key))] }
}

const finding = (file: string, condition: Condition): Finding =>
  condition === 'damaged'
    ? wrong(`Database: damaged. Stop Attune, and put back your backup of ${file}, as docs/RUNNING.md says.`)
    : CONDITIONS[condition]

const CONDITIONS: Record<Exclude<Condition, 'damaged'>, Finding> = {
  none: fine('Database: none yet, the first start makes it.'),
  gone: wrong(
    'Database: gone, though there was one here before. The next start makes a new one, which knows nobody: put back ' +
      'your backup, as docs/RUNNING.md says, if that is not what you meant.',
  ),
  'in use': fine('Database: in use by an Attune that is running. Stop that one to have it looked into.'),
  'put back': fine(
    'Database: put back from a backup, or from elsewhere. From the next start on nobody is written to before they do ' +
      'something; if nothing has happened since, start it once with "npm start -- --go-on".',
  ),
  'too new': wrong('Database: made by a newer Attune. Update this one, or put back your backup.'),
  behind: fine('Database: whole; the next start brings it up to date.'),
  fine: fine('Database: whole and up to date.'),
}

const NOT_LOOKED_AT = fine('Key: not looked at, since there is no database.')

const KEYS = {
  fits: fine('Key: it fits the database.'),
  unproved: fine('Key: there; whether it fits could not be checked.'),
  none: fine('Key: none yet, the first start makes it. Keep a copy of it, apart from the database.'),
}
