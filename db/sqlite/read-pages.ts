import { Worker } from 'node:worker_threads'

/** Reads every page of a large database beside everything else, and tells if one is damaged; returns how to leave off. */
export function readPages(file: string, onDamage: () => void): () => Promise<unknown> {
  const worker = new Worker(new URL('./pages-worker.ts', import.meta.url), { workerData: file })
  worker.on('message', (whole) => whole === true || onDamage())
  // What could not be read to its end tells nothing.
  worker.on('error', () => {})
  worker.unref()
  return () => worker.terminate()
}
