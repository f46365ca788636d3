import { openSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Makes the first page of a table unreadable in a file that nobody has open. */
export function stainTable(file: string, table: string): void {
  const database = new Database(file)
  const root = database
    .prepare('select rootpage from sqlite_schema where name = ?')
    .pluck()
    .get(table) as number
  const size = database.pragma('page_size', { simple: true }) as number
  database.close()
  writeSync(openSync(file, 'r+'), Buffer.alloc(size, 0xff), 0, size, (root - 1) * size)
}
