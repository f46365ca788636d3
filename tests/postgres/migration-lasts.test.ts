import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import pg from 'pg'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { MIGRATIONS, migrateUnhurried } from '../../db/postgres/migrate.ts'
import { afterwards } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'

const [LAST, last] = Object.entries(MIGRATIONS).at(-1)!
const { [LAST]: _, ...BEFORE } = MIGRATIONS

test('a step that takes longer than any statement may comes to its end, and whoever starts meanwhile waits for it', async () => {
  const settings = await kept(`${tempDir()}/attune.db`, 'postgres')
  const begun = Promise.withResolvers<void>()
  const up: Migration['up'] = async (db) => {
    begun.resolve()
    await sql`select pg_sleep(6.5)`.execute(db)
    await last.up(db)
  }
  const migrated = migrateUnhurried(settings.url!, { ...BEFORE, [LAST]: { up } })
  await begun.promise
  const store = await openStore(settings)
  afterwards(store.close)
  await migrated
})

test('a step that has to wait for a table keeps nobody else waiting: it is told, and tried again', async () => {
  const settings = await kept(`${tempDir()}/attune.db`, 'postgres')
  await migrateUnhurried(settings.url!, BEFORE)
  const other = new pg.Client({ connectionString: settings.url })
  await other.connect()
  await other.query('begin; lock table outbox in row exclusive mode')
  const told: string[] = []
  const unreached = async (why: Error) => {
    told.push(why.message)
    await other.query('rollback')
  }
  const store = await openStore({ ...settings, unreached })
  afterwards(store.close)
  await other.end()
  expect(told).toEqual([expect.stringContaining('something holds a table there (55P03)')])
})
