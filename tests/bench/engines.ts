import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startServer, stopServer } from '../postgres/server.ts'
import { made, ON_THAT_DAY, sameMinute } from './people.ts'
import { processorOf } from './processor.ts'

const PEOPLE = 1000
/** Written to the disk as anywhere, but without whole pages: how many of them come depends on how many people there are. */
const SETTINGS = ['full_page_writes=off', 'shared_buffers=256MB', 'checkpoint_timeout=1h', 'max_wal_size=4GB']
/** Milliseconds after which PostgreSQL has counted what it wrote. */
const COUNTED = 1100

type Measure = (what: string, work: () => Promise<void>) => Promise<void>

/** What an evening costs by either engine, a person and a step. */
export async function benchEngines(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const { url, pid } = await startServer(folder, SETTINGS)
  const client = new pg.Client({ connectionString: `${url}/postgres` })
  await client.connect()
  console.info(
    `\nAn evening of ${PEOPLE} people, one process: milliseconds of processor, and bytes of log, for each`,
  )
  const written = async () => {
    await new Promise((resolve) => setTimeout(resolve, COUNTED))
    const { rows } = await client.query('select wal_bytes::float8 as bytes from pg_stat_wal')
    return rows[0].bytes as number
  }
  try {
    await evening(folder, undefined, alone)
    await evening(folder, `${url}/postgres`, async (what, work) => {
      const [bytes, busy] = [await written(), processorOf(pid, 'and its children')]
      await alone(what, work)
      const each = (processorOf(pid, 'and its children') - busy) / PEOPLE
      console.info(
        `    PostgreSQL ${each.toFixed(2)} ms, ${(((await written()) - bytes) / PEOPLE).toFixed(0)} bytes`,
      )
    })
  } finally {
    await client.end()
    await stopServer(pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function evening(folder: string, url: string | undefined, measure: Measure): Promise<void> {
  console.info(url ? '  PostgreSQL' : '  SQLite')
  let at = ON_THAT_DAY.came
  await made(folder, PEOPLE, { now: () => at, means: sameMinute, url }, async ({ press, ticks }) => {
    at = ON_THAT_DAY.before
    await ticks()
    at = ON_THAT_DAY.due
    await measure('the question', ticks)
    await measure('opening it', () => press(/^open\//))
    await measure('answering it', () => press(/^answer\/.*\/green$/))
    at = '2026-11-26T17:31:00.000Z'
    await measure('the page closes', ticks)
    at = ON_THAT_DAY.over
    await measure('the end of the day', ticks)
  })
}

const alone: Measure = async (what, work) => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  console.info(`  ${((user + system) / 1000 / PEOPLE).toFixed(2)} ms  ${what}`)
}
