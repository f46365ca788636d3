import { once } from 'node:events'
import { copyFileSync, existsSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { LOADED } from '../../db/sqlite/thread.ts'
import { tempDir } from '../temp-dir.ts'
import { inAnotherProcess } from './another-process.ts'
import { act, afterwards, tempStore } from './here.ts'
import { stainTable } from './stain.ts'

const SAID = /^The database .*attune\.db is damaged.*put back your backup.*doctor/

test('after a crash a start reads every page, and says that one is damaged', async () => {
  const file = join(tempDir(), 'attune.db')
  const child = await inAnotherProcess(file)
  child.kill('SIGKILL')
  await once(child, 'exit')
  stainTable(file, 'seen')
  writeFileSync(`${file}-wal`, '')
  await expect(openStore({ file })).rejects.toThrow(SAID)
})

test('what is no database is not taken for somebody else’s folder', async () => {
  const file = join(tempDir(), 'attune.db')
  writeFileSync(file, 'x'.repeat(9000))
  await expect(openStore({ file })).rejects.toThrow(SAID)
})

test('damage found later is told once, and the next start reads every page, until a backup is there', async () => {
  const { dir, close } = await tempStore()
  await close()
  const file = join(dir, 'attune.db')
  copyFileSync(file, join(dir, 'backup.db'))
  stainTable(file, 'seen')
  const told: string[] = []
  const store = await openStore({ file, onDamage: ({ message }) => told.push(message) })
  afterwards(store.close)
  for (const _ of [1, 2]) await expect(act(store, {})).rejects.toThrow()
  expect(told).toEqual([expect.stringMatching(SAID)])
  await store.close()
  await expect(openStore({ file })).rejects.toThrow(SAID)
  copyFileSync(join(dir, 'backup.db'), file)
  await (await openStore({ file })).close()
  expect(existsSync(`${file}-damaged`)).toBe(false)
})

test('of a large database a start after a crash reads the pages while it goes on, and ends with the same words', async () => {
  const { dir, close } = await tempStore()
  await close()
  const file = join(dir, 'attune.db')
  stainTable(file, 'seen')
  truncateSync(file, 201e6)
  writeFileSync(`${file}-wal`, '')
  const told = Promise.withResolvers<string>()
  const store = await openStore({ file, onDamage: ({ message }) => told.resolve(message) })
  afterwards(store.close)
  expect(await told.promise).toMatch(SAID)
  await store.close()
  await expect(openStore({ file })).rejects.toThrow(SAID)
})

test('of a large database that is whole nothing is told', async () => {
  const { dir, close } = await tempStore()
  await close()
  truncateSync(join(dir, 'attune.db'), 201e6)
  const told: string[] = []
  await new Promise((done) => {
    const worker = new Worker(resolve('db/sqlite/pages-worker.ts'), { workerData: join(dir, 'attune.db') })
    worker.on('message', (said) => told.push(`${said}`)).on('exit', done)
  })
  expect(told).toEqual([LOADED, 'true'])
})
