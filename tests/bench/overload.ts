import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { KEY } from '../journeys/fresh.ts'
import type { Rush, Rushed } from './crowd.ts'
import { ended } from './figures.ts'

const TIMES = 10
const CLOSED_FOR = 5000
const RUSH = 10_000

/** What becomes of everybody where ten times as many tap as can be heard, and how soon it is as before. */
export async function benchOverload(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const file = join(folder, 'attune.db')
  const crowd = fork(resolve(import.meta.dirname, 'crowd.ts'))
  const [{ port }] = (await once(crowd, 'message')) as [{ port: number }]
  const settings = {
    TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
    TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}`,
  }
  const own = { ATTUNE_DB: file, ATTUNE_KEY: KEY, ATTUNE_RUN_BY: 'Mira Holm', ATTUNE_LOG: 'silent' }
  const env = { PATH: process.env.PATH, ...own, ...settings }
  const attune = fork(resolve('bots/attune.ts'), [], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  try {
    await once(attune.stdout!, 'data')
    await rushed(crowd, { open: 32, milliseconds: CLOSED_FOR })
    const usual = await rushed(crowd, { open: 32, milliseconds: CLOSED_FOR })
    console.info(
      `\nStrangers tap, 32 open: ${usual.aSecond.toFixed(0)} a second, ${memoryOf(attune)} MB at most`,
    )
    const before = known(file)
    const all = await rushed(crowd, { aSecond: usual.aSecond * TIMES, milliseconds: RUSH })
    const stored = known(file) - before
    console.info(
      `${(usual.aSecond * TIMES).toFixed(0)} a second for ${RUSH / 1000} s: ${all.heard} heard (of these stored: ${stored}), ` +
        `${all.sentAway} read that it is too much, ${all.unanswered} not answered within 15 s; answered after ` +
        `${(all.p99 / 1000).toFixed(1)} s (p99); ${all.waited} waited at Telegram at most; heard within a second again ` +
        `${(all.back / 1000).toFixed(1)} s afterwards; ${memoryOf(attune)} MB at most`,
    )
  } finally {
    for (const child of [attune, crowd]) await ended(child)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rushed(crowd: ChildProcess, how: Rush): Promise<Rushed> {
  crowd.send(how)
  const [{ rushed: what }] = (await once(crowd, 'message')) as [{ rushed: Rushed }]
  return what
}

function known(file: string): number {
  const disk = new Database(file, { readonly: true })
  const count = disk.prepare('select count(*) from seen').pluck().get() as number
  disk.close()
  return count
}

/** The most memory it ever had, as Linux tells it. */
function memoryOf({ pid }: ChildProcess): string {
  try {
    const [, peak = ''] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return (Number(peak) / 1024).toFixed(0)
  } catch {
    return '?'
  }
}
