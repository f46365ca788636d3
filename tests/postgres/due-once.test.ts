import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Id } from '../../core/model/circle.ts'
import { turn } from '../../core/model/scene.ts'
import { plus } from '../../core/model/time.ts'
import type { Store } from '../../db/store.ts'
import { inTurn } from '../../db/turn.ts'
import { dueChats } from '../../db/wake-times.ts'
import { act, address, happening, NOW, sceneOf } from '../db/here.ts'
import { atOnce, twoStores } from './at-once.ts'
import { arrives } from './deeds.ts'

const due = (store: Store) => dueChats(store, NOW, 10)

const wakes = (whom: Id) => (store: Store) =>
  inTurn(store, happening({ chat: address('ben') }), (scene) => ({
    turn: turn(scene, [], {}, [whom]),
    wakesAt: null,
  }))

/** Two processes, Ana and Ben there, and Ana woken. */
async function woken() {
  const stores = await twoStores()
  for (const name of ['ana', 'ben']) await arrives(name)(stores[0])
  const { chat } = await sceneOf(stores[0], 'ana')
  await wakes(chat.id)(stores[0])
  return { stores, ana: chat.id, ticks: (store: Store) => act(store, { chat: chat.id, kind: 'tick' }) }
}

test('postgres: a chat whose time has come is one process’s, until its turn has been', async () => {
  const { stores, ana, ticks } = await woken()
  const both = await Promise.all(stores.map(due))
  expect(both.flat()).toEqual([ana])
  await ticks(stores[0])
  expect((await Promise.all(stores.map(due))).flat()).toEqual([])
  await wakes(ana)(stores[1])
  expect(await due(stores[0])).toEqual([ana])
})

test('postgres: where the process that has it is killed, another one has it a little later', async () => {
  const { stores, ana } = await woken()
  await due(stores[0])
  expect(await due(stores[1])).toEqual([])
  await stores[1].inTx((tx) => sql`update leases set until = clock_timestamp()`.execute(tx))
  expect(await due(stores[1])).toEqual([ana])
})

test('postgres: whoever is woken by a process whose clock is ahead has their turn now', async () => {
  const [one, other] = await twoStores()
  for (const name of ['ana', 'ben']) await arrives(name)(one)
  const { chat } = await sceneOf(one, 'ana')
  await inTurn(one, happening({ chat: address('ben'), now: plus(NOW, { minutes: 4 }) }), (scene) => ({
    turn: turn(scene, [], {}, [chat.id]),
    wakesAt: null,
  }))
  expect(await due(other)).toEqual([chat.id])
})

test('postgres: whoever is woken while their turn is done waits for nobody, and has another one', async () => {
  const { stores, ana, ticks } = await woken()
  let isDone = false
  const other = async (store: Store) => {
    await wakes(ana)(store)
    isDone = true
  }
  const first = async (store: Store) => {
    await ticks(store)
    expect(isDone).toBe(true)
  }
  await atOnce(stores, first, other)
  expect(await due(stores[1])).toEqual([ana])
})
