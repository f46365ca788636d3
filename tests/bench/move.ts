import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { instant } from '../../core/model/time.ts'
import { KEY } from '../journeys/fresh.ts'
import { startServer, stopServer } from '../postgres/server.ts'
import { crowd } from './growth/crowd.ts'
import { HOLDS, unit } from './growth/unit.ts'

const SIZES = [10_000, 100_000]
/** As they are wherever it matters that nothing is lost. */
const SAFELY = ['shared_buffers=128MB']

/** For how long Attune is silent while everything moves to a PostgreSQL on this machine, and back. */
export async function benchMove(): Promise<void> {
  console.info(`\nMoving from a file to a PostgreSQL on the same machine, and back: ${HOLDS}.`)
  for (const people of SIZES) await size(people)
}

async function size(people: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const server = await startServer(folder, SAFELY)
  try {
    const { file } = await crowd(folder, await unit(instant(Temporal.Now.instant())), people, 1)
    byPlatform(file)
    const megabytes = (statSync(file).size / 1e6).toFixed(0)
    const url = `${server.url}/postgres`
    const there = timed(file, url, url)
    const back = timed(file, url, join(folder, 'back.db'))
    console.info(`  ${people.toLocaleString('en')} people, ${megabytes} MB: there ${there} s, back ${back} s`)
  } finally {
    await stopServer(server.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The crowd's copies go by nothing, so that nobody is written to; what Attune itself would never leave so. */
function byPlatform(file: string): void {
  const database = new Database(file)
  database.exec(
    'update outbox set goes_by = (select platform from chats where gone = 0 and chats.id = outbox.chat_id)',
  )
  database.close()
}

/** Seconds that the command takes. */
function timed(file: string, url: string, to: string): string {
  const began = performance.now()
  const env = { PATH: process.env.PATH, ATTUNE_DB: file, ATTUNE_KEY: KEY, DATABASE_URL: url }
  execFileSync(process.execPath, [resolve('bots/move/main.ts'), '--to', to], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return ((performance.now() - began) / 1000).toFixed(0)
}
