import { beginThread } from './thread.ts'

/** Reads every page of a large database beside everything else, and tells if one is damaged; returns how to leave off. */
export function readPages(file: string, onDamage: () => void): () => Promise<unknown> {
  const { worker, end } = beginThread(new URL('./pages-worker.ts', import.meta.url), file)
  worker.on('message', (said) => said === false && onDamage())
  // What could not be read to its end tells nothing.
  worker.on('error', () => {})
  worker.unref()
  return end
}
