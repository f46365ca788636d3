import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { Refused } from '../start-refused.ts'

const QUICKLY_READ = 200e6

/** Whether an error means that what lies in the file is no whole database. */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB)/.test(`${(error as { code?: string } | null)?.code}`)

/** What to do about a damaged database. */
export const damaged = (file: string): Refused =>
  new Refused(
    `The database ${file} is damaged, or is none. Stop Attune and put back your backup: npm run restore names the newest; ` +
      'npm run doctor looks into every page.',
  )

/** Why every page is to be read before this file is used: it was found damaged, or not closed. */
export type Doubt = 'none' | 'not closed' | 'damaged'

/** What is to be feared of a file that nobody has open yet. */
export function doubtAbout(file: string): Doubt {
  if (existsSync(markOf(file))) return 'damaged'
  return existsSync(`${file}-wal`) ? 'not closed' : 'none'
}

/** Reads every page. */
export function isWhole(database: Database.Database): boolean {
  try {
    return database.pragma('quick_check(1)', { simple: true }) === 'ok'
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

/**
 * Reads every page if there is doubt, and a file of that size is soon read; says whether nothing is in doubt any more,
 * and throws what to do if a page is damaged.
 */
export function checkPages(database: Database.Database, file: string, doubt: Doubt): boolean {
  if (doubt === 'none') return true
  if (doubt === 'not closed' && statSync(file).size > QUICKLY_READ) return false
  if (!isWhole(database)) throw damaged(file)
  rmSync(markOf(file), { force: true })
  return true
}

/** The next start reads every page, however this one ends. */
export function noteDamage(file: string): void {
  writeFileSync(markOf(file), '', { mode: 0o600 })
}

const markOf = (file: string): string => `${file}-damaged`
