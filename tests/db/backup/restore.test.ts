import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../../db/open.ts'
import { erasedSince } from '../../../db/put-back.ts'
import { examine } from '../../../db/sqlite/examine.ts'
import type { Store } from '../../../db/store.ts'
import { tempDir } from '../../temp-dir.ts'
import { act, address, afterwards, NOW, sceneOf, tempStore } from '../here.ts'
import { killedBefore } from '../killed.ts'
import { comes, crashed, restored } from './crashed.ts'
import { backUp } from './made.ts'

/** Who is in a database when it is started, and why it counts as put back. */
async function started(file: string): Promise<[string[], Store['putBack']]> {
  const store = await openStore({ file })
  afterwards(store.close)
  const scenes = await Promise.all(['ana', 'ben'].map((name) => sceneOf(store, name)))
  const names = scenes.flatMap(({ person }) => (person ? [person.name] : []))
  await store.close()
  return [names, store.putBack]
}

describe('a restored backup', () => {
  test('is what was, whatever a crash has left beside it, and counts as put back', async () => {
    const here = await crashed()
    expect(await restored(here)).toMatchObject({ at: NOW, people: [expect.any(String)] })
    expect(examine(here.file).condition).toBe('put back')
    expect(await started(here.file)).toEqual([['ana'], 'older'])
    expect(statSync(here.file).mode & 0o777).toBe(0o600)
  })

  test('is so also the same minute, with nothing in between, and on a machine that knew nothing', async () => {
    const store = await tempStore()
    await comes(store, 'ana')
    const { path: backup } = await backUp(store)
    await store.close()
    const [here, anew] = [join(store.dir, 'attune.db'), join(tempDir(), 'new/attune.db')]
    await restored({ file: here, backup, keys: store.keys })
    expect(await started(here)).toEqual([['ana'], 'older'])
    expect((await restored({ file: anew, backup, keys: store.keys })).aside).toBeNull()
    cpSync(join(store.dir, 'key'), join(anew, '../key'))
    expect(await started(anew)).toEqual([['ana'], 'elsewhere'])
  })

  test('is so also if a version made it that kept no number', async () => {
    const store = await tempStore()
    await comes(store, 'ana')
    await store.inTx((tx) => tx.deleteFrom('meta').where('name', '=', 'has_number').execute())
    const { path: backup } = await backUp(store)
    const file = join(tempDir(), 'attune.db')
    cpSync(join(store.dir, 'key'), join(file, '../key'))
    await restored({ file, backup, keys: store.keys })
    expect(await started(file)).toEqual([['ana'], 'older'])
  })

  test('R22 has the start erase again whoever has erased everything since', async () => {
    const store = await tempStore()
    await comes(store, 'ana')
    await comes(store, 'ben')
    const { path: backup } = await backUp(store)
    const { chat } = await sceneOf(store, 'ben')
    await act(store, { chat: address('ben') }, (scene) => ({ ...scene, person: null }))
    await store.close()
    const file = join(store.dir, 'attune.db')
    await restored({ file, backup, keys: store.keys })
    const again = await openStore({ file })
    afterwards(again.close)
    expect(await erasedSince(again)).toEqual([chat.id])
  })

  test('leaves what was here under another name, from which it is restored as it was', async () => {
    const here = await crashed()
    const { aside } = await restored(here)
    const back = await restored({ ...here, backup: aside! })
    expect(back.aside).not.toBe(aside)
    expect(await started(here.file)).toEqual([['ana', 'ben'], 'older'])
  })

  test('takes the place of a damaged database, and of none', async () => {
    const here = await crashed()
    writeFileSync(here.file, readFileSync(here.file).fill(7, 0, 30_000))
    await restored(here)
    expect(await started(here.file)).toEqual([['ana'], 'older'])
    rmSync(here.file)
    await restored(here)
    expect((await started(here.file))[0]).toEqual(['ana'])
  })
})

test('killed before any change of a file, what was or the backup stands there whole, and doing it again works', async () => {
  const { dir: from, backup, keys } = await crashed()
  const seen = new Set<string>()
  for (let nth = 1; ; nth++) {
    const dir = tempDir()
    cpSync(from, dir, { recursive: true })
    const here = { file: join(dir, 'attune.db'), backup, keys }
    const isDone = await killedBefore(nth, () => restored(here))
    const copy = tempDir()
    cpSync(dir, copy, { recursive: true })
    const [names, putBack] = await started(join(copy, 'attune.db'))
    seen.add(names.join())
    expect([nth, names.join(), putBack]).toEqual([
      nth,
      ...(names.includes('ben') ? ['ana,ben', null] : ['ana', 'older']),
    ])
    await restored(here)
    expect([nth, ...(await started(here.file))]).toEqual([nth, ['ana'], 'older'])
    expect(readdirSync(dir).filter((name) => name.includes('copy'))).toEqual([])
    if (isDone) break
  }
  expect(seen).toEqual(new Set(['ana', 'ana,ben']))
})

test('a plain copy made by hand is restored, too', async () => {
  const here = await crashed()
  const copy = join(tempDir(), 'copy.db')
  const database = new Database(here.file)
  database.prepare('vacuum into ?').run(copy)
  database.close()
  await restored({ ...here, backup: copy })
  expect(existsSync(copy)).toBe(true)
  expect(await started(here.file)).toEqual([['ana', 'ben'], 'older'])
})
