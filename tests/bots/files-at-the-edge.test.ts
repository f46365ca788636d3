import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { storeFindings } from '../../bots/doctor/store.ts'
import { openStore } from '../../db/open.ts'
import { tempDir } from '../temp-dir.ts'
import { give, keepFrom, letIn, VISITOR } from './another-user.ts'
import { command } from './command.ts'

let folder: string
const at = (name: string) => join(folder, name)
const db = () => at('data/attune.db')

/** What a start says that can't be, and doctor too; null where it can. */
async function said(file = db(), key: string | null = null): Promise<string | null> {
  const why = await openStore({ file, key }).then(
    (store) => store.close(),
    (error) => error.message,
  )
  const { findings } = await storeFindings({
    ATTUNE_BACKUP_DAYS: 90,
    ATTUNE_DB: file,
    ATTUNE_KEY: key ?? undefined,
  })
  if (why) expect(findings.map(({ ok, says }) => (ok ? '' : says)).join('\n')).toContain(why)
  return why ?? null
}

/** The same for another user than whoever made the files. */
async function saidToVisitor(settings: Record<string, string> = {}) {
  const live = { TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}`, TELEGRAM_API_ROOT: 'http://127.0.0.1:1' }
  const env = { ...live, ATTUNE_RUN_BY: 'Mira Holm', ...settings }
  const run = (program: string) => command([resolve(`bots/${program}`)], folder, env, VISITOR).ended
  // One after the other: whoever looks into a database has it to itself meanwhile.
  const [started, examined] = [await run('main.js'), await run('doctor/main.ts')]
  expect(started.code).toBe(78)
  expect(examined.out).toContain(started.out.trim())
  return started.out.trim()
}

beforeEach(async () => {
  folder = tempDir()
  letIn(folder)
  const store = await openStore({ file: db() })
  await store.close()
  for (const name of ['data', ...readdirSync(at('data')).map((one) => `data/${one}`)]) give(at(name))
})

test('files left by root are all named, with what to run', async () => {
  const names = ['attune.db', 'attune.db-wal', 'attune.db-number']
  for (const name of names) writeFileSync(at(`data/${name}`), '', { flag: 'a' })
  for (const name of names) keepFrom(at(`data/${name}`))
  const all = names.map((name) => String.raw`\S*/data/${name}`).join(' ')
  expect(await saidToVisitor()).toMatch(
    new RegExp(
      `^The database data/attune.db can't be used by \\S+ \\(EACCES\\)\\. Run "sudo chown \\S+ ${all}"`,
    ),
  )
})

test('a folder left by root is named; one that is not Attune\u2019s own nobody is told to take over', async () => {
  keepFrom(at('data'))
  expect(await saidToVisitor()).toMatch(
    /Run "sudo chown \S+ \S*\/data", or name another file with ATTUNE_DB\.$/,
  )
  keepFrom(folder)
  expect(await saidToVisitor({ ATTUNE_DB: '../attune.db' })).not.toContain('chown')
})

test('where no database can be made, it is not said that the key of one is missing', async () => {
  const { findings } = await storeFindings({
    ATTUNE_BACKUP_DAYS: 90,
    ATTUNE_DB: at('data/key/attune.db'),
    ATTUNE_KEY: undefined,
  })
  expect(findings.map(({ says }) => says)).toEqual([
    expect.stringMatching(/^Database: .*ENOTDIR/),
    'Key: not looked at, since there is no database.',
  ])
})

test('a key left by root is named, and so is the way out', async () => {
  keepFrom(at('data/key'))
  expect(await saidToVisitor()).toMatch(
    /key can't be read \(EACCES\)\. Run "sudo chown .*or give what is in it as ATTUNE_KEY\.$/,
  )
})

test('T10 a key that others can read, where that can\u2019t be changed, can be given as a setting', async () => {
  const key = readFileSync(at('data/key'), 'utf8')
  chmodSync(at('data/key'), 0o777)
  expect(await said()).toMatch(/run "chmod 600 \S+\/key", or, where that changes nothing .*ATTUNE_KEY\.$/)
  expect(await said(db(), key)).toBeNull()
})

test('a key that is a folder, as a container makes one, is said as such', async () => {
  renameSync(at('data/key'), at('kept'))
  mkdirSync(at('data/key'))
  expect(await said()).toMatch(/The key file \S+\/key is a folder: .*ATTUNE_KEY\.$/)
})

test('a key that is none says where the right one is, for what is stored needs it', async () => {
  writeFileSync(at('data/key'), '')
  expect(await said()).toMatch(/The key file \S+\/key must be 32 bytes .*: put it back from your backup\.$/)
})

test('before anything is stored, a key that is none can go', async () => {
  mkdirSync(at('new'))
  writeFileSync(at('new/key'), '', { mode: 0o600 })
  expect(await said(at('new/attune.db'))).toMatch(/must be 32 bytes .*: delete it, and a new one is made\.$/)
})

test('a key that is a link to nothing is said as such, and none is made in its place', async () => {
  renameSync(at('data/key'), at('kept'))
  symlinkSync('none', at('data/key'))
  expect(await said()).toMatch(
    /key leads to a file that is not there\. Put it there, or give .*ATTUNE_KEY\.$/,
  )
})

test('a key in UTF-16, as Windows writes it, is read', async () => {
  const key = readFileSync(at('data/key'), 'utf8')
  writeFileSync(at('data/key'), Buffer.from(`\uFEFF${key}\r\n`, 'utf16le'))
  expect(await said()).toBeNull()
})

test('T10 a database that others can read is closed to them by a start, which says so', async () => {
  chmodSync(db(), 0o644)
  expect((await storeFindings({ ATTUNE_BACKUP_DAYS: 90, ATTUNE_DB: db() })).findings).toContainEqual({
    ok: false,
    says: expect.stringMatching(/^Database: Others on this machine can read .*"chmod 600/),
  })
  const store = await openStore({ file: db() })
  expect(store.wasOpen).toMatch(/could be read by others on this machine, and is closed to them now\.$/)
  await store.close()
  expect(statSync(db()).mode & 0o777).toBe(0o600)
})

test('a database that a group was let read, such as one for backups, stays as it is', async () => {
  chmodSync(db(), 0o640)
  const store = await openStore({ file: db() })
  expect(store.wasOpen).toBeNull()
  await store.close()
  expect(statSync(db()).mode & 0o777).toBe(0o640)
})

test.each([
  ['what is no file', '/dev/null', 'is not a file'],
  ['a file in a file', 'data/attune.db/x.db', 'ENOTDIR'],
  ['a name that is too long', `data/${'x'.repeat(250)}`, 'ENAMETOOLONG'],
  ['a folder', 'data', 'is not a file'],
])('%s is refused as a database, and nothing is made', async (_, name, why) => {
  const before = readdirSync(folder)
  expect(await said(resolve(folder, name))).toContain(why)
  expect(readdirSync(folder)).toEqual(before)
})

const SOME_TOKEN = 'TELEGRAM_BOT_TOKEN=123456789:AAHnobodysTokenAtAll00000000000000\n'

const startWith = async (mode: number) => {
  writeFileSync(at('.env'), SOME_TOKEN)
  chmodSync(at('.env'), mode)
  const { code, out } = await command([resolve('bots/main.js')], folder).ended
  expect(code).toBe(78)
  expect(out).toContain('ATTUNE_RUN_BY is missing')
  expect(out).not.toContain('nobodysToken')
  return [out.split('\n')[0], statSync(at('.env')).mode & 0o777]
}

test('T10 a .env that others can read is closed to them by a start, which says so; a group keeps it', async () => {
  const closed = '.env could be read by others on this machine, and is closed to them now.'
  expect(await startWith(0o644)).toEqual([closed, 0o640])
  expect((await startWith(0o640))[1]).toBe(0o640)
})

test.skipIf(!('uid' in VISITOR))(
  'T10 where .env can’t be closed, as it is somebody else’s, a start says what to do, and goes on',
  async () => {
    writeFileSync(at('.env'), SOME_TOKEN)
    keepFrom(at('.env'))
    chmodSync(at('.env'), 0o644)
    const { out } = await command([resolve('bots/main.js')], folder, {}, VISITOR).ended
    expect(out).toMatch(/^Others on this machine can read \.env, .*"chmod 600 \.env"/)
    expect(out).toContain('ATTUNE_RUN_BY is missing')
  },
)
