import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { instant } from '../../core/model/time.ts'
import { openStore } from '../../db/open.ts'
import type { Settings, Store } from '../../db/store.ts'
import { KEY } from '../journeys/fresh.ts'
import { startServer, stopServer } from '../postgres/server.ts'
import { crowd } from './growth/crowd.ts'
import { HOLDS, unit } from './growth/unit.ts'
import { processorOf } from './processor.ts'

const SIZES = [10_000, 100_000]
/** As they are wherever it matters that nothing is lost. */
const SAFELY = ['shared_buffers=128MB']

/** How long Attune goes on while everything moves to a PostgreSQL on this machine, and back, and for how long it is silent. */
export async function benchMove(): Promise<void> {
  console.info(
    `\nMoving from a file to a PostgreSQL on the same machine, and back, one row in a hundred changed meanwhile: ${HOLDS}.`,
  )
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
    console.info(`  ${people.toLocaleString('en')} people, ${megabytes} MB`)
    console.info(`    there: ${await moved({ file, key: KEY }, url, server.pid)}`)
    const back = join(folder, 'back.db')
    console.info(`    back:  ${await moved({ file, url, key: KEY }, back, server.pid)}`)
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

/** Of what people change most one row in a hundred is changed, here and there. */
async function changed({ inTx }: Store): Promise<void> {
  await inTx(async (tx) => {
    for (const [table, change] of [
      ['chats', 'put_back = 1 - put_back'],
      ['asks', 'rings = 1 - rings'],
      ['outbox', 'tries = tries + 1'],
    ] as const) {
      const all = await tx.selectFrom(table).select('id').orderBy('id').execute()
      const some = all.filter((_, nth) => nth % 100 === 0).map(({ id }) => id)
      await sql`update ${sql.table(table)} set ${sql.raw(change)} where id in (${sql.join(some)})`.execute(tx)
    }
  })
}

/** Moves what a running program keeps, by the command; how long each part of that takes, and how much processor. */
async function moved(from: Settings, to: string, server: number): Promise<string> {
  // As a running program it always has a connection to its server.
  const attune = await openStore({ ...from, onDamage: () => {} })
  const env = { PATH: process.env.PATH, ATTUNE_DB: from.file, ATTUNE_KEY: KEY, DATABASE_URL: from.url ?? to }
  const moving = spawn(process.execPath, [resolve('bots/move/main.ts'), '--to', to], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [done, ended] = [heard(moving, 'Moved:'), once(moving, 'close')]
  done.catch(() => {})
  const beside = since(moving, server)
  await heard(moving, 'Stop Attune')
  const before = beside()
  await changed(attune)
  const silent = since(moving, server)
  await attune.close()
  await done
  const after = silent()
  await ended
  return `beside Attune ${before}; silent ${after}`
}

const heard = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      if (`${chunk}`.includes(words)) resolve()
    })
    child.once('exit', (code) => code !== 0 && reject(new Error(`the move ended with ${code}`)))
  })

/** From now on: how long it has been, and how much processor the two have used. */
function since(moving: ChildProcess, server: number): () => string {
  const began = performance.now()
  const used = () => [processorOf(moving.pid!), processorOf(server, 'and its children')] as const
  const before = used()
  return () => {
    const [its, servers] = used().map((now, nth) => ((now - before[nth]!) / 1000).toFixed(1))
    return `${((performance.now() - began) / 1000).toFixed(1)} s (processor ${its}, PostgreSQL ${servers})`
  }
}
