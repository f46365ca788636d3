import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { afterwards } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'

const ME = sql<{ pid: number }>`select pg_backend_pid() as pid`

test('a connection that PostgreSQL ends in the middle of a turn ends that alone', async () => {
  const store = await openStore(await kept(`${tempDir()}/attune.db`, 'postgres'))
  afterwards(store.close)
  const cut = store.inTx(async (tx) => {
    const [{ pid } = { pid: 0 }] = (await ME.execute(tx)).rows
    await store.inTx((other) => sql`select pg_terminate_backend(${pid})`.execute(other))
    await ME.execute(tx)
  })
  await expect(cut).rejects.toThrow()
  expect((await store.inTx((tx) => ME.execute(tx))).rows).toHaveLength(1)
})
