import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { examine } from '../../db/sqlite/examine.ts'
import type { Store } from '../../db/store.ts'
import { tempDir } from '../temp-dir.ts'
import { act, address, afterwards, person, sceneOf, tempStore } from './here.ts'

const comes = (store: Store, name: string) =>
  act(store, { chat: address(name) }, (scene) => ({ ...scene, person: person(scene, { name }) }))

/** A backup as the README makes it. */
function copyWhileInUse(file: string, to: string): void {
  const reader = new Database(file)
  reader.exec(`vacuum into '${to}'`)
  reader.close()
}

/** A folder as a crash leaves it: Ben came after the backup was made, and Cleo after the last checkpoint. */
async function crashed(): Promise<{ file: string; backup: string }> {
  const [store, folder] = [await tempStore(), tempDir()]
  const from = join(store.dir, 'attune.db')
  const [file, backup] = [join(folder, 'attune.db'), join(folder, 'backup.db')]
  await comes(store, 'ana')
  copyWhileInUse(from, backup)
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
  expect(store).toMatchObject({ aside: null, putBack: null })
})

/** What lies in the folder of somebody who is here, and what then becomes of it; why it counts as put back. */
async function whyPutBack(
  change: (folder: string, store: { dir: string }) => unknown,
): Promise<Store['putBack']> {
  const [store, folder] = [await tempStore(), tempDir()]
  await comes(store, 'ana')
  await store.close()
  cpSync(store.dir, folder, { recursive: true })
  await change(folder, store)
  const opened = await openStore({ file: join(folder, 'attune.db') })
  afterwards(opened.close)
  return opened.putBack
}

const again = async (folder: string, name: string) => {
  const store = await openStore({ file: join(folder, 'attune.db') })
  await comes(store, name)
  await store.close()
}

const put = (from: string, folder: string) => copyFileSync(from, join(folder, 'attune.db'))

/** As if the number had been written three hours before, perhaps into another file. */
function hoursLater(folder: string, another: 0 | 1): void {
  const beside = join(folder, 'attune.db-number')
  const [number, schema, at] = readFileSync(beside, 'utf8').split(' ')
  writeFileSync(beside, `${number} ${schema} ${Number(at) - 3 * 3600e3} ${statSync(beside).ino + another}`)
}

describe('a database was put back', () => {
  test('if it is older than what was here', async () => {
    const why = await whyPutBack(async (folder, { dir }) => {
      await again(folder, 'ben')
      put(join(dir, 'attune.db'), folder)
    })
    expect(why).toBe('older')
  })

  test('if it is older by one thing that happened just before the end', async () => {
    const why = await whyPutBack(async (folder) => {
      const store = await openStore({ file: join(folder, 'attune.db') })
      copyWhileInUse(join(folder, 'attune.db'), join(folder, 'backup.db'))
      await comes(store, 'ben')
      await store.close()
      put(join(folder, 'backup.db'), folder)
    })
    expect(why).toBe('older')
  })

  test('if it is a copy made since the last checkpoint, and what a crash left lies beside it', async () => {
    const why = await whyPutBack(async (folder) => {
      const store = await openStore({ file: join(folder, 'attune.db') })
      copyWhileInUse(join(folder, 'attune.db'), join(folder, 'backup.db'))
      await comes(store, 'ben')
      const left = readFileSync(join(folder, 'attune.db-wal'))
      const seen = readFileSync(join(folder, 'attune.db-number'))
      await store.close()
      put(join(folder, 'backup.db'), folder)
      writeFileSync(join(folder, 'attune.db-wal'), left)
      writeFileSync(join(folder, 'attune.db-number'), seen)
    })
    expect(why).toBe('older')
  })

  test('if its number is not beside it, for it came from another machine', async () => {
    expect(await whyPutBack((folder) => rmSync(join(folder, 'attune.db-number')))).toBe('elsewhere')
  })

  test('if its folder was copied as a whole, hours after it was closed', async () => {
    expect(await whyPutBack((folder) => hoursLater(folder, 1))).toBe('elsewhere')
  })

  test('once more, if another backup takes its place, be it of a later day', async () => {
    const why = await whyPutBack(async (folder, { dir }) => {
      await again(folder, 'ben')
      copyFileSync(join(folder, 'attune.db'), join(folder, 'later.db'))
      await again(folder, 'cleo')
      put(join(dir, 'attune.db'), folder)
      await again(folder, 'dana')
      put(join(folder, 'later.db'), folder)
    })
    expect(why).toBe('older')
  })

  test('still, if the start that found it ended before everybody rested', async () => {
    const why = await whyPutBack(async (folder, { dir }) => {
      await again(folder, 'ben')
      put(join(dir, 'attune.db'), folder)
      await again(folder, 'cleo')
    })
    expect(why).toBe('older')
  })
})

describe('a database was not put back', () => {
  test('if its files were given to another user hours after it was closed', async () => {
    expect(await whyPutBack((folder) => hoursLater(folder, 0))).toBeNull()
  })

  test('if it goes on where it was', async () => {
    expect(await whyPutBack((folder) => again(folder, 'ben'))).toBeNull()
  })

  test('if it is new, or nobody is in it, whatever lies beside it', async () => {
    const file = join(tempDir(), 'attune.db')
    writeFileSync(`${file}-number`, '4711 9 1')
    const store = await openStore({ file })
    afterwards(store.close)
    expect(store.putBack).toBeNull()
  })

  test('if it comes from a version that kept no number, also if its first start ended early', async () => {
    const why = await whyPutBack(async (folder) => {
      rmSync(join(folder, 'attune.db-number'))
      const database = new Database(join(folder, 'attune.db'))
      database.exec(`delete from meta where name = 'has_number'`)
      database.close()
      writeFileSync(join(folder, 'wrong'), Buffer.alloc(32).toString('base64'), { mode: 0o600 })
      const start = { file: join(folder, 'attune.db'), keyFile: join(folder, 'wrong') }
      await expect(openStore(start)).rejects.toThrow('put that key back')
    })
    expect(why).toBeNull()
  })
})

test('a crash after a first start, or one that brought the database up to date, loses nothing', async () => {
  const [store, folder] = [await tempStore(), tempDir()]
  await comes(store, 'ana')
  cpSync(store.dir, folder, { recursive: true })
  const opened = await openStore({ file: join(folder, 'attune.db') })
  afterwards(opened.close)
  expect(await known(opened)).toEqual(['ana', null, null])
  expect(opened).toMatchObject({ aside: null, putBack: null })
})
