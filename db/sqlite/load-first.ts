import { parentPort } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { LOADED } from './thread.ts'

// Before all else in a thread of ours: from then on it may be ended at any moment.
new Database(':memory:').close()
parentPort!.postMessage(LOADED)
