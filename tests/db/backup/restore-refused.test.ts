import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { deriveKeys } from '../../../db/seal.ts'
import { tempDir } from '../../temp-dir.ts'
import { inAnotherProcess } from '../another-process.ts'
import { type Crashed, crashed, restored } from './crashed.ts'

describe('nothing is changed, and why is said in a sentence,', () => {
  const all = (dir: string) =>
    readdirSync(dir)
      .toSorted()
      .map((name) => [name, readFileSync(join(dir, name)).toString('hex')])
  const refused = async (here: Crashed, backup: string, why: string, keys = here.keys) => {
    const before = all(here.dir)
    await expect(restored({ ...here, backup, keys })).rejects.toMatchObject({
      name: 'Refused',
      message: expect.stringContaining(why),
    })
    expect(all(here.dir)).toEqual(before)
  }
  /** The backup with its bytes changed, under another name. */
  const changed = (here: Crashed, change: (bytes: Buffer) => Buffer): string => {
    const other = join(tempDir(), 'other.age')
    writeFileSync(other, change(readFileSync(here.backup)))
    return other
  }
  const touched = (bytes: Buffer, at: number): Buffer => bytes.fill(bytes[Math.floor(at)]! ^ 1, at, at + 1)

  test('for what is no backup, not there, or the database itself', async () => {
    const here = await crashed()
    await refused(here, 'package.json', 'is no backup')
    await refused(here, 'nowhere.age', 'There is no file')
    await refused(here, tempDir(), 'There is no file')
    await refused(here, here.file, 'is the database itself')
    await refused(
      here,
      changed(here, () => Buffer.alloc(0)),
      'is no backup',
    )
  })

  test('for a backup that was cut, at any place, or touched', async () => {
    const here = await crashed()
    const { size } = statSync(here.backup)
    for (const to of [22, 60, 150, 250, 65_700, size - 1])
      await refused(
        here,
        changed(here, (bytes) => bytes.subarray(0, to)),
        'is damaged, or not all of it',
      )
    await refused(
      here,
      changed(here, (bytes) => touched(bytes, size / 2)),
      'is damaged',
    )
    await refused(
      here,
      changed(here, (bytes) => touched(bytes, 80)),
      '',
    )
  })

  test('for another key', async () => {
    const here = await crashed()
    await refused(here, here.backup, 'No key that is here opens', deriveKeys(Buffer.alloc(32, 5)))
  })

  test('while Attune runs on it', async () => {
    const { backup, keys } = await crashed()
    const file = join(tempDir(), 'attune.db')
    await inAnotherProcess(file)
    await expect(restored({ file, backup, keys })).rejects.toThrow('Stop it, restore, and start it again')
  })

  /** A plain copy of what is in a database, changed by these statements. */
  const plain = (change: string): string => {
    const other = join(tempDir(), 'other.db')
    const database = new Database(other)
    database.exec(change)
    database.close()
    return other
  }

  test('for a database of another program, or of a newer Attune', async () => {
    const here = await crashed()
    await refused(here, plain('create table mine (id text)'), 'of another program')
    const newer = `create table meta (value text); create table kysely_migration (name text); insert into kysely_migration values ('9999-later')`
    await refused(here, plain(newer), 'made by a newer Attune')
  })

  test('for one with a damaged page', async () => {
    const here = await crashed()
    const file = join(here.dir, 'attune.db')
    const broken = join(tempDir(), 'broken.db')
    writeFileSync(broken, readFileSync(file).fill(7, 8192, 40_000))
    await refused(here, broken, 'is damaged')
  })
})
