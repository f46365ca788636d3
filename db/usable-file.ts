import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { damaged, isDamage } from './damage.ts'
import { taken } from './one-process.ts'
import { Refused } from './start-refused.ts'

const UNUSABLE = /^(E[A-Z]+$|SQLITE_(CANTOPEN|READONLY|FULL|IOERR))/

/** Makes the folder of a database file; throws `Refused` where none can be. */
export function makeFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw unusable(file, 'it is a folder')
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
}

/** What to do about a file in which no database can be opened; any other error as it is. */
export function aboutFile(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? `${error.code}` : ''
  if (code.startsWith('SQLITE_BUSY')) return taken(file)
  if (isDamage(error)) return damaged(file)
  return UNUSABLE.test(code) ? unusable(file, code) : error
}

const unusable = (file: string, why: string): Refused =>
  new Refused(
    `The database ${file} can't be used (${why}). Make its folder your own, or name another file with ATTUNE_DB.`,
  )
