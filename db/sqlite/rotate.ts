import { realpathSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Day } from '../../core/model/time.ts'
import { formerKeys, hasNext, isNext, nextKeys, takeNext } from '../key-files.ts'
import { type KeySource, rootKey } from '../root-key.ts'
import { deriveKeys, type Keys } from '../seal.ts'
import { Refused } from '../start-refused.ts'
import { type Examined, examine, inTheWay } from './examine.ts'
import { keepSeen, lastSeen, UNKNOWN } from './last-seen.ts'
import { whileAlone } from './one-process.ts'
import { rekey } from './rekey.ts'
import { taken } from './running.ts'
import { refuseUnusable } from './usable-file.ts'

/** What is left to do: all of it, or, after one that was cut short, only that the next key takes its place. */
export type Rotation = { from: Keys } | 'nearly done'

/** Whether a database can be put under a new root key now; throws `Refused` with what to do before if it can't. */
export function rotatable(file: string, source: KeySource): Rotation {
  refuseUnusable(file)
  const { condition, made } = examine(file)
  const refusal = inTheWay(file, condition)
  if (refusal) throw refusal
  const says = REFUSALS[condition]
  if (says !== undefined) throw new Refused(says)
  if (made !== undefined && isNext(source.file, made)) return 'nearly done'
  // What was heard is known by the key of before alone: only after a good end does none of it come again.
  if (wasCutShort(file) && !hasNext(source.file))
    throw new Refused(`Attune did not end in good order. ${START}`)
  const from = deriveKeys(rootKey(source, true))
  if (made === from.check) return { from }
  const former = made === undefined ? undefined : formerKeys(source.file, made)
  if (former) return { from: former }
  throw new Refused(
    'The key here is not the one this database was made with: put that one back from your backup.',
  )
}

const wasCutShort = (file: string): boolean =>
  (statSync(`${realpathSync.native(file)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

const START = 'Start Attune once and stop it, then change its key.'

const REFUSALS: Partial<Record<Examined['condition'], string>> = {
  none: 'There is no database yet, so there is no key to change.',
  gone: 'The database is gone: restore a backup of it first.',
  'in use': 'Attune is running. Stop it, change its key, and start it again.',
  'put back': `The database was put back and not started since. ${START}`,
  behind: `The database is of an earlier version. ${START}`,
  'too new': 'The database was made by a newer Attune: update this one.',
}

/** Puts a database under a new root key, all of it or, however it ends, nothing; says where that of before is now. */
export function rotate(named: string, source: KeySource, rotation: Rotation, today: Day): string | null {
  const file = realpathSync.native(named)
  if (rotation !== 'nearly done') {
    const to = nextKeys(source.file)
    const done = whileAlone(file, (database) => {
      rekey({ database, from: rotation.from, to })
      return true
    })
    if (done === null) throw taken(named)
  }
  writtenAnew(file)
  return takeNext(source.file, today)
}

/** Of what the key of before had sealed no byte stays between the pages' rows. */
function writtenAnew(file: string): void {
  // Cut short, it may leave another schema's number in the file than was last seen.
  const seen = lastSeen(file)
  if (seen) keepSeen(file, { ...seen, schema: UNKNOWN })
  const database = new Database(file)
  database.exec('vacuum')
  database.close()
}
