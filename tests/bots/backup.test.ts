import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { dailyBackup, lastNight } from '../../bots/backup/daily.ts'
import { openLog } from '../../bots/log.ts'
import { readConfig } from '../../bots/settings/config.ts'
import { plus } from '../../core/model/time.ts'
import { openSqlite } from '../../db/sqlite/connect.ts'
import { MIGRATIONS, migrate } from '../../db/sqlite/migrate.ts'
import { NOW, tempStore } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { backedUp } from './backed-up.ts'
import { command } from './command.ts'

const backups = (folder: string) => {
  const of = join(folder, 'backups')
  return existsSync(of) ? readdirSync(of) : []
}

test('Attune makes up for the backup of the night, and npm run backup makes another beside it, and says what opens it', async () => {
  const { start, file } = await backedUp()
  mkdirSync(resolve(file, '../backups'), { recursive: true })
  writeFileSync(resolve(file, '../backups/attune-2020-01-01T0412Z.db.age'), '')
  const attune = start()
  const nightly = () => backups(resolve(file, '..')).filter((name) => !/2020|new/.test(name)).length
  await expect.poll(nightly).toBe(1)
  const { code, out } = await command([resolve('bots/backup/main.ts')], resolve(file, '../..')).ended
  expect(out).toMatch(
    /^Backed up to data\/backups\/attune-\d{4}-\d\d-\d\dT\d{4}Z(-2)?\.db\.age \(0\.\d MB\)\. Only data\/key opens it/,
  )
  expect([code, backups(resolve(file, '..')).length, attune.child.exitCode]).toEqual([0, 2, null])
})

test('where there is nothing to back up it says so in one line', async () => {
  expect(await command([resolve('bots/backup/main.ts')], tempDir()).ended).toEqual({
    code: 78,
    out: 'There is no database data/attune.db yet, so there is nothing to back up.\n',
  })
})

/** A store whose nightly backup is asked for, and what is there after each time. */
async function nightly(more: Record<string, string> = {}) {
  const store = await tempStore()
  const config = readConfig({ ATTUNE_DB: join(store.dir, 'attune.db'), ...more })
  const lines: string[] = []
  const daily = dailyBackup(config, store.keys, openLog('info', { write: (line) => void lines.push(line) }))
  const at = async (now: string) => {
    await daily(now, new AbortController().signal)
    return backups(store.dir).length
  }
  return { store, at, lines }
}

test('the first backup comes an hour after the first start, then one each night and no more', async () => {
  const { at } = await nightly()
  const counts = []
  const first = plus(lastNight(NOW), { hours: 2 })
  for (const hours of [0, 1, 2, 21, 22, 30, 46]) counts.push(await at(plus(first, { hours })))
  expect(counts).toEqual([0, 1, 1, 1, 2, 2, 3])
})

test('a night for which the machine was off is made up for once, by whoever runs by now', async () => {
  const { at } = await nightly()
  const first = plus(lastNight(NOW), { hours: 2 })
  for (const hours of [0, 1]) await at(plus(first, { hours }))
  expect(await at(plus(first, { hours: 90 }))).toBe(2)
  expect(await at(plus(first, { hours: 91 }))).toBe(2)
})

test('the night is that of this machine, also where its clock changes', () => {
  expect(lastNight('2026-11-28T02:11:00.000Z', 'UTC')).toBe('2026-11-27T04:12:00.000Z')
  expect(lastNight('2026-11-28T04:12:00.000Z', 'UTC')).toBe('2026-11-28T04:12:00.000Z')
  expect(lastNight('2026-10-25T12:00:00.000Z', 'Europe/Berlin')).toBe('2026-10-25T03:12:00.000Z')
})

test('a backup of the night that fails is said, without a name, and tried again', async () => {
  const { store, at, lines } = await nightly()
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  writeFileSync(join(store.dir, 'backups'), '')
  const first = plus(lastNight(NOW), { hours: 2 })
  for (const hours of [0, 1]) await at(plus(first, { hours })).catch(() => {})
  expect(lines.join()).toMatch(/"error":\{"name":"Refused".*"event":"backup failed"/)
  expect(said.mock.calls.join()).toContain('ATTUNE_BACKUPS')
  rmSync(join(store.dir, 'backups'))
  expect(await at(plus(first, { hours: 2 }))).toBe(1)
})

/** A database that all steps but the last have been done in. */
async function older(file: string): Promise<void> {
  mkdirSync(resolve(file, '..'), { recursive: true })
  const db = openSqlite(file)
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).slice(0, -1)))
  await db.destroy()
  writeFileSync(resolve(file, '../key'), Buffer.alloc(32, 1).toString('base64'), { mode: 0o600 })
}

/** How many steps the schema of a database has come. */
function stepsIn(file: string): unknown {
  const database = new Database(file)
  onTestFinished(() => void database.close())
  return database.prepare('select count(*) from kysely_migration').pluck().get()
}

test('before an update changes the database a backup is made, and where it is is said', async () => {
  const { start, file } = await backedUp()
  await older(file)
  const attune = start()
  await attune.says('Attune is running')
  attune.child.kill('SIGTERM')
  const { out } = await attune.ended
  expect(out).toMatch(
    /^The database is brought up to date\. As it was, it is in data\/backups\/attune-\S+\.db\.age: /m,
  )
  const [backup] = backups(resolve(file, '..'))
  // Restored, it is what the version before left, which can go on with it.
  const restoring = [resolve('bots/restore/main.ts'), `data/backups/${backup}`]
  expect((await command(restoring, resolve(file, '../..')).ended).out).toMatch(/^Restored: /)
  expect(stepsIn(file)).toBe(Object.keys(MIGRATIONS).length - 1)
})

test('if it can not be made, nothing is changed, and what to do is said in one line', async () => {
  const { start, file } = await backedUp()
  await older(file)
  writeFileSync(resolve(file, '../backups'), '')
  const { size } = statSync(file)
  const { code, out } = await start().ended
  expect(out).toMatch(/^The database is not brought up to date, .*ATTUNE_BACKUPS\.\n$/)
  expect([code, stepsIn(file), statSync(file).size]).toEqual([78, Object.keys(MIGRATIONS).length - 1, size])
})
