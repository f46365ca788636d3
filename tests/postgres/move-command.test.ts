import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { areGoneSoon } from '../../db/postgres/alone.ts'
import { examineServer } from '../../db/postgres/examine.ts'
import { markRunning } from '../../db/sqlite/running.ts'
import { command } from '../bots/command.ts'
import { linked } from '../db/couple.ts'
import { afterwards, sceneOf, tempStore } from '../db/here.ts'
import { databaseOf, releases } from '../releases/release.ts'
import { KEY } from '../releases/stage.ts'
import { tempDir } from '../temp-dir.ts'
import { tempDatabase } from './database.ts'

const run = (folder: string, args: string[] = [], env: Record<string, string> = {}) =>
  command([resolve('bots/move/main.ts'), ...args], folder, { ATTUNE_DB: 'attune.db', ...env }).ended

test('a file is moved to a PostgreSQL and back by a command each, and each says what to do now', async () => {
  const store = await tempStore({}, 'sqlite')
  await linked(store)
  const key = store.keys.check
  await store.close()
  const url = await tempDatabase()
  const there = await run(store.dir, ['--to', url])
  expect(there).toMatchObject({
    code: 0,
    out: expect.stringContaining('Set DATABASE_URL, and ATTUNE_KEY to what is in key'),
  })
  expect(there.out).not.toContain(url)
  const again = await run(store.dir, [], { DATABASE_URL: url })
  expect(again).toMatchObject({ code: 78, out: expect.stringContaining('moved already') })
  const back = await run(store.dir, ['--to', 'back.db'], { DATABASE_URL: url })
  expect(back).toMatchObject({
    code: 0,
    out: expect.stringContaining('Take DATABASE_URL out of your settings, set ATTUNE_DB=back.db'),
  })
  const opened = await openStore({ file: join(store.dir, 'back.db') })
  afterwards(opened.close)
  expect([opened.keys.check, (await sceneOf(opened, 'ana')).person?.name]).toEqual([key, 'Ana'])
})

test('while Attune runs on the PostgreSQL that it is to move to, nothing is moved', async () => {
  const store = await tempStore({}, 'sqlite')
  await linked(store)
  await store.close()
  const url = await tempDatabase()
  const key = Buffer.alloc(32, 1).toString('base64')
  for (const address of [url, `${url}?application_name=mine`]) {
    const running = await openStore({ file: 'unused', url: address, key })
    afterwards(running.close)
    expect(await run(store.dir, ['--to', address])).toMatchObject({
      code: 78,
      out: expect.stringContaining('running on that PostgreSQL'),
    })
    await running.close()
  }
})

test('an Attune that is known there just after its end is not one that runs', async () => {
  const known = [true, true, false]
  expect(await areGoneSoon(async () => known.shift()!, 0)).toBe(true)
  expect(await areGoneSoon(async () => true, 0)).toBe(false)
})

test('what an Attune of an earlier version has open stays where it is', async () => {
  const folder = tempDir()
  writeFileSync(join(folder, 'attune.db'), databaseOf(releases()[0]!))
  const url = await tempDatabase()
  afterwards(markRunning(join(folder, 'attune.db')))
  const { code, out } = await run(folder, ['--to', url], { ATTUNE_KEY: KEY })
  expect([code, out]).toEqual([78, expect.stringContaining('of an earlier version')])
  expect((await examineServer(url)).condition).toBe('none')
})

test.each([
  [[], {}, 'Name a PostgreSQL by DATABASE_URL'],
  [['--to'], {}, 'npm run move knows --to and where to'],
  [['--to', 'postgres://nowhere'], {}, 'What stands after --to is not an address of a PostgreSQL'],
  [['--to', 'data/'], { DATABASE_URL: 'postgres://a@127.0.0.1/a' }, 'What stands after --to names a folder'],
  [['--to', 'postgres://a:secret@127.0.0.1:1/a'], {}, 'There is no database yet'],
  [['--to', 'postgres://a@127.0.0.1/a?sslrootcert=secret'], {}, 'NODE_EXTRA_CA_CERTS'],
  [['--to', 'postgres://a@127.0.0.1/a?sslmode=require&port=secret'], {}, 'Take the rest out'],
  [['--to', 'postgres://a:secret%E0%A4@127.0.0.1/a'], {}, 'signs in it that mean something else'],
  [['--help'], {}, 'moves everything back from there to a file'],
])('npm run move %j says what it takes, and makes nothing', async (args, env, says) => {
  const folder = tempDir()
  const { out } = await run(folder, args, env)
  expect([out.includes(says), out.includes('secret'), readdirSync(folder)]).toEqual([true, false, []])
  expect(existsSync(join(folder, 'key'))).toBe(false)
})

test('from a PostgreSQL in which nothing is yet nothing is moved over what a file holds', async () => {
  const store = await tempStore({}, 'sqlite')
  await linked(store)
  await store.close()
  await run(store.dir, ['--to', await tempDatabase()])
  const back = await run(store.dir, ['--to', 'attune.db'], { DATABASE_URL: await tempDatabase() })
  expect(back).toMatchObject({ code: 78, out: expect.stringContaining('There is nothing in the PostgreSQL') })
})
