import { parentPort } from 'node:worker_threads'
import Database from 'better-sqlite3'

/** What it is asked for somebody who has a file open: to write what can be written, to leave nothing in the log beside it, to let go of it. */
export type Asked = { question: number; by: number; file: string; what: 'write' | 'empty' | 'end' }

/** How many pages are left of what was to be written; whether nothing is left in the log, as a number. */
export type Answer = { question: number; answer: number }

// A thread of its own: what is written to the file itself holds up nobody.
const open = new Map<number, Database.Database>()

parentPort!.on('message', (asked: Asked) => {
  parentPort!.postMessage({ question: asked.question, answer: done(asked) } satisfies Answer)
})

function done({ by, file, what }: Asked): number {
  if (what === 'end') return letGo(by)
  const database = open.get(by) ?? opened(by, file)
  return what === 'write' ? left(database) : Number(isEmpty(database))
}

// Opened anew only to be closed, it might be another file by now.
function letGo(by: number): number {
  open.get(by)?.close()
  open.delete(by)
  return 0
}

function opened(by: number, file: string): Database.Database {
  const database = new Database(file, { fileMustExist: true, timeout: 0 })
  database.pragma('synchronous = FULL')
  open.set(by, database)
  return database
}

type Written = { busy: number; log: number; checkpointed: number }

const checkpoint = (database: Database.Database, how: 'passive' | 'truncate'): Written =>
  (database.pragma(`wal_checkpoint(${how})`) as [Written])[0]

/** How many pages could not be written yet: somebody reads what stood there, or they have come since. */
function left(database: Database.Database): number {
  const { log, checkpointed } = checkpoint(database, 'passive')
  return log - checkpointed
}

const isEmpty = (database: Database.Database): boolean => checkpoint(database, 'truncate').busy === 0
