import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { THROUGH } from './through.ts'

const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | THROUGH

/** Keeps a text beside the database so that after any end it is there whole, as it was or as it is. */
export function keepBeside(path: string, text: string | ((inode: number) => string)): void {
  const fresh = openSync(`${path}-new`, FRESH, 0o600)
  try {
    writeSync(fresh, typeof text === 'string' ? text : text(fstatSync(fresh).ino))
  } finally {
    closeSync(fresh)
  }
  renameSync(`${path}-new`, path)
  keepName(path)
}

/** A file that was renamed has its new name on the disk too: its first byte, written once more, takes it there. */
export function keepName(path: string): void {
  const opened = openSync(path, constants.O_RDWR | THROUGH)
  const first = Buffer.alloc(1)
  try {
    if (readSync(opened, first, 0, 1, 0) === 1) writeSync(opened, first, 0, 1, 0)
  } finally {
    closeSync(opened)
  }
}

/** What is kept there; null if there is nothing. */
export const readBeside = (path: string): string | null =>
  statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : null

/** Where a database is read from while it is encrypted, and written to while it is decrypted: beside it, never elsewhere. */
export const plainCopyOf = (file: string): string => `${file}-copy`
