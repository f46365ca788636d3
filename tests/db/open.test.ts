import { once } from 'node:events'
import { chmodSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type KyselyPlugin, sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { openStore } from '../../db/open.ts'
import { openSqlite } from '../../db/sqlite/connect.ts'
import { MIGRATIONS, migrate } from '../../db/sqlite/migrate.ts'
import { Refused } from '../../db/start-refused.ts'
import { tempDir } from '../temp-dir.ts'
import { inAnotherProcess } from './another-process.ts'
import { act, afterwards, message, sceneOf, tempStore } from './here.ts'

const KEY = Buffer.alloc(32, 1).toString('base64')
const OTHER = Buffer.alloc(32, 2).toString('hex')

test('killed in the middle of writing, it has everything it acknowledged', async () => {
  const file = join(tempDir(), 'attune.db')
  const child = await inAnotherProcess(file)
  let heard = ''
  child.stdout!.on('data', (more) => {
    heard += more
  })
  await expect.poll(() => heard.split('\n').length).toBeGreaterThan(50)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const last = Number(heard.trim().split('\n').at(-1))
  const store = await openStore({ file })
  const { posts } = await sceneOf(store, 'ben')
  await store.close()
  expect(posts.length).toBeGreaterThanOrEqual(last + 2)
  expect(posts.filter(({ want }) => want !== null)).toHaveLength(1)
})

test('at the first start a key is made that nobody else can read, and so is the database', async () => {
  const { dir } = await tempStore()
  expect(Buffer.from(readFileSync(join(dir, 'key'), 'utf8'), 'base64')).toHaveLength(32)
  expect(statSync(join(dir, 'key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(dir, 'attune.db')).mode & 0o777).toBe(0o600)
})

test('a key file others can read is refused, saying what to run', async () => {
  const { dir, close } = await tempStore()
  await close()
  chmodSync(join(dir, 'key'), 0o644)
  await expect(openStore({ file: join(dir, 'attune.db') })).rejects.toThrow(
    /can be read by others.*chmod 600/,
  )
})

test('without its key file an old database is refused rather than given a new key', async () => {
  const { dir, close } = await tempStore()
  await close()
  rmSync(join(dir, 'key'))
  const file = join(dir, 'attune.db')
  await expect(openStore({ file })).rejects.toThrow(/key file .* is missing.*backup/)
  await expect(openStore({ file, key: OTHER })).rejects.toThrow(/ATTUNE_KEY is not the key .*backup/)
})

test('a key can be given as base64 or hex, and anything else is refused by the name of the setting', async () => {
  const dir = tempDir()
  const file = join(dir, 'attune.db')
  await (await openStore({ file, key: KEY })).close()
  await (await openStore({ file, key: Buffer.from(KEY, 'base64').toString('hex') })).close()
  for (const key of ['short', 'x'.repeat(64), Buffer.alloc(31).toString('base64')]) {
    await expect(openStore({ file, key })).rejects.toThrow(/^ATTUNE_KEY must be 32 bytes/)
  }
})

test('a refused start lets go of the file', async () => {
  const file = join(tempDir(), 'attune.db')
  await expect(openStore({ file, key: 'short' })).rejects.toThrow(Refused)
  await (await openStore({ file, key: KEY })).close()
})

test('a migration that fails leaves everything as it was', async () => {
  const file = join(tempDir(), 'attune.db')
  const db = openSqlite(file)
  const fails = {
    up: async (tx: typeof db) => {
      await sql`create table half (id text)`.execute(tx)
      throw new Error('no')
    },
  }
  await migrate(db)
  const before = await db.introspection.getTables()
  await expect(migrate(db, { ...MIGRATIONS, '9999-fails': fails })).rejects.toThrow('no')
  expect(await db.introspection.getTables()).toEqual(before)
  await migrate(db)
  await db.destroy()
})

test('the last step that changes anything, failing at any of its statements, leaves the schema and every row as they were', async () => {
  const steps = Object.entries(MIGRATIONS)
  const nth = steps.findLastIndex(([, { up }]) => up.length > 0)
  const [name, last] = steps[nth]!
  const before = Object.fromEntries(steps.slice(0, nth))
  const db = openSqlite(join(tempDir(), 'attune.db'))
  await migrate(db, before)
  await sql`insert into meta (name, value) values ('mine', 'stays')`.execute(db)
  const all = async () => {
    const { rows } = await sql<{ name: string }>`select * from sqlite_schema order by name`.execute(db)
    const done = await sql`select name from kysely_migration order by name`.execute(db)
    return [rows, done.rows, (await db.selectFrom('meta').selectAll().execute()).length]
  }
  const untouched = await all()
  let statements = 0
  for (let failing = 1; ; failing++) {
    const up: typeof last.up = (tx) => last.up(tx.withPlugin(failsAt(failing)))
    const done = await migrate(db, { ...before, [name]: { up } }).catch((error: Error) => error.message)
    if (done === undefined) break
    expect([done, await all()]).toEqual(['failed', untouched])
    statements = failing
  }
  expect(statements).toBeGreaterThan(0)
  await migrate(db)
  await db.destroy()
})

/** Lets the statement with this number fail, counted from one. */
function failsAt(failing: number): KyselyPlugin {
  let number = 0
  return {
    transformQuery: ({ node }) => {
      if (++number === failing) throw new Error('failed')
      return node
    },
    transformResult: async ({ result }) => result,
  }
}

test('a database made by a newer version is refused', async () => {
  const db = openSqlite(join(tempDir(), 'attune.db'))
  await migrate(db, { ...MIGRATIONS, '0002-later': { up: async () => {} } })
  await expect(migrate(db)).rejects.toThrow(/newer Attune/)
  await db.destroy()
})

test('the database is set up to keep what it acknowledged and to forget what it deleted', async () => {
  const db = openSqlite(join(tempDir(), 'attune.db'))
  const pragma = async (name: string) => {
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)
    return Object.values(rows[0]!)[0]
  }
  const set = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    cell_size_check: 1,
  }
  for (const [name, value] of Object.entries(set)) expect(await pragma(name)).toBe(value)
  await db.destroy()
})

test('a turn that waits for something else than its transaction is given up, and others go on', async () => {
  const store = await tempStore()
  vi.useFakeTimers()
  afterwards(() => vi.useRealTimers())
  const stuck = expect(store.inTx(() => new Promise(() => {}))).rejects.toThrow(/longer than 5 seconds/)
  await vi.advanceTimersByTimeAsync(5_000)
  await stuck
  await act(store, {}, undefined, (scene) => [{ to: scene.chat.id, key: 'home', want: message() }])
  expect((await sceneOf(store, 'ana')).posts).toHaveLength(1)
})
