import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { tempDir } from '../temp-dir.ts'
import { afterwards } from './here.ts'

const PAGE = 4096

async function writing(dir: string): Promise<{ child: ChildProcess; kept: () => number }> {
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, 'writes-much.ts'), join(dir, 'attune.db')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  afterwards(() => child.kill('SIGKILL'))
  let last = -1
  const lines = createInterface({ input: child.stdout! })
  lines.on('line', (line) => {
    last = Number(line)
  })
  await once(lines, 'line')
  return { child, kept: () => last }
}

/** The pages that stand in the log, as far as it was committed: the file itself may hold anything in their place. */
function pagesIn(log: Buffer): Set<number> {
  const salts = log.subarray(16, 24)
  const found = new Set<number>()
  let some: number[] = []
  for (let at = 32; at + 24 + PAGE <= log.length; at += 24 + PAGE) {
    if (!log.subarray(at + 8, at + 16).equals(salts)) break
    some.push(log.readUInt32BE(at))
    if (log.readUInt32BE(at + 4) === 0) continue
    for (const page of some) found.add(page)
    some = []
  }
  return found
}

/** What a checkpoint leaves that was cut short anywhere: pages half written, not written, or not even room for them. */
function cutShort(file: string): number {
  const pages = pagesIn(readFileSync(`${file}-wal`))
  let bytes = readFileSync(file)
  for (const page of pages) {
    const end = page * PAGE
    // Of the first page at least the first sector is as it was, or as it is.
    const from = page === 1 ? 512 : 0
    if (end > bytes.length || Math.random() < 0.5) continue
    bytes.fill(0xa5, end - PAGE + Math.max(from, 512 * Math.floor(Math.random() * 8)), end)
  }
  while (Math.random() < 0.8 && pages.has(bytes.length / PAGE)) bytes = bytes.subarray(0, -PAGE)
  writeFileSync(file, bytes)
  return pages.size
}

async function whatStands(file: string): Promise<Map<string, number>> {
  const store = await openStore({ file })
  const rows = await store.inTx(async (tx) => {
    const { rows: checked } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(tx)
    expect(checked).toEqual([{ integrity_check: 'ok' }])
    return await tx.selectFrom('meta').selectAll().where('name', 'like', 'my-%').execute()
  })
  await store.close()
  return new Map(rows.map(({ name, value }) => [name, Number.parseInt(value, 10)]))
}

test('wherever a power cut ends what is written back to the file itself, what was acknowledged is there, and the database is whole', async () => {
  const dir = tempDir()
  const { child, kept } = await writing(dir)
  const lost: string[] = []
  let most = 0
  for (let i = 0; i < 12; i++) {
    await sleep(10 + Math.random() * 60)
    child.kill('SIGSTOP')
    await sleep(5)
    const last = kept()
    const copy = tempDir()
    cpSync(dir, copy, { recursive: true })
    child.kill('SIGCONT')
    most = Math.max(most, cutShort(join(copy, 'attune.db')))
    const there = await whatStands(join(copy, 'attune.db'))
    for (let n = Math.max(0, last - 39); n <= last; n++)
      if ((there.get(`my-${n % 40}`) ?? -1) < n) lost.push(`${n} of ${last}`)
  }
  expect(lost).toEqual([])
  expect(most).toBeGreaterThan(100)
})
