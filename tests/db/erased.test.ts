import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { leave, linked } from './couple.ts'
import { act, address, afterwards, NOW, sceneOf, tempStore } from './here.ts'

test('R22 what a crash cut short of that list takes nobody else from it', async () => {
  const store = await tempStore()
  await linked(store)
  await store.close()
  const list = join(store.dir, 'attune.db-erased')
  writeFileSync(list, `${'a'.repeat(16)} 2026-11-20\n${'b'.repeat(16)} 2026-`)
  const again = await openStore({ file: join(store.dir, 'attune.db') })
  afterwards(again.close)
  for (const name of ['ana', 'ben'])
    await act(again, { chat: address(name) }, (scene) => ({ ...leave(scene), person: null }))
  const lines = readFileSync(list, 'utf8').split('\n')
  expect([
    lines[0],
    lines.length,
    lines.every((line) => /^([a-z2-7]{16} 2026-\d\d-\d\d)?$/.test(line)),
  ]).toEqual([`${'a'.repeat(16)} 2026-11-20`, 4, true])
})

test('R22 of somebody erased a random id is left, and that beside the file alone', async () => {
  const store = await tempStore()
  await linked(store)
  const { id } = (await sceneOf(store, 'ana')).person!
  await act(store, {}, (scene) => ({ ...leave(scene), person: null }))
  await store.flush()
  expect(readFileSync(join(store.dir, 'attune.db')).includes(id)).toBe(false)
  expect(readFileSync(join(store.dir, 'attune.db-erased'), 'utf8')).toBe(`${id} ${NOW.slice(0, 10)}\n`)
})
