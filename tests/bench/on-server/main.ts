import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Instant, instant, plus } from '../../../core/model/time.ts'
import { runServer, startServer, stopServer } from '../../postgres/server.ts'
import { startedOn } from '../growth/process.ts'
import { HOLDS, unit } from '../growth/unit.ts'
import { filled } from './filled.ts'
import { acts, type Measured, measured } from './measures.ts'
import { waiting } from './waiting.ts'

const SIZES = [2000, 200_000, 1_000_000]
/** So many units can be talked to, half of them in either state. */
const REAL = 16
const HASTILY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=8GB']
/** Nobody but this looks how many there are. */
const ITSELF = ['shared_buffers=1GB', 'autovacuum=off', 'checkpoint_timeout=1h']

/** What grows on a PostgreSQL with how many people there are. */
export async function benchOnServer(): Promise<void> {
  console.info(`\nWhat grows on a PostgreSQL with how many people there are: ${HOLDS}.`)
  console.info(
    'Milliseconds (and at most), blocks of 8 kB touched, and rows of what was gone through from end to end.',
  )
  for (const people of SIZES) await size(people)
}

async function size(people: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  let server = await startServer(folder, [...HASTILY, ...ITSELF])
  const url = `${server.url}/postgres`
  try {
    const now = instant(Temporal.Now.instant())
    const known = await filled(url, folder, await unit(now), people, REAL)
    await stopServer(server.pid)
    server = await runServer(folder, Number(new URL(url).port), ITSELF)
    await both(people, url, now, known)
    for (const which of ['the first start, with other questions than before', 'the next one']) {
      const { ready, used, most } = await startedOn(join(folder, 'unused.db'), url)
      console.info(
        `  ${which}: ready on Telegram and Slack after ${ready.toFixed(1)} s (${used.toFixed(1)} s of processor), at most ${most.toFixed(0)} MB`,
      )
    }
  } finally {
    await stopServer(server.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Before the server knows how many there are, and once it does. */
async function both(people: number, url: string, now: Instant, known: readonly string[]): Promise<void> {
  const [half, later, many] = [known.length / 2, plus(now, { hours: 48 }), people.toLocaleString('en')]
  print(`${many} people, never counted`, await measured(url, now, acts(now, known.slice(0, half))))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('analyze')
  await client.end()
  print(`${many} people, counted`, await measured(url, later, acts(later, known.slice(half))))
  console.info('  something for everybody, 100,000 at most, waiting:', await waiting(url, later))
}

function print(title: string, all: readonly Measured[]): void {
  console.info(`\n${title}`)
  for (const { what, took, most, touched, times } of all) {
    const through = Object.entries(touched.through)
      .filter(([, rows]) => rows / times >= 100)
      .map(([table, rows]) => `${table} ${Math.round(rows / times)}`)
    const [ms, blocks] = [`${took.toFixed(1)} (${most.toFixed(0)}) ms`, Math.round(touched.blocks / times)]
    console.info(`  ${what.padEnd(52)}${ms.padEnd(20)}${`${blocks}`.padStart(7)}  ${through.join(', ')}`)
  }
}
