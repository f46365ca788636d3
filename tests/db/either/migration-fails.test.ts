import type { Kysely, KyselyPlugin } from 'kysely'
import type { Migration } from 'kysely/migration'
import { describe, expect, test } from 'vitest'
import { connectPostgres } from '../../../db/postgres/connect.ts'
import { MIGRATIONS, migrate } from '../../../db/postgres/migrate.ts'
import type { Tables } from '../../../db/schema.ts'
import { openSqlite } from '../../../db/sqlite/connect.ts'
import * as file from '../../../db/sqlite/migrate.ts'
import { ENGINE, kept } from '../../postgres/engine.ts'
import { tempDir } from '../../temp-dir.ts'
import { afterwards } from '../here.ts'

async function empty() {
  const its = await kept(`${tempDir()}/attune.db`)
  const db = its.url === undefined ? openSqlite(its.file) : connectPostgres(its.url, 2)
  afterwards(() => db.destroy())
  return { db, ...(ENGINE === 'sqlite' ? file : { migrate, MIGRATIONS }) }
}

/** The same steps, that fail before the nth of all their statements. */
function failing(steps: Record<string, Migration>, nth: number): Record<string, Migration> {
  let left = nth
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (left-- === 0) throw new Error('no further')
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const broken = ({ up }: Migration): Migration => ({ up: (db) => up(db.withPlugin(plugin)) })
  return Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, broken(step)]))
}

/** Every table and column there is, but for those that count steps. */
const schemaOf = async (db: Kysely<Tables>): Promise<string[]> =>
  (await db.introspection.getTables()).flatMap(({ name, columns }) =>
    columns.map((one) => `${name}.${one.name}`),
  )

describe(ENGINE, () => {
  // A server takes its time for each: there it is every seventh.
  const further = ENGINE === 'postgres' ? 7 : 1

  test('a step that fails at any of its statements leaves everything as it was, and goes through afterwards', async () => {
    const { db, migrate, MIGRATIONS } = await empty()
    let nth = 0
    for (; ; nth += further) {
      const failed = await migrate(db, failing(MIGRATIONS, nth)).then(
        () => false,
        () => true,
      )
      if (!failed) break
      expect(await schemaOf(db)).toEqual([])
    }
    expect(nth).toBeGreaterThan(60)
    expect((await schemaOf(db)).length).toBeGreaterThan(200)
  })
})
