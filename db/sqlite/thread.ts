import { Worker } from 'node:worker_threads'

/** What a thread of ours says first: that SQLite is loaded in it. */
export const LOADED = 'loaded'

/** A thread of ours, and how to end it: as soon as SQLite is loaded in it, for the whole process would end with one that is just loading that. */
export function beginThread(url: URL, workerData: unknown): { worker: Worker; end: () => Promise<unknown> } {
  const worker = new Worker(url, { workerData })
  const { promise: begun, resolve } = Promise.withResolvers<unknown>()
  worker.once('message', resolve).once('exit', resolve)
  const end = async () => {
    worker.ref()
    await begun
    await worker.terminate()
  }
  return { worker, end }
}
