import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Answer, Asked } from './write-back-worker.ts'

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
  const by = ++askers
  let going: Promise<number> | undefined
  let last: Promise<number> | undefined
  let commits = 0
  let closed = false
  const isMuch = () => !closed && (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > MUCH
  const asked = (what: Asked['what']): Promise<number> => {
    last = (last ?? Promise.resolve(0)).then(() => ask({ by, file, what }))
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
      if (last) await asked('end')
    },
  }
}

// One for all databases of a process: beginning one takes longer than what it does.
let thread: Worker | undefined
const waiting = new Map<number, (answer: number) => void>()
let [askers, questions] = [0, 0]

function ask(asked: Omit<Asked, 'question'>): Promise<number> {
  const question = ++questions
  return new Promise<number>((resolve) => {
    waiting.set(question, resolve)
    thread ??= begun()
    // Only while it has something to do does it keep the process going.
    thread.ref()
    thread.postMessage({ question, ...asked } satisfies Asked)
  })
}

/** What the thread could not do, it seems to have done: it is done, and told of, where it is needed. */
function begun(): Worker {
  const worker = new Worker(new URL('./write-back-worker.ts', import.meta.url))
  worker.on('message', ({ question, answer }: Answer) => answered(question, answer))
  worker.on('error', () => {})
  worker.on('exit', () => {
    thread = undefined
    for (const question of waiting.keys()) answered(question, 0)
  })
  return worker
}

function answered(question: number, answer: number): void {
  waiting.get(question)?.(answer)
  waiting.delete(question)
  if (waiting.size === 0) thread?.unref()
}
