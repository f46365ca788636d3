import { cpSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { tempDir } from '../temp-dir.ts'
import { tempStore } from './here.ts'

const write = (store: Store, name: string) =>
  store.inTx((tx) =>
    tx
      .insertInto('meta')
      .values({ name, value: name.repeat(40) })
      .execute(),
  )

/** What was acknowledged, and how long the log was by then. */
async function written(store: Store & { dir: string }) {
  const log = join(store.dir, 'attune.db-wal')
  const all: { name: string; by: number }[] = []
  for (let i = 0; i < 60; i++) {
    const names = Array.from({ length: 1 + (i % 5) }, (_, nr) => `my-${i}-${nr}`)
    await Promise.all(names.map((name) => write(store, name)))
    all.push(...names.map((name) => ({ name, by: statSync(log).size })))
  }
  return { log: statSync(log).size, all }
}

/** What a copy holds whose log ends here, with something else after it or nothing. */
async function afterCut(dir: string, at: number, rest: number) {
  const copy = tempDir()
  cpSync(dir, copy, { recursive: true })
  const file = join(copy, 'attune.db')
  truncateSync(`${file}-wal`, at)
  writeFileSync(`${file}-wal`, Buffer.alloc(rest, 0xa5), { flag: 'a' })
  const store = await openStore({ file })
  const names = await store.inTx(async (tx) => {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(tx)
    expect(rows).toEqual([{ integrity_check: 'ok' }])
    return await tx.selectFrom('meta').select('name').where('name', 'like', 'my-%').execute()
  })
  await store.close()
  return new Set(names.map(({ name }) => name))
}

test('wherever a power cut ends the log, what was acknowledged before is there, and the database is whole', async () => {
  const store = await tempStore()
  const { log, all } = await written(store)
  for (let i = 0; i < 30; i++) {
    const at = Math.floor(Math.random() * log)
    const names = await afterCut(store.dir, at, i % 3 === 0 ? 5000 : 0)
    const lost = all.filter(({ name, by }) => by <= at && !names.has(name))
    expect(lost, `cut at ${at}`).toEqual([])
  }
  expect((await afterCut(store.dir, log, 0)).size).toBe(all.length)
})
