import { expect, test } from 'vitest'
import { inSlices } from '../../../db/in-slices.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { tempStore } from '../here.ts'

test(`${ENGINE}: what concerns every row is done to each of them once, a few at a time`, async () => {
  const store = await tempStore()
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  await store.inTx((tx) =>
    tx
      .insertInto('seen')
      .values(ids.map((id) => ({ id, at: '' })))
      .execute(),
  )
  const found = await inSlices(
    store,
    'seen',
    (tx, these) => tx.selectFrom('seen').select('id').where(these).orderBy('id').execute(),
    3,
  )
  expect(found.map((rows) => rows.map(({ id }) => id).join(''))).toEqual(['abc', 'def', 'g'])
})
