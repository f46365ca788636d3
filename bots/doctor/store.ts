import { type Condition, type Examined, examine } from '../../db/sqlite/examine.ts'
import { taken } from '../../db/sqlite/running.ts'
import { openToOthers, refuseUnusable } from '../../db/sqlite/usable-file.ts'
import { anothers } from '../../db/sqlite/whose.ts'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine, looked, wrong } from './finding.ts'
import { keyFindings } from './key.ts'

/** How the database and its key are; neither is changed. */
export async function storeFindings(
  config: Pick<Config, 'ATTUNE_DB' | 'ATTUNE_KEY' | 'ATTUNE_BACKUP_DAYS'>,
): Promise<{ examined?: Examined; findings: Finding[] }> {
  const { ATTUNE_DB: file } = config
  let examined: Examined | undefined
  const database = await looked('Database', () => {
    refuseUnusable(file)
    examined = examine(file)
    const open = openToOthers(file)
    return [finding(file, examined.condition), ...(open === null ? [] : [wrong(`Database: ${open}`)])]
  })
  const key = await looked('Key', () => keyFindings(config, examined))
  return { examined, findings: [...database, ...key] }
}

function finding(file: string, condition: Condition): Finding {
  if (condition === 'damaged')
    return wrong(
      `Database: damaged. Stop Attune, and put back your backup of ${file}: npm run restore names the newest.`,
    )
  if (condition === 'another') return wrong(`Database: ${anothers().message}`)
  if (condition === 'held') return wrong(`Database: ${taken(file).message}`)
  return CONDITIONS[condition]
}

const CONDITIONS: Record<Exclude<Condition, 'damaged' | 'another' | 'held'>, Finding> = {
  none: fine('Database: none yet, the first start makes it.'),
  gone: wrong(
    'Database: gone, though there was one here before. The next start makes a new one, which knows nobody: put back ' +
      'your backup, if that is not what you meant: npm run restore names the newest.',
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
