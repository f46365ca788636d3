import { dirname, join } from 'node:path'
import { type Condition, type Examined, examine, examineKey } from '../../db/health.ts'
import { Refused } from '../../db/start-refused.ts'
import type { Config } from '../config.ts'
import { type Finding, fine, looked, wrong } from './finding.ts'

/** How the database and its key are; neither is changed. */
export function storeFindings({ ATTUNE_DB: file, ATTUNE_KEY: given }: Config): Finding[] {
  let examined: Examined | undefined
  const database = looked('Database', () => {
    examined = examine(file)
    return finding(file, examined.condition)
  })
  const source = { given: given ?? null, file: join(dirname(file), 'key') }
  return [database, looked('Key', () => key(source, examined ?? { condition: 'in use' }))]
}

const finding = (file: string, condition: Condition): Finding =>
  condition === 'damaged'
    ? wrong(`Database: damaged. Stop Attune, and put back your backup of ${file}, as the README says.`)
    : CONDITIONS[condition]

const CONDITIONS: Record<Exclude<Condition, 'damaged'>, Finding> = {
  none: fine('Database: none yet, the first start makes it.'),
  'in use': fine('Database: in use by an Attune that is running. Stop that one to have it looked into.'),
  'put back': fine(
    'Database: put back from a backup; the next start sets aside what an earlier run left beside it.',
  ),
  'too new': wrong('Database: made by a newer Attune. Update this one, or put back your backup.'),
  behind: fine('Database: whole; the next start brings it up to date.'),
  fine: fine('Database: whole and up to date.'),
}

const KEYS = {
  fits: fine('Key: it fits the database.'),
  unproved: fine('Key: there; whether it fits was not looked at.'),
  none: fine('Key: none yet, the first start makes it. Keep a copy of it, apart from the database.'),
}

function key(source: Parameters<typeof examineKey>[0], examined: Examined): Finding {
  try {
    return KEYS[examineKey(source, examined)]
  } catch (error) {
    if (error instanceof Refused) return wrong(`Key: ${error.message}`)
    throw error
  }
}
