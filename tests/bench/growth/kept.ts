import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { instant } from '../../../core/model/time.ts'
import { sweep } from '../../../db/sweep.ts'
import type { Quick } from '../../journeys/quick.ts'
import { crowd } from './crowd.ts'
import { IN_TELEGRAM, lived, PEOPLE } from './unit.ts'

const EVENINGS = 130
const COPIES = 2000

type Size = { name: string; rows: number; bytes: number }

/** What is kept of people who have been linked and asked for months, and how many rows a day of theirs writes. */
export async function benchKept(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const changes: number[] = []
  const world = await lived(instant(Temporal.Now.instant()), EVENINGS, async (its) => {
    await sweep(its.store, its.clock.now())
    changes.push(await changesSoFar(its))
  })
  const { file } = await crowd(folder, await world.save(), COPIES * PEOPLE, 0)
  const people = COPIES * IN_TELEGRAM
  console.info(
    `\nKept of each of ${people.toLocaleString('en')} people, linked and asked for ${EVENINGS} days`,
  )
  const all = sizesIn(file)
  for (const { name, rows, bytes } of all)
    console.info(
      `  ${name.padEnd(14)}${(rows / people).toFixed(1).padStart(8)} rows${(bytes / people).toFixed(0).padStart(8)} bytes`,
    )
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0)
  console.info(`  ${'in all'.padEnd(14)}${''.padStart(13)}${(bytes / people).toFixed(0).padStart(8)} bytes`)
  const week = (changes.at(-1)! - changes.at(-8)!) / 7
  console.info(`  a day of a week writes ${(week / IN_TELEGRAM).toFixed(0)} rows for each`)
  rmSync(folder, { recursive: true })
}

async function changesSoFar({ store }: Quick): Promise<number> {
  const counted = await store.inTx((tx) => sql<{ n: number }>`select total_changes() as n`.execute(tx))
  return counted.rows[0]!.n
}

/** Tables with their indexes, the largest first. */
function sizesIn(file: string): Size[] {
  const database = new Database(file, { readonly: true })
  const all = database
    .prepare(
      `select tbl_name as name, sum(pgsize) as bytes from dbstat join sqlite_schema using (name)
        group by tbl_name order by bytes desc`,
    )
    .all() as Size[]
  const rowsIn = (name: string) => database.prepare(`select count(*) from ${name}`).pluck().get() as number
  const sizes = all.map((size) => ({ ...size, rows: rowsIn(size.name) }))
  database.close()
  return sizes.filter(({ rows }) => rows >= COPIES)
}
