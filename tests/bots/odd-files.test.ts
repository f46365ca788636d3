import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backUp } from '../../bots/backup/back-up.ts'
import { storeFindings } from '../../bots/doctor/store.ts'
import { changeKey } from '../../bots/keys/change-key.ts'
import { putBack } from '../../bots/restore/put-back.ts'
import { readConfig } from '../../bots/settings/config.ts'
import { openStore } from '../../db/open.ts'
import { keySource, rootKey } from '../../db/root-key.ts'
import { deriveKeys } from '../../db/seal.ts'
import { NOW } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'

const DB = 'attune.db'
const AGE = 'backups/attune-2026-11-24T1723Z.db.age'

let whole: string
beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), 'attune-'))
  const store = await openStore({ file: join(whole, DB) })
  await store.close()
  await COMMANDS.backup!(whole)
})

afterAll(() => rmSync(whole, { recursive: true }))

const configOf = (dir: string) => readConfig({ ATTUNE_DB: join(dir, DB) })

/** What is run by hand on a database, as its command does it. */
const COMMANDS: Record<string, (dir: string) => Promise<unknown>> = {
  backup: async (dir) => {
    const config = configOf(dir)
    return backUp(config, () => deriveKeys(rootKey(keySource(config.ATTUNE_DB), true)), { at: NOW })
  },
  restore: async (dir) => putBack(configOf(dir), [join(dir, AGE)], NOW),
  'restore by no name': async (dir) => putBack(configOf(dir), [], NOW),
  keys: async (dir) => changeKey(configOf(dir), NOW),
}

type At = (name: string) => string

const without = (path: string): string => {
  rmSync(path, { recursive: true })
  return path
}
const folder = (path: string) => mkdirSync(path)
const loop = (path: string) => symlinkSync(path, path)
const database = (path: string, sql: string) => {
  const made = new Database(path)
  made.exec(sql)
  made.close()
}

/** What can be odd about the files, and what somebody may have done to them. */
const ODD: Record<string, (at: At) => void> = {
  'an empty database': (at) => truncateSync(at(DB)),
  'no database': (at) => without(at(DB)),
  'a database that is a folder': (at) => folder(without(at(DB))),
  'a database that leads to itself': (at) => loop(without(at(DB))),
  'a database that leads nowhere': (at) => symlinkSync('nowhere', without(at(DB))),
  'a text for a database': (at) => writeFileSync(at(DB), 'hello'.repeat(1000)),
  'half a database': (at) => truncateSync(at(DB), 40_000),
  'a database with nothing in it': (at) => database(without(at(DB)), 'pragma user_version = 3'),
  'a first start cut short': (at) => database(without(at(DB)), 'create table kysely_migration (name text)'),
  'another program’s database': (at) => database(without(at(DB)), 'create table notes (said text)'),
  'another that looks like ours': (at) =>
    database(without(at(DB)), 'create table kysely_migration (id int); create table meta (id int)'),
  'a newer Attune’s': (at) => database(at(DB), `insert into kysely_migration values ('9999-next', '2099')`),
  'a number beside it that is a folder': (at) => folder(without(at(`${DB}-number`))),
  'a list of the erased that is a folder': (at) => folder(at(`${DB}-erased`)),
  'a wal that is a folder': (at) => folder(at(`${DB}-wal`)),
  'a copy that is a folder': (at) => folder(at(`${DB}-copy`)),
  'no key': (at) => without(at('key')),
  'an empty key': (at) => truncateSync(at('key')),
  'a key that is a folder': (at) => folder(without(at('key'))),
  'a key that leads to itself': (at) => loop(without(at('key'))),
  'another key': (at) => writeFileSync(at('key'), Buffer.alloc(32, 3).toString('base64')),
  'a next key that is a folder': (at) => folder(at('key-next')),
  'backups that are a file': (at) => writeFileSync(without(at('backups')), ''),
  'backups that lead nowhere': (at) => symlinkSync('nowhere', without(at('backups'))),
  'a backup that is a folder': (at) => folder(without(at(AGE))),
  'an empty backup': (at) => truncateSync(at(AGE)),
  'half a backup': (at) => truncateSync(at(AGE), 9000),
}

/** All that a file may hold that is there, wherever it lies by now. */
const contents = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name)).toString('base64'))

test.each(Object.entries(ODD))('%s: each command does it or says in a sentence why not', async (_, spoil) => {
  for (const [name, run] of Object.entries(COMMANDS)) {
    const dir = tempDir()
    cpSync(whole, dir, { recursive: true })
    spoil((one) => join(dir, one))
    const held = existsSync(join(dir, DB)) ? contents(dir) : []
    const refusal = await run(dir).then(
      () => null,
      (error) => error,
    )
    if (refusal === null) continue
    expect({ name, is: refusal.name, says: refusal.message }).toEqual({
      name,
      is: 'Refused',
      says: expect.stringMatching(/^[A-Z`\S].*\.$|^Name a backup/),
    })
    expect(contents(dir), name).toEqual(expect.arrayContaining(held))
  }
})

test('of another program’s database each says so, doctor too, and of one with nothing in it that it is none', async () => {
  const said = async (oddity: string) => {
    const dir = tempDir()
    cpSync(whole, dir, { recursive: true })
    ODD[oddity]!((one) => join(dir, one))
    const { findings } = await storeFindings(configOf(dir))
    const words = (command: string) => COMMANDS[command]!(dir).catch((error: Error) => error.message)
    return [findings[0]!.says, await words('backup'), await words('keys')].join('\n')
  }
  for (const another of ['another program’s database', 'another that looks like ours'])
    expect((await said(another)).match(/another program made/g)).toHaveLength(3)
  expect(await said('a database with nothing in it')).toMatch(
    /^Database: none yet.*\nThere is nothing in .*\nThere is no database yet/,
  )
})
