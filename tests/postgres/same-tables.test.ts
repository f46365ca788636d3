import { expect, test } from 'vitest'
import type { Engine } from '../../db/engine.ts'
import { openStore } from '../../db/open.ts'
import { MIGRATIONS as ON_A_SERVER } from '../../db/postgres/migrate.ts'
import { MIGRATIONS as IN_A_FILE } from '../../db/sqlite/migrate.ts'
import type { Store } from '../../db/store.ts'
import { afterwards } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'

async function opened(engine: Engine): Promise<Store> {
  const store = await openStore(await kept(`${tempDir()}/attune.db`, engine))
  afterwards(store.close)
  return store
}

// A key of text may be empty in SQLite, if it is not said twice.
const mayBeEmpty = ({ name, isNullable }: { name: string; isNullable: boolean }) =>
  isNullable && name !== 'id' && name !== 'name'

/** Each column of a table, and whether it may be empty. */
const columnsOf = (store: Store): Promise<string[]> =>
  store.inTx(async (tx) => {
    const tables = await tx.introspection.getTables()
    return tables
      .flatMap(({ name, columns }) =>
        columns.map((one) => `${name}.${one.name}${mayBeEmpty(one) ? '?' : ''}`),
      )
      .toSorted()
  })

test('both engines have the same tables and columns, by steps of the same names', async () => {
  const [file, server] = await Promise.all([opened('sqlite'), opened('postgres')])
  // SQLite names no column that it computes, has nobody to tell what is only for several processes, and one list beside it.
  const its = (await columnsOf(server)).filter(
    (one) => !/^(?:outbox\.due\?|(?:leases|rates|erased|wakes)\.\w+)$/.test(one),
  )
  expect(its).toEqual(await columnsOf(file))
  const names = Object.keys(IN_A_FILE)
  expect(Object.keys(ON_A_SERVER)).toEqual(names.slice(names.indexOf('0020-meant')))
})
