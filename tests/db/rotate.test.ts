import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { formerKeyFiles, keysIn } from '../../db/key-files.ts'
import { openStore } from '../../db/open.ts'
import { keySource } from '../../db/root-key.ts'
import { restore } from '../../db/sqlite/backup/restore.ts'
import { examine, examineKey } from '../../db/sqlite/examine.ts'
import { rotatable, rotate } from '../../db/sqlite/rotate.ts'
import { tempDir } from '../temp-dir.ts'
import { inAnotherProcess } from './another-process.ts'
import { backUp } from './backup/made.ts'
import { linked } from './couple.ts'
import { afterwards, NOW, sceneOf, tempStore } from './here.ts'
import { killedBefore } from './killed.ts'

const TODAY = NOW.slice(0, 10)

/** The folder of Ana and Ben, closed. */
async function couple(): Promise<string> {
  const store = await tempStore()
  await linked(store)
  await backUp(store)
  await store.close()
  return store.dir
}

const rotated = (dir: string, given?: string) => {
  const file = join(dir, 'attune.db')
  const source = keySource(file, given)
  return rotate(file, source, rotatable(file, source), TODAY)
}

/** What Ana is called, and what she and Ben call each other, as a start reads it. */
async function read(dir: string, key?: string): Promise<string> {
  const store = await openStore({ file: join(dir, 'attune.db'), key })
  afterwards(store.close)
  const { person, names } = await sceneOf(store, 'ana')
  await store.close()
  return [`${person?.name}`, ...names.map(({ name }) => name)].toSorted().join()
}

test('under a new root key everybody is there, the key of before lies beside it, and nothing counts as put back', async () => {
  const dir = await couple()
  const before = readFileSync(join(dir, 'key'))
  expect(rotated(dir)).toBe(join(dir, `key-until-${TODAY}`))
  expect(readFileSync(join(dir, `key-until-${TODAY}`))).toEqual(before)
  expect(readFileSync(join(dir, 'key'))).not.toEqual(before)
  expect(examine(join(dir, 'attune.db')).condition).toBe('fine')
  expect(await read(dir)).toBe('Ana,Ana,Ben')
  rotated(dir)
  expect([await read(dir), formerKeyFiles(join(dir, 'key')).length]).toEqual(['Ana,Ana,Ben', 2])
})

test('killed before any change of a file, a start finds the key it needs, and doing it again works', async () => {
  const from = await couple()
  for (let nth = 1; ; nth++) {
    const [dir, copy] = [tempDir(), tempDir()]
    cpSync(from, dir, { recursive: true })
    const isDone = await killedBefore(nth, () => rotated(dir))
    cpSync(dir, copy, { recursive: true })
    const examined = examine(join(copy, 'attune.db'))
    expect([nth, examineKey(keySource(join(copy, 'attune.db')), examined)]).toEqual([nth, 'fits'])
    expect([nth, await read(copy)]).toEqual([nth, 'Ana,Ana,Ben'])
    rotated(dir)
    expect([nth, await read(dir), existsSync(join(dir, 'key-next'))]).toEqual([nth, 'Ana,Ana,Ben', false])
    if (isDone) break
  }
})

test('a backup of before is restored under the root key of now', async () => {
  const dir = await couple()
  rotated(dir)
  const [file, key] = [join(dir, 'attune.db'), join(dir, 'key')]
  const backup = join(dir, 'backups/attune-2026-11-24T1723Z.db.age')
  const restoring = { file, backup, keys: keysIn(key), identities: [], now: NOW }
  await expect(restore({ ...restoring, former: [] })).rejects.toThrow('No key that is here opens')
  await restore({ ...restoring, former: formerKeyFiles(key).map(keysIn) })
  expect(await read(dir)).toBe('Ana,Ana,Ben')
})

test('another database beside it, or one put back by hand, is still opened by the key of before', async () => {
  const dir = await couple()
  cpSync(join(dir, 'attune.db'), join(dir, 'beside.db'))
  rotated(dir)
  const beside = join(dir, 'beside.db')
  expect(examineKey(keySource(beside), examine(beside))).toBe('fits')
  const store = await openStore({ file: beside })
  afterwards(store.close)
  expect((await sceneOf(store, 'ana')).person?.name).toBe('Ana')
})

test('where the key is a setting, the new one is a file, and a start with the old setting says so', async () => {
  const dir = await couple()
  const given = readFileSync(join(dir, 'key'), 'utf8')
  rmSync(join(dir, 'key'))
  expect(rotated(dir, given)).toBeNull()
  await expect(read(dir, given)).rejects.toThrow('Take ATTUNE_KEY out of your settings')
  expect(await read(dir)).toBe('Ana,Ana,Ben')
})

describe('no key is changed, and what to do is said,', () => {
  const refuses = (dir: string, why: string) => expect(() => rotated(dir)).toThrow(why)

  test('while Attune runs', async () => {
    const dir = tempDir()
    await inAnotherProcess(join(dir, 'attune.db'))
    refuses(dir, 'Attune is running. Stop it')
  })

  test('of a database that is not there, that was put back, or not closed', async () => {
    refuses(tempDir(), 'no database yet')
    const dir = await couple()
    const seen = readFileSync(join(dir, 'attune.db-number'), 'utf8')
    writeFileSync(join(dir, 'attune.db-number'), seen.replace(/^\d+/, '99'))
    refuses(dir, 'was put back and not started since')
    writeFileSync(join(dir, 'attune.db-number'), seen)
    writeFileSync(join(dir, 'attune.db-wal'), 'what a crash has left')
    refuses(dir, 'did not end in good order')
  })

  test('where a cell is not what the key sealed', async () => {
    const dir = await couple()
    const database = new Database(join(dir, 'attune.db'))
    database.exec(`update chats set address = (select address from chats order by id limit 1)`)
    database.close()
    refuses(dir, 'Something in the table chats is not what the key of before sealed')
    expect(await read(dir)).toBe('Ana,Ana,Ben')
  })

  test('with another key', async () => {
    const dir = await couple()
    writeFileSync(join(dir, 'key'), Buffer.alloc(32, 9).toString('base64'))
    refuses(dir, 'not the one this database was made with')
  })
})
