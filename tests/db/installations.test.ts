import { describe, expect, test } from 'vitest'
import { installationsOf } from '../../db/installations.ts'
import { ENGINES } from '../postgres/engine.ts'
import { bytesIn, tempStore } from './here.ts'

const data = (token: string) => ({ bot: { token, id: 'B0ATTUNE', userId: 'U0ATTUNE' } })

describe.each(ENGINES)('%s', (engine) => {
  test('a workspace is found as it was saved, and no other', async () => {
    const kept = installationsOf(await tempStore({}, engine), 'slack')
    await kept.save('T0ONE', data('xoxb-one'))
    await kept.save('T0TWO', data('xoxb-two'))
    expect(await kept.find('T0ONE')).toEqual(data('xoxb-one'))
    expect(await kept.find('T0NONE')).toBeNull()
  })

  test('a workspace that comes again has its new token', async () => {
    const kept = installationsOf(await tempStore({}, engine), 'slack')
    await kept.save('T0ONE', data('xoxb-one'))
    await kept.save('T0ONE', data('xoxb-new'))
    expect(await kept.find('T0ONE')).toEqual(data('xoxb-new'))
  })

  test('the same id elsewhere is another workspace', async () => {
    const store = await tempStore({}, engine)
    await installationsOf(store, 'slack').save('T0ONE', data('xoxb-one'))
    expect(await installationsOf(store, 'another').find('T0ONE')).toBeNull()
  })

  test('forgetting what was never there changes nothing', async () => {
    const kept = installationsOf(await tempStore({}, engine), 'slack')
    await kept.save('T0ONE', data('xoxb-one'))
    await kept.forget('T0TWO')
    expect(await kept.find('T0ONE')).not.toBeNull()
  })
})

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
