import { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'

/** Keeps a text beside the database so that after any end it is there whole, as it was or as it is. */
export function keepBeside(path: string, text: string): void {
  const fresh = openSync(`${path}-new`, 'w', 0o600)
  try {
    writeSync(fresh, text)
    fsyncSync(fresh)
  } finally {
    closeSync(fresh)
  }
  renameSync(`${path}-new`, path)
}

/** What is kept there; null if there is nothing. */
export const readBeside = (path: string): string | null =>
  statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : null
