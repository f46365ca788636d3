import { expect, test } from 'vitest'
import { engineOf } from '../../../db/engine.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { act, person, sceneOf, tempStore } from '../here.ts'

test(`${ENGINE}: is opened by its address, and keeps what somebody is`, async () => {
  const store = await tempStore()
  expect(await store.inTx(async (tx) => engineOf(tx))).toBe(ENGINE)
  await act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
  expect((await sceneOf(store, 'ana')).person).toMatchObject({ name: 'Ana', zone: 'Europe/Berlin' })
})
