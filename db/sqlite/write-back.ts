import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Asked } from './write-back-worker.ts'

/** Writes what was committed to the file itself, in a thread of its own. */
export type WriteBack = {
  /** As much as can be, if there is much; says how many pages are left then. */
  most: () => Promise<number>
  /** Whether there is so much that others would notice. */
  isMuch: () => boolean
  /** Leaves nothing in the log, while nobody else writes; says whether it could. */
  empty: () => Promise<boolean>
  /** Begins to, if there is much by now, and waits for nothing. */
  begin: () => void
  close: () => Promise<void>
}

/** Bytes: less is soon written by whoever needs it there. */
const MUCH = 1_000_000

/** How often it is looked whether there is much, in commits. */
const NOW_AND_THEN = 32

/** For the database in this file; the thread begins when there is something for it to do. */
export function makeWriteBack(file: string): WriteBack {
  let worker: Worker | undefined
  let going: Promise<number> | undefined
  let answered = (_answer: number) => {}
  let last = Promise.resolve(0)
  let commits = 0
  let closed = false
  const isMuch = () => !closed && (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > MUCH
  const post = (what: Asked) =>
    new Promise<number>((resolve) => {
      answered = resolve
      worker ??= begun(
        file,
        (answer) => answered(answer),
        () => {
          worker = undefined
        },
      )
      // Only while it has something to do does it keep the process going.
      worker.ref()
      worker.postMessage(what)
    }).finally(() => worker?.unref())
  const asked = (what: Asked): Promise<number> => {
    last = last.then(() => post(what))
    return last
  }
  const most = (): Promise<number> => {
    if (!going && !isMuch()) return Promise.resolve(0)
    going ??= asked('write').finally(() => {
      going = undefined
    })
    return going
  }
  return {
    most,
    isMuch,
    empty: async () => (await asked('empty')) === 1,
    begin: () => {
      if (++commits % NOW_AND_THEN === 0) void most()
    },
    close: async () => {
      closed = true
      await last
      if (worker) await asked('end')
    },
  }
}

/** What the thread could not do, it seems to have done: it is done, and told of, where it is needed. */
function begun(file: string, answered: (answer: number) => void, ended: () => void): Worker {
  const worker = new Worker(new URL('./write-back-worker.ts', import.meta.url), { workerData: file })
  worker.on('message', answered)
  worker.on('error', () => {})
  worker.on('exit', () => {
    ended()
    answered(0)
  })
  return worker
}
