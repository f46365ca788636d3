import { expect, test } from 'vitest'
import { installationsOf } from '../../db/installations.ts'
import { bytesIn, tempStore } from './here.ts'

const data = (token: string) => ({ bot: { token, id: 'B0ATTUNE', userId: 'U0ATTUNE' } })

test('T10 R23 neither the token nor the id of a workspace can be read in the files', async () => {
  const store = await tempStore()
  await installationsOf(store, 'slack').save('T0ONE', data('xoxb-one'))
  const bytes = bytesIn(store.dir)
  for (const secret of ['xoxb-one', 'T0ONE', 'U0ATTUNE']) expect(bytes.includes(secret)).toBe(false)
})

test('R22 of a workspace that left no byte stays', async () => {
  const store = await tempStore()
  const kept = installationsOf(store, 'slack')
  await kept.save('T0ONE', data('xoxb-one'))
  const sealed = await store.inTx((tx) =>
    tx.selectFrom('installations').selectAll().executeTakeFirstOrThrow(),
  )
  expect(bytesIn(store.dir).includes(sealed.data)).toBe(true)
  await kept.forget('T0ONE')
  expect(await kept.find('T0ONE')).toBeNull()
  const bytes = bytesIn(store.dir)
  for (const left of [sealed.data, sealed.workspace_hash]) expect(bytes.includes(left)).toBe(false)
})
