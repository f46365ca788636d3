import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import type { Id } from '../../../core/model/circle.ts'
import type { Instant } from '../../../core/model/time.ts'
import { PUT_BACK } from '../../put-back.ts'
import { Refused } from '../../start-refused.ts'
import { isDamage } from '../damage.ts'
import { MIGRATIONS } from '../migrate.ts'
import { whoseIs } from '../whose.ts'
import { countRows, takeManifest } from './manifest.ts'

/** What a backup turned out to hold: when it was made, if it is known, who is in it, and by which key. */
export type Checked = { at: Instant | null; people: Id[]; check: string | null }

/** Reads every page of a decrypted backup, and marks it as one that is put back; throws `Refused` if it is not whole or not ours. */
export function checkCopy(plain: string, backup: string): Checked {
  const copy = new Database(plain, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = delete')
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw notWhole(backup)
    refuseOthers(copy, backup)
    return copy.transaction(() => marked(copy, backup))()
  } catch (error) {
    throw isDamage(error) ? notWhole(backup) : error
  } finally {
    copy.close()
  }
}

function marked(copy: Database.Database, backup: string): Checked {
  const manifest = takeManifest(copy)
  if (manifest && !isDeepStrictEqual(manifest.rows, countRows(copy))) throw notWhole(backup)
  const noted = (name: string) =>
    (copy.prepare('select value from meta where name = ?').pluck().get(name) as string | undefined) ?? null
  const at = manifest?.at ?? noted('time')
  copy.prepare('replace into meta (name, value) values (?, ?)').run(PUT_BACK, 'older')
  // Older than anything that was here: whatever lies beside it is another's.
  copy.pragma('user_version = 0')
  return {
    at,
    check: noted('key_check'),
    people: copy.prepare('select id from people').pluck().all() as Id[],
  }
}

function refuseOthers(copy: Database.Database, backup: string): void {
  const whose = whoseIs(copy)
  if (whose === 'nobody') throw new Refused(`There is nothing in the database ${backup}.`)
  if (whose === 'another') throw new Refused(`${backup} holds a database of another program.`)
  const steps = copy.prepare('select name from kysely_migration').pluck().all() as string[]
  if (steps.every((step) => step in MIGRATIONS)) return
  throw new Refused(`${backup} was made by a newer Attune: update this one, then restore it.`)
}

/** A backup can't be read to its end as it was written. */
export const notWhole = (backup: string): Refused =>
  new Refused(`${backup} is damaged, or not all of it is there. Take another backup, or copy it again.`)
