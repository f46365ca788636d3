import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ended } from './figures.ts'
import type { Bot, Load, Measured } from './load.ts'

/** What presses, and stands in for Telegram, in a process of its own. */
export type Loader = {
  root: string
  knows: (bot: Bot) => void
  /** Presses, and says what became of it. */
  asked: (how: Load) => Promise<Measured>
}

type Running = {
  folder: string
  loader: Loader
  /** A process that is ended with the bench. */
  started: (child: ChildProcess) => ChildProcess
  /** Whatever else is to be ended, the last one first. */
  atTheEnd: (end: () => Promise<void>) => void
}

/** Does this with a folder and a loader, and ends whatever it began. */
export async function loaded(bench: (running: Running) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const ends: (() => Promise<void>)[] = []
  const atTheEnd = (end: () => Promise<void>) => void ends.push(end)
  const started = (child: ChildProcess) => {
    atTheEnd(() => ended(child))
    return child
  }
  try {
    const loader = await loaderOf(started(fork(resolve(import.meta.dirname, 'load.ts'))))
    await bench({ folder, loader, started, atTheEnd })
  } finally {
    for (const end of ends.reverse()) await end()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function loaderOf(load: ChildProcess): Promise<Loader> {
  const [{ port }] = (await once(load, 'message')) as [{ port: number }]
  return {
    root: `http://127.0.0.1:${port}`,
    knows: (bot) => void load.send({ bot }),
    asked: async (how) => {
      load.send({ load: how })
      const [{ measured }] = (await once(load, 'message')) as [{ measured: Measured }]
      return measured
    },
  }
}
