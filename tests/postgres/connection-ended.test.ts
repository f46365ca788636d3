import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { makeTurns } from '../../bots/turn.ts'
import { plus } from '../../core/model/time.ts'
import { openStore } from '../../db/open.ts'
import { dueChats } from '../../db/wake-times.ts'
import { act, afterwards, NOW, person, sceneOf, tempStore } from '../db/here.ts'
import { meansOfWorld } from '../journeys/world.ts'
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

test('whose turn is cut off so has it again within seconds', async () => {
  const store = await tempStore()
  await act(store, {}, (scene) => ({ ...scene, person: person(scene) }), undefined, NOW)
  const { chat } = await sceneOf(store, 'ana')
  const inTx: typeof store.inTx = (work, rank, of) =>
    store.inTx(
      async (tx) => {
        if (of === chat.id) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
        return await work(tx)
      },
      rank,
      of,
    )
  const turning = { now: () => NOW, means: meansOfWorld, kick: () => {}, log: openLog('silent') }
  await makeTurns({ ...turning, store: { ...store, inTx } }).tick()
  expect(await dueChats(store, plus(NOW, { seconds: 20 }), 10)).toEqual([chat.id])
})
