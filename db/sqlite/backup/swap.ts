import { existsSync, renameSync, rmSync } from 'node:fs'
import type { Instant } from '../../../core/model/time.ts'
import { keepName } from '../../beside.ts'
import { secondName } from '../../second-name.ts'
import { minuteOf } from './names.ts'

/**
 * Puts a file in the place of a database, which is kept under another name; says which, or null where there was none.
 * Whenever it is cut short one of both stands there, whole, and it can be done again.
 */
export function swapIn(fresh: string, file: string, at: Instant): string | null {
  const aside = existsSync(file) ? keptAside(file, at) : null
  renameSync(fresh, file)
  // It has nothing beside it: of what is left here the next start takes none for its own.
  for (const ending of ['-wal', '-shm', '-damaged']) rmSync(`${file}${ending}`, { force: true })
  keepName(file)
  return aside
}

function keptAside(file: string, at: Instant): string {
  const aside = secondName(file, `${file}-before-${minuteOf(at)}`)
  if (existsSync(`${file}-wal`)) secondName(`${file}-wal`, `${aside}-wal`)
  return aside
}
