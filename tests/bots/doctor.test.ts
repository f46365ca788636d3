import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { tempDir } from '../temp-dir.ts'
import { command, type Ended } from './command.ts'
import { examinedIn } from './examined.ts'
import { startTampered } from './tampered.ts'

// Where a database file says how many of its pages are free.
const FREE_PAGES = 36

let server: Awaited<ReturnType<typeof startTampered>>
let folder: string

beforeAll(async () => {
  server = await startTampered()
})
afterAll(() => server.stop())

const at = (name: string) => join(folder, name)
const db = () => at('data/attune.db')
const set = (settings: Record<string, string> = {}) => {
  const all = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
    ...settings,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(at('.env'), lines.join(''), { mode: 0o600 })
}
const examined = () => examinedIn(folder)
/** The same by the program itself. */
const ran = () => command([resolve('bots/doctor/main.ts')], folder).ended
const wrongOf = ({ code, out }: Ended) => {
  expect(code).toBe(1)
  const wrong = out.split('\n').filter((line) => line.startsWith('✗'))
  expect(out).toMatch(wrong.length === 1 ? /\n1 thing to fix\.\n$/ : /\n\d things to fix\.\n$/)
  return wrong
}
const everything = () =>
  ['.', 'data'].flatMap((of) => readdirSync(at(of)).map((name) => join(of, name))).map(known)
const known = (name: string) => [name, ...(name === 'data' ? [] : [readFileSync(at(name), 'base64')])]

beforeEach(async () => {
  server.tamper({})
  folder = tempDir()
  set()
  const store = await openStore({ file: db() })
  await store.close()
})

test('T3 where all is well it says so, line by line, tells of nobody, and changes nothing', async () => {
  const before = everything()
  const { code, out } = await ran()
  const lines = out.trim().split('\n')
  expect(code).toBe(0)
  const about = lines.slice(0, -2).map((line) => /^✓ (.+?):/.exec(line)?.[1])
  expect(about.join()).toBe(
    'Node,Time zones,.env,Disk,Settings,Token,Webhook,Rights,Clock,Database,Key,Storage,Outbox,Backup',
  )
  expect(out).toContain('whole and up to date')
  expect(out).toContain('fits the database')
  expect(out).not.toMatch(new RegExp(`Mira|attune_bot|${server.token.slice(-10)}`))
  expect(everything()).toEqual(before)
})

test('before the first start there is nothing to put right, and nothing is made', async () => {
  rmSync(at('data'), { recursive: true })
  expect((await examined()).code).toBe(0)
  expect(readdirSync(folder)).toEqual(['.env'])
})

test('while Attune runs, its database is left alone', async () => {
  const store = await openStore({ file: db() })
  const { code, out } = await examined()
  await store.close()
  expect(out).toContain('✓ Database: in use')
  expect(out).toContain('✓ Storage: journal wal, synchronous full, secure_delete on.')
  expect(code).toBe(0)
})

test('without settings it says how to begin', async () => {
  rmSync(at('.env'))
  expect(wrongOf(await examined())).toEqual([
    expect.stringMatching(/TELEGRAM_BOT_TOKEN is missing.*npm run setup/),
    expect.stringMatching(/ATTUNE_RUN_BY is missing/),
  ])
})

test('every wrong setting has a line, the others are looked at all the same', async () => {
  set({ ATTUNE_LOG: 'loud', ATTUNE_RUNBY: 'Mira', TELEGRAM_BOT_TOKEN: 'hunter2' })
  const { code, out } = await examined()
  const lines = wrongOf({ code, out })
  expect(lines).toHaveLength(3)
  expect(lines.join()).toMatch(/ATTUNE_RUNBY is not.*TELEGRAM_BOT_TOKEN is not.*ATTUNE_LOG is not/)
  expect(out).not.toContain('hunter2')
  expect(out).toContain('✓ Database')
})

test('T10 a slow clock, groups it could read, an open .env, another key: a line each', async () => {
  server.tamper({ ahead: 95, readsGroups: true })
  set({ ATTUNE_KEY: 'A'.repeat(43) })
  chmodSync(at('.env'), 0o644)
  expect(wrongOf(await examined())).toEqual([
    expect.stringMatching(/^✗ .env: .*"chmod 600 .env".*environment/),
    expect.stringMatching(/^✗ Rights: .*\/setprivacy/),
    expect.stringMatching(/^✗ Clock: 9\d seconds behind.*set/),
    expect.stringMatching(/^✗ Key: .*not the key.*backup/),
  ])
})

test('an unknown token, a fast clock, a damaged database, an open key: a line each', async () => {
  server.tamper({ ahead: -95 })
  set({ TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}` })
  chmodSync(at('data/key'), 0o640)
  stain()
  expect(wrongOf(await ran())).toEqual([
    expect.stringMatching(/^✗ Token: .*npm run setup/),
    expect.stringMatching(/^✗ Clock: 9\d seconds ahead/),
    expect.stringMatching(/^✗ Database: damaged.*backup/),
    expect.stringMatching(/^✗ Key: .*chmod 600/),
  ])
})

test('a clock that is not believed: what does not happen meanwhile', async () => {
  server.tamper({ ahead: -259_200 })
  expect(wrongOf(await examined())).toEqual([
    expect.stringMatching(/^✗ Clock: 2592\d\d seconds ahead.*Until it is right nothing comes, is erased/),
  ])
})

test('no network, a newer database, a lost key: a line each', async () => {
  set({ TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
  inDatabase(`insert into kysely_migration values ('9999-later', '2030')`)
  rmSync(at('data/key'))
  expect(wrongOf(await examined())).toEqual([
    expect.stringMatching(/^✗ Telegram: .*ECONNREFUSED.*Check the network/),
    expect.stringMatching(/^✗ Database: .*newer.*Update/),
    expect.stringMatching(/^✗ Key: .*missing.*backup/),
  ])
})

test('what is no database, and a key that is none: a line each', async () => {
  set({ ATTUNE_KEY: 'hunter2' })
  writeFileSync(db(), 'x'.repeat(9000))
  const { code, out } = await examined()
  expect(wrongOf({ code, out })).toEqual([
    expect.stringMatching(/^✗ Database: damaged/),
    expect.stringMatching(/^✗ Key: ATTUNE_KEY must be 32 bytes/),
  ])
  expect(out).not.toContain('hunter2')
})

test('a backup that was put back and counts its pages wrongly has its line, and nothing is made', async () => {
  writeFileSync(db(), readFileSync(db()).fill(7, FREE_PAGES, FREE_PAGES + 4))
  expect(wrongOf(await examined())).toEqual([expect.stringMatching(/^✗ Database: damaged/)])
  expect(readdirSync(at('data'))).toEqual(['attune.db', 'attune.db-number', 'key'])
})

test('a webhook left over, an older database, a clock a little off are no trouble', async () => {
  server.tamper({ webhook: 'https://example.org/hidden', ahead: 50 })
  inDatabase('delete from kysely_migration')
  const { code, out } = await examined()
  expect(code).toBe(0)
  expect(out).toMatch(/^✓ Webhook: one is left over, and npm start removes it/m)
  expect(out).toMatch(/^✓ Database: whole; the next start brings it up to date/m)
  expect(out).not.toContain('hidden')
})

test.runIf(process.platform === 'linux')('a full disk has its line', async () => {
  set({ ATTUNE_DB: '/proc/attune.db' })
  expect(wrongOf(await examined())).toEqual([expect.stringMatching(/^✗ Disk: only 0 MB.*Make room/)])
})

function stain() {
  writeFileSync(db(), readFileSync(db()).fill(0xff, 100, 4096))
}

function inDatabase(statement: string) {
  const database = new Database(db())
  database.exec(statement)
  database.close()
}

test('it reads the packs of one’s own, and says of each fault what to do', async () => {
  mkdirSync(at('packs'))
  set({ ATTUNE_PACKS: 'packs' })
  expect((await examined()).out).toContain('✓ Packs: nothing in them.')
  writeFileSync(at('packs/ours.json'), '{ "prompts": [{ "id": "Hug" }, { "id": "hug-hello" }] }')
  const wrong = wrongOf(await examined())
  expect(wrong[0]).toMatch(/^✗ Packs: ours.json, prompt "Hug": id: use small letters/)
  expect(wrong[1]).toMatch(/^✗ Packs: ours.json, prompt "hug-hello": this id is taken in Attune's own;/)
})
