import '../load-first.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { Refused } from '../../start-refused.ts'
import { type Order, writeBackup } from './write.ts'

/** How it ended: null if all is well. */
export type Ended = { refused: string } | { code: string | null; message: string } | null

// A thread of its own: copying and encrypting take long, and everybody else goes on meanwhile.
const ended = (how: Ended) => parentPort!.postMessage(how)
await writeBackup(workerData as Order).then(
  () => ended(null),
  (error) => {
    if (error instanceof Refused) return ended({ refused: error.message })
    ended({ code: error.code ?? null, message: `${error.message}` })
  },
)
