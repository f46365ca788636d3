import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** Keeps a text beside the database so that after any end it is there whole, as it was or as it is. */
export function keepBeside(path: string, text: string | ((inode: number) => string)): void {
  const fresh = openSync(`${path}-new`, 'w', 0o600)
  try {
    writeSync(fresh, typeof text === 'string' ? text : text(fstatSync(fresh).ino))
    fsyncSync(fresh)
  } finally {
    closeSync(fresh)
  }
  renameSync(`${path}-new`, path)
  syncFolder(path)
}

/** A file that was renamed has its new name on the disk too, by its folder. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(dirname(path), 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** What is kept there; null if there is nothing. */
export const readBeside = (path: string): string | null =>
  statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : null
