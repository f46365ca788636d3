import { basename, dirname, join } from 'node:path'
import type { Instant } from '../../../core/model/time.ts'

/** Where the backups of a database are kept: in the folder given, or else in one beside it. */
export const backupFolder = (file: string, given?: string): string => given ?? join(dirname(file), 'backups')

/** What the backups of a database begin with, whatever it is called: `attune` for `attune.db`. */
export const stemOf = (file: string): string => basename(file).replace(/\.[^.]*$/, '')

/** A minute as it stands in names of files: `2026-11-28T0412Z`. */
export const minuteOf = (at: Instant): string => `${at.slice(0, 13)}${at.slice(14, 16)}Z`

/** The name of a backup made then, the `nth` in that minute: `attune-2026-11-28T0412Z.db.age`. */
export const backupName = (stem: string, at: Instant, nth = 1): string =>
  `${stem}-${minuteOf(at)}${nth > 1 ? `-${nth}` : ''}.db.age`

/** When a backup was made, to the minute, and which it was in that minute; null for any other file. */
export function readName(stem: string, name: string): { at: Instant; nth: number } | null {
  if (!name.startsWith(`${stem}-`)) return null
  const read = /^(\d{4}-\d\d-\d\dT\d\d)(\d\d)Z(?:-(\d{1,4}))?\.db\.age$/.exec(name.slice(stem.length + 1))
  return read && { at: `${read[1]}:${read[2]}:00.000Z`, nth: Number(read[3] ?? 1) }
}
