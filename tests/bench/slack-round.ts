import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { KEY } from '../journeys/fresh.ts'
import { ended } from './figures.ts'
import type { Answered, Looked } from './slack-crowd.ts'

const PEOPLE = 500
const WITHIN = [5000, 20_000]
const ACK = 3000

const here = (name: string) => resolve(import.meta.dirname, name)

/** How soon a Slack hears that everybody's answer was heard, when a whole room answers while both cores are busy. */
export async function benchSlackRound(): Promise<void> {
  for (const within of WITHIN)
    for (const isBusy of [false, true]) {
      const { answered, looked } = await inRoom(within, isBusy)
      const { after, onDisk, lost, calls } = answered
      const at = (share: number) => (after[Math.ceil(after.length * share) - 1] ?? Number.NaN).toFixed(0)
      const methods = Object.entries(calls).map(([method, times]) => `${times} ${method}`)
      console.info(
        `${PEOPLE} answer within ${within / 1000} s${isBusy ? ', both cores busy' : ''}: ${after.length} acknowledged within ` +
          `${ACK / 1000} s (${at(0.5)} ms p50, ${at(0.99)} ms p99, ${at(1)} ms at most), ${onDisk} on disk by then, ` +
          `${lost} not stored (${methods.join(', ')})`,
      )
      const { windows, told, neither, acked } = looked
      console.info(
        `  then all look at their own answer within 20 s: ${acked} acknowledged, ${windows} have it before them, ` +
          `${told} read that it is too much just now, ${neither} neither`,
      )
    }
}

async function inRoom(within: number, isBusy: boolean): Promise<{ answered: Answered; looked: Looked }> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const file = join(folder, 'attune.db')
  const ends: ChildProcess[] = []
  const started = (child: ChildProcess) => {
    ends.unshift(child)
    return child
  }
  try {
    const crowd = started(fork(here('slack-crowd.ts'), [`${PEOPLE}`]))
    const [{ settings }] = (await once(crowd, 'message')) as [{ settings: Record<string, string> }]
    const own = { ATTUNE_DB: file, ATTUNE_KEY: KEY, ATTUNE_RUN_BY: 'Mira Holm', ATTUNE_LOG: 'error' }
    const env = { PATH: process.env.PATH, ...own, ...settings }
    const attune = started(
      fork(resolve('bots/attune.ts'), [], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }),
    )
    await once(attune.stdout!, 'data')
    if (isBusy) await once(started(fork(here('busy.ts'))), 'message')
    crowd.send({ file, within })
    const [what] = (await once(crowd, 'message')) as [{ answered: Answered; looked: Looked }]
    return what
  } finally {
    for (const child of ends) await ended(child)
    rmSync(folder, { recursive: true, force: true })
  }
}
