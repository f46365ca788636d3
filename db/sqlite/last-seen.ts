import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { keepBeside, readBeside } from '../beside.ts'
import type { PutBack } from '../put-back.ts'

/** Where a database file has its `user_version`, which here rises at each checkpoint, and its schema's number. */
export const NUMBER_AT = 60
const SCHEMA_AT = 40

/** No schema has this number. */
export const UNKNOWN = 0

/** How far a database has come: a copy that SQLite makes has another schema's number. */
type Seen = { number: number; schema: number }

/** A folder that was copied as a whole later than that has come from elsewhere, in milliseconds. */
const COPIED_LATER = 2 * 3600e3

/** Keeps beside a database how far it has come, as its file says, and when that was. */
export function keepSeen(file: string, { number, schema }: Seen): void {
  keepBeside(besideOf(file), (inode) => `${number} ${schema} ${Date.now()} ${inode}\n`)
}

/** What was last kept; null if nothing is there. */
export function lastSeen(file: string): Seen | null {
  const [number, schema = UNKNOWN] = read(file)
  return number === undefined ? null : { number, schema }
}

/** Whether nothing is left of a database that was here. */
export const isGone = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0 && lastSeen(file) !== null

/** How far the database in a file has come that nobody has open. */
export function seenIn(file: string): Seen {
  const bytes = Buffer.alloc(100)
  const opened = openSync(file, 'r')
  readSync(opened, bytes, 0, 100, 0)
  closeSync(opened)
  return { number: bytes.readUInt32BE(NUMBER_AT), schema: bytes.readUInt32BE(SCHEMA_AT) }
}

/** Whether a database was put back; `known` is that it knows to have had its number beside it. */
export function cameBack(file: string, number: number, known: boolean): PutBack | null {
  const [last, , written, inode] = read(file)
  if (last === undefined) return known ? 'elsewhere' : null
  if (number < last) return 'older'
  // No copying keeps when the file system last changed something about a file, nor its place; chown and the like do.
  const { ctimeMs, ino } = statSync(besideOf(file))
  const isCopied = written !== undefined && ctimeMs - written > COPIED_LATER && ino !== inode
  return isCopied ? 'elsewhere' : null
}

function read(file: string): number[] {
  const words = readBeside(besideOf(file))?.split(/\s+/) ?? []
  return words.filter((word) => /^\d+$/.test(word)).map(Number)
}

const besideOf = (file: string): string => `${file}-number`
