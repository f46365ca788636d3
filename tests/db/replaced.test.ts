import { copyFileSync, cpSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { tempDir } from '../temp-dir.ts'
import { act, address, afterwards, person, sceneOf, tempStore } from './here.ts'

const comes = (store: Store, name: string) =>
  act(store, { chat: address(name) }, (scene) => ({ ...scene, person: person(scene, { name }) }))

const isKnown = async (store: Store, name: string) => (await sceneOf(store, name)).person !== null

test.each<[string, (backup: string, file: string) => void]>([
  ['copied over', copyFileSync],
  ['moved to', renameSync],
])('a backup that is %s the file while it is in use ends it, and is found as it was', async (_, puts) => {
  const { dir, ...store } = await tempStore()
  await comes({ ...store }, 'ana')
  await store.close()
  const [file, backup] = [join(dir, 'attune.db'), join(dir, 'backup.db')]
  copyFileSync(file, backup)
  const told: string[] = []
  const running = await openStore({ file, onDamage: ({ message }) => told.push(message) })
  await comes(running, 'ben')
  await running.flush()
  await comes(running, 'cleo')
  puts(backup, file)
  await expect(running.flush()).rejects.toThrow('was replaced while Attune used it')
  await running.close()
  expect(told).toEqual([expect.stringContaining('Stop Attune before you put back a backup')])

  const left = tempDir()
  cpSync(dir, left, { recursive: true })
  const after = await openStore({ file: join(left, 'attune.db') })
  afterwards(after.close)
  const all = await Promise.all(['ana', 'ben', 'cleo'].map((name) => isKnown(after, name)))
  expect({ all, putBack: after.putBack }).toEqual({ all: [true, false, false], putBack: 'older' })
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
