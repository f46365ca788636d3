import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store.ts'
import { afterwards, tempStore } from './here.ts'

const CANARY = 'a word that is to go'

/** Some megabytes, in so many commits. */
async function much({ inTx }: Store): Promise<void> {
  for (let i = 0; i < 64; i++)
    await inTx(async (tx) => {
      await tx
        .insertInto('meta')
        .values({ name: `my-${i}`, value: CANARY.repeat(4000) })
        .execute()
    })
}

const none = async ({ inTx }: Store) =>
  inTx(async (tx) => {
    await tx.deleteFrom('meta').where('name', 'like', 'my-%').execute()
  })

const sizeOf = (store: { dir: string }, name: string) => statSync(join(store.dir, name)).size

test('what is committed goes to the file itself before anybody asks for it', async () => {
  const store = await tempStore()
  const more = async () => {
    await none(store)
    await much(store)
    return sizeOf(store, 'attune.db')
  }
  await expect.poll(more).toBeGreaterThan(2_000_000)
})

test('R22 beside somebody who reads for long, everything goes on, and what is deleted leaves the files once they are done', async () => {
  const store = await tempStore()
  const reader = new Database(join(store.dir, 'attune.db'), { readonly: true })
  afterwards(() => reader.close())
  reader.exec('begin')
  reader.prepare('select name from meta').all()
  await much(store)
  await none(store)
  let others = false
  setImmediate(() => {
    others = true
  })
  await store.flush()
  expect(others).toBe(true)
  expect(sizeOf(store, 'attune.db-wal')).toBeGreaterThan(1_000_000)
  reader.exec('rollback')
  await store.flush()
  expect(sizeOf(store, 'attune.db-wal')).toBe(0)
  expect(readFileSync(join(store.dir, 'attune.db')).includes(CANARY)).toBe(false)
})
