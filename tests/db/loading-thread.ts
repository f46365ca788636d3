import { workerData } from 'node:worker_threads'

// Says that it is about to load SQLite, and loads it.
const told = new Int32Array(workerData)
Atomics.store(told, 0, 1)
await import('../../db/sqlite/load-first.ts')
setInterval(() => {}, 1000)
