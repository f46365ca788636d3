import { expect, test } from 'vitest'
import { MIGRATIONS, migrateUnhurried } from '../../db/postgres/migrate.ts'
import { tempDatabase } from './database.ts'
import { programs } from './programs.ts'

test('once a newer version has brought the database up to date, one of before ends, and says what to do', async () => {
  const { attune, server } = await programs()
  const url = await tempDatabase()
  const { ended } = await attune(server(url))
  await migrateUnhurried(url, { ...MIGRATIONS, '9999-later': { up: async () => {} } })
  const { code, out } = await ended
  expect([code, out]).toEqual([78, expect.stringContaining('start the newer one in its place')])
})
