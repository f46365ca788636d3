import { statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Refused } from '../../db/start-refused.ts'
import type { Store } from '../../db/store.ts'
import { tempStore } from './here.ts'

const write = (store: Store, name: string) =>
  store.inTx((tx) => tx.insertInto('meta').values({ name, value: '' }).execute())
const read = (store: Store, name: string) =>
  store.inTx((tx) => tx.selectFrom('meta').select('name').where('name', '=', name).executeTakeFirst())

/** What a disk does when it is waited for. */
async function disk() {
  const any = await open(import.meta.filename)
  onTestFinished(async () => {
    vi.restoreAllMocks()
    await any.close()
  })
  return vi.spyOn(Object.getPrototypeOf(any), 'datasync')
}

test('nobody is told that something is kept before the disk has all of it, nor what was read of it', async () => {
  const store = await tempStore()
  const log = join(store.dir, 'attune.db-wal')
  const sync = await disk()
  let onDisk = 0
  sync.mockImplementation(async () => {
    const { size } = statSync(log)
    await new Promise((resolve) => setTimeout(resolve, 5))
    onDisk = size
  })
  const all = Array.from({ length: 60 }, async (_, i) => {
    // Each begins while others wait for the disk.
    for (let j = 0; j < i % 7; j++) await new Promise((resolve) => setImmediate(resolve))
    let by = 0
    await store.inTx(async (tx) => {
      if (i % 3)
        await tx
          .insertInto('meta')
          .values({ name: `my-${i}`, value: '' })
          .execute()
      else await tx.selectFrom('meta').select('name').execute()
      by = statSync(log).size
    })
    // What it wrote itself comes after that, at its commit.
    expect(onDisk).toBeGreaterThanOrEqual(i % 3 ? by + 1 : by)
  })
  await Promise.all(all)
  expect(sync.mock.calls.length).toBeGreaterThan(1)
})

test('while the disk is slow others go on, and share what is waited for', async () => {
  const store = await tempStore()
  const sync = await disk()
  const { promise: slow, resolve: there } = Promise.withResolvers<void>()
  sync.mockImplementationOnce(() => slow)
  let told = false
  const first = write(store, 'my-first').then(() => {
    told = true
  })
  await expect.poll(() => sync).toHaveBeenCalled()
  let done = 0
  const others = Array.from({ length: 2 }, (_, i) =>
    store.inTx(async (tx) => {
      await tx
        .insertInto('meta')
        .values({ name: `my-${i}`, value: '' })
        .execute()
      done += 1
    }),
  )
  await expect.poll(() => done).toBe(2)
  expect(told).toBe(false)
  there()
  await Promise.all([first, ...others])
  expect(sync).toHaveBeenCalledTimes(2)
})

test('what a disk did not take is confirmed to nobody, nor is anything after it, and whoever runs it reads why it ends', async () => {
  const told: Refused[] = []
  const store = await tempStore({ onDamage: (what) => told.push(what) })
  await write(store, 'my-first')
  const sync = await disk()
  sync.mockRejectedValueOnce(Object.assign(new Error('i/o error'), { code: 'EIO' }))
  await expect(write(store, 'my-second')).rejects.toThrow(/did not take .*attune\.db \(EIO\), so Attune ends/)
  await expect(write(store, 'my-third')).rejects.toThrow('did not take')
  await expect(read(store, 'my-second')).rejects.toThrow('did not take')
  expect(told).toHaveLength(1)
})

test('what is only read waits for no disk', async () => {
  const store = await tempStore()
  await write(store, 'my-first')
  const sync = await disk()
  for (let i = 0; i < 5; i++) await read(store, 'my-first')
  expect(sync).not.toHaveBeenCalled()
})

test('what still comes while it ends blames no disk', async () => {
  const told: Refused[] = []
  const store = await tempStore({ onDamage: (what) => told.push(what) })
  await write(store, 'my-first')
  let isClosed = false
  const closed = store.close().finally(() => {
    isClosed = true
  })
  const late: Promise<unknown>[] = []
  // With a pause after each, or it would never come to its end.
  for (let i = 0; !isClosed; i++) {
    late.push(write(store, `my-${i}`))
    await Promise.allSettled(late)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.allSettled([closed, ...late])
  expect(told).toEqual([])
})
