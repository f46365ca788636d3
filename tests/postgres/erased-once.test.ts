import { expect, test } from 'vitest'
import { turn } from '../../core/model/scene.ts'
import type { Store } from '../../db/store.ts'
import { inTurn } from '../../db/turn.ts'
import { act, erasedOf, happening, person, tempStore } from '../db/here.ts'

test('R22 whoever did not erase everything when it is done once more is not on the list', async () => {
  const store = await tempStore()
  await act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
  let times = 0
  /** Somebody else was in the way of the first time. */
  const inTx: Store['inTx'] = (work, ...its) =>
    store.inTx(
      async (tx) => {
        const done = await work(tx)
        if (times === 1) throw Object.assign(new Error('in the way'), { code: '40001' })
        return done
      },
      ...its,
    )
  await inTurn({ ...store, inTx }, happening(), (scene) => ({
    turn: turn(times++ === 0 ? { ...scene, person: null } : scene),
    wakesAt: null,
  }))
  expect([times, await erasedOf(store)]).toEqual([2, []])
})
