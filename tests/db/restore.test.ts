import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { examine } from '../../db/health.ts'
import { openStore, type Store } from '../../db/open.ts'
import { tempDir } from '../temp-dir.ts'
import { act, address, afterwards, person, sceneOf, tempStore } from './here.ts'

const comes = (store: Store, name: string) =>
  act(store, { chat: address(name) }, (scene) => ({ ...scene, person: person(scene, { name }) }))

/** A folder as a crash leaves it: Ben came after the backup was made, and Cleo after the last checkpoint. */
async function crashed(): Promise<{ file: string; backup: string }> {
  const [store, folder] = [await tempStore(), tempDir()]
  const from = join(store.dir, 'attune.db')
  const [file, backup] = [join(folder, 'attune.db'), join(folder, 'backup.db')]
  await comes(store, 'ana')
  const reader = new Database(from)
  reader.exec(`vacuum into '${backup}'`)
  reader.close()
  await comes(store, 'ben')
  await store.flush()
  await comes(store, 'cleo')
  for (const part of ['', '-wal', '-number']) copyFileSync(from + part, file + part)
  copyFileSync(join(store.dir, 'key'), join(folder, 'key'))
  return { file, backup }
}

const known = async (store: Store) => {
  const scenes = await Promise.all(['ana', 'ben', 'cleo'].map((name) => sceneOf(store, name)))
  return scenes.map((scene) => scene.person?.name ?? null)
}

test('a backup put back after a crash is what it was, whatever the crash left beside it', async () => {
  const { file, backup } = await crashed()
  copyFileSync(backup, file)
  expect(examine(file)).toEqual({ condition: 'put back' })
  const store = await openStore({ file })
  afterwards(store.close)
  expect(await known(store)).toEqual(['ana', null, null])
  expect(store.aside).toBe(`${file}-wal-of-before`)
  expect(existsSync(store.aside!)).toBe(true)
})

test('after a crash without a backup all that was acknowledged is there, and nothing is set aside', async () => {
  const { file } = await crashed()
  const store = await openStore({ file })
  afterwards(store.close)
  expect(await known(store)).toEqual(['ana', 'ben', 'cleo'])
  expect(store.aside).toBeNull()
})

test('what is in use is never set aside', async () => {
  const { dir, flush, ...store } = await tempStore()
  for (const name of ['ana', 'ben']) {
    await comes({ ...store, flush }, name)
    await flush()
    await expect(openStore({ file: join(dir, 'attune.db') })).rejects.toThrow('already using')
  }
  expect(existsSync(join(dir, 'attune.db-wal-of-before'))).toBe(false)
})
