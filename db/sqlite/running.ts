import { closeSync, existsSync, openSync, realpathSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Refused } from '../start-refused.ts'

/** Marks a file as that of an Attune that runs, however this ends; returns how to take the mark away. Busy where another is. */
export function markRunning(file: string): () => void {
  const mark = markOf(file)
  closeSync(openSync(mark, 'a', 0o600))
  const own = new Database(mark, { timeout: 0 })
  // Nothing is ever written; with the process it is given up by the system.
  own.pragma('journal_mode = memory')
  own.exec('begin exclusive')
  return () => {
    own.close()
    rmSync(mark, { force: true })
  }
}

/** Whether an Attune runs on this file, not a command that has it open. Several may look at once. */
export function isRunning(named: string): boolean {
  const mark = markOf(existsSync(named) ? realpathSync.native(named) : named)
  if (!existsSync(mark)) return false
  try {
    const looking = new Database(mark, { readonly: true, timeout: 0 })
    try {
      looking.prepare('select 1 from sqlite_schema').get()
      return false
    } finally {
      looking.close()
    }
  } catch (error) {
    const { code } = error as { code?: string }
    // It may have gone just now.
    if (code === 'SQLITE_BUSY' || code === 'SQLITE_CANTOPEN') return code === 'SQLITE_BUSY'
    throw error
  }
}

const markOf = (file: string): string => `${file}-running`

/** Somebody else has this file. */
export const taken = (file: string): Refused => (isRunning(file) ? takenByAttune(file) : held(file))

/** Another Attune has this file, marked or not. */
export const takenByAttune = (file: string): Refused =>
  new Refused(`Another Attune is already using ${file}: stop it first, one file serves one process.`)

const held = (file: string): Refused =>
  new Refused(
    `Another program has ${file} open, such as npm run doctor, backup, keys or move, or an Attune of before or by another ` +
      'name of the file: wait for its end, or end it, and do this again.',
  )
