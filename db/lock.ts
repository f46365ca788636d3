import Database from 'better-sqlite3'
import { Refused } from './start-refused.ts'

/** Makes sure that no other process uses this database file; returns how to let go of it. */
export function lockFile(file: string): () => void {
  const lock = new Database(`${file}.lock`, { timeout: 0 })
  try {
    // The system itself lets go of this lock when the process ends, however it ends.
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (!`${(error as { code?: string }).code}`.startsWith('SQLITE_BUSY')) throw error
    throw new Refused(`Another Attune is already using ${file}: stop it first, one file serves one process.`)
  }
  return () => lock.close()
}
