import './load-first.ts'
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { isWhole } from './damage.ts'

// A thread of its own: reading takes long, and everybody else goes on meanwhile.
const database = new Database(`${workerData}`, { readonly: true, fileMustExist: true })
const whole = isWhole(database)
database.close()
parentPort!.postMessage(whole)
