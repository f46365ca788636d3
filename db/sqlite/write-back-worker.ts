import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

// A thread of its own: what is written to the file itself holds up nobody.
const database = new Database(`${workerData}`, { fileMustExist: true, timeout: 0 })
database.pragma('synchronous = FULL')

/** What it is asked: to write what can be written, to leave nothing in the log beside the file, to end. */
export type Asked = 'write' | 'empty' | 'end'

parentPort!.on('message', (what: Asked) => {
  if (what === 'write') return parentPort!.postMessage(left())
  if (what === 'empty') return parentPort!.postMessage(isEmpty() ? 1 : 0)
  database.close()
  parentPort!.close()
})

type Written = { busy: number; log: number; checkpointed: number }

const checkpoint = (how: 'passive' | 'truncate'): Written =>
  (database.pragma(`wal_checkpoint(${how})`) as [Written])[0]

/** How many pages could not be written yet: somebody reads what stood there, or they have come since. */
function left(): number {
  const { log, checkpointed } = checkpoint('passive')
  return log - checkpointed
}

const isEmpty = (): boolean => checkpoint('truncate').busy === 0
