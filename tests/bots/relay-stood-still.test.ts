import { expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import type { Store } from '../../db/store.ts'
import { NOW, sceneOf } from '../db/here.ts'
import { hello, say, setup } from './relay-harness.ts'

test('R32 a question is not sent once it is too late, though the process stood still just after its call was begun', async () => {
  const { store, told, start, time } = await setup()
  const by = plus(NOW, { minutes: 45 })
  await say(store, { ...hello, by })
  const inTx: Store['inTx'] = async (work, rank) => {
    const done = await store.inTx(work, rank)
    const [row] = await store.inTx((tx) => tx.selectFrom('outbox').select('tried_at').execute())
    if (row?.tried_at) time.now = plus(by, { hours: 1 })
    return done
  }
  await start({ store: { ...store, inTx } }).idle()
  expect(told).toEqual([])
  expect((await sceneOf(store, 'ana', time.now)).posts).toEqual([])
})
