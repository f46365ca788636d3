import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { plus } from '../../../core/model/time.ts'
import { openStore } from '../../../db/open.ts'
import { deriveKeys } from '../../../db/seal.ts'
import { takeManifest } from '../../../db/sqlite/backup/manifest.ts'
import { MIGRATIONS } from '../../../db/sqlite/migrate.ts'
import { inAnotherProcess } from '../another-process.ts'
import { linked } from '../couple.ts'
import { afterwards, NOW, tempStore } from '../here.ts'
import { backUp, inside } from './made.ts'

describe('a backup', () => {
  test('of a running Attune is whole, says what it is, and opens with the root key', async () => {
    const store = await tempStore()
    await linked(store)
    const made = await backUp(store)
    const database = await inside(made.path, store)
    expect(takeManifest(database)).toMatchObject({
      at: NOW,
      schema: Object.keys(MIGRATIONS).at(-1),
      rows: { people: 2, circles: 1, names: 2 },
    })
    expect(made).toMatchObject({ bytes: statSync(made.path).size, deleted: 0 })
  })

  test('is one moment of it, whatever another process writes meanwhile', async () => {
    const store = await tempStore()
    await store.close()
    await inAnotherProcess(join(store.dir, 'attune.db'))
    const { path } = await backUp(store)
    const database = await inside(path, store)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.prepare('select count(*) from outbox').pluck().get()).toBeGreaterThan(0)
  })

  test('only its owner can read, its folder too, and no plain copy stays', async () => {
    const store = await tempStore()
    const { path } = await backUp(store)
    expect([path, join(store.dir, 'backups')].map((one) => statSync(one).mode & 0o777)).toEqual([
      0o600, 0o700,
    ])
    expect(readdirSync(store.dir).filter((name) => name.includes('copy'))).toEqual([])
    expect(readdirSync(join(store.dir, 'backups'))).toEqual(['attune-2026-11-24T1723Z.db.age'])
  })

  test('tells without a key that it is one of age, and nothing of what is in it', async () => {
    const store = await tempStore()
    await linked(store)
    const bytes = readFileSync((await backUp(store)).path)
    const heard = ['SQLite format', 'kysely_migration', 'telegram', 'partners']
    expect(heard.filter((word) => bytes.includes(word))).toEqual([])
    expect(bytes.toString('latin1', 0, 21)).toBe('age-encryption.org/v1')
  })

  test('for the keys that were named opens with each of those, and not with the root key', async () => {
    const store = await tempStore()
    const identities = await Promise.all([generateIdentity(), generateIdentity()])
    const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)))
    const { path } = await backUp(store, { to: { recipients } })
    for (const identity of identities) await inside(path, store, identity)
    await expect(inside(path, store)).rejects.toThrow('No key that is here opens')
  })

  test('made in the same minute as another takes nothing from it', async () => {
    const store = await tempStore()
    const paths = [await backUp(store), await backUp(store)].map(({ path }) => path)
    expect(new Set(paths).size).toBe(2)
    expect(paths.every(existsSync)).toBe(true)
  })
})

describe('of older backups', () => {
  test('as many are kept as were asked for, and nothing else in the folder is touched', async () => {
    const store = await tempStore()
    await backUp(store)
    writeFileSync(join(store.dir, 'backups/notes.txt'), '')
    for (const days of [1, 2]) await backUp(store, { at: plus(NOW, { days }), keep: 2 })
    expect(readdirSync(join(store.dir, 'backups'))).toEqual([
      'attune-2026-11-25T1723Z.db.age',
      'attune-2026-11-26T1723Z.db.age',
      'notes.txt',
    ])
  })

  test('R22 none is kept for longer than it is known who has erased everything, but for the newest', async () => {
    const store = await tempStore()
    await backUp(store)
    const { deleted } = await backUp(store, { at: plus(NOW, { days: 91 }) })
    expect(deleted).toBe(1)
    await backUp(store, { at: plus(NOW, { days: 92 }), days: 0 })
    expect(readdirSync(join(store.dir, 'backups'))).toHaveLength(1)
  })
})

describe('no backup is made, and the reason said,', () => {
  const left = (dir: string) =>
    readdirSync(dir, { recursive: true }).filter((name) => /copy|new|age/.test(`${name}`))

  test('of a database that was made with another key', async () => {
    const store = await tempStore()
    const to = { keys: () => deriveKeys(Buffer.alloc(32, 9)) }
    await expect(backUp(store, { to })).rejects.toThrow('not the one this database was made with')
    expect(left(store.dir)).toEqual([])
  })

  test('of a damaged one', async () => {
    const store = await tempStore()
    await linked(store)
    await store.close()
    const file = join(store.dir, 'attune.db')
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(7, 8192, 20_000))
    await expect(backUp(store)).rejects.toThrow('is damaged')
    expect(left(store.dir)).toEqual([])
  })

  test('where there is none', async () => {
    const store = await tempStore()
    await expect(backUp(store, { file: join(store.dir, 'none.db') })).rejects.toThrow('nothing to back up')
  })

  test('into what is no folder', async () => {
    const store = await tempStore()
    writeFileSync(join(store.dir, 'backups'), '')
    await expect(backUp(store)).rejects.toThrow('ATTUNE_BACKUPS')
  })

  test('if it is left off, and nothing of it stays', async () => {
    const store = await tempStore()
    const leaving = new AbortController()
    const going = backUp(store, { leavesOff: leaving.signal })
    const refused = expect(going).rejects.toThrow('aborted')
    while (!existsSync(join(store.dir, 'attune.db-copy'))) await new Promise(setImmediate)
    leaving.abort()
    await refused
    expect(left(store.dir)).toEqual([])
  })
})

test('a plain copy that one cut short has left is taken away by the next', async () => {
  const store = await tempStore()
  writeFileSync(join(store.dir, 'attune.db-copy'), 'somebody')
  await backUp(store)
  expect(readdirSync(store.dir).filter((name) => name.includes('copy'))).toEqual([])
})

test('a start that comes while another process backs up waits for that, and is not refused', async () => {
  const store = await tempStore()
  await store.close()
  const file = join(store.dir, 'attune.db')
  const script = `const { default: Database } = await import('better-sqlite3')
    const [copy, source] = [new Database(process.argv[1] + '-copy'), new Database(process.argv[1])]
    copy.exec('begin exclusive')
    source.exec('begin')
    source.prepare('select * from meta').all()
    console.log('copies')
    setTimeout(() => process.exit(), 4000)`
  const copying = spawn(process.execPath, ['--input-type=module', '-e', script, file])
  await once(copying.stdout, 'data')
  const again = await openStore({ file })
  afterwards(again.close)
  expect(again.putBack).toBeNull()
  copying.kill()
})
