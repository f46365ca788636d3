import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { turn } from '../../core/model/scene.ts'
import { inTurn } from '../../db/turn.ts'
import { act, committedTogether, happening, person, tempStore } from './here.ts'

test('R22 whoever did not erase everything when it is done once more is not on the list', async () => {
  const store = await tempStore()
  await act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
  committedTogether()
  let times = 0
  // Nothing that is committed with it can be: all of it is done once more, each by itself.
  const breaking = store.inTx(async (tx) => {
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    await sql`insert into rooms (id, name) values ('nowhere', '')`.execute(tx)
  })
  const erasing = inTurn(store, happening(), (scene) => ({
    turn: turn(times++ === 0 ? { ...scene, person: null } : scene),
    wakesAt: null,
  }))
  await Promise.allSettled([erasing, breaking])
  expect([times, store.erased.ids()]).toEqual([2, []])
})
