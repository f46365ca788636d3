import { expect, test } from 'vitest'
import { chatAt } from '../../db/chats.ts'
import { moveRoom } from '../../db/one-room.ts'
import { entriesOf, writeEntries } from '../../db/outbox/read-write.ts'
import type { Store } from '../../db/store.ts'
import { act, address, message } from '../db/here.ts'
import { atOnce, lockingNoRows, twoStores } from './at-once.ts'
import { ROOM } from './deeds.ts'

/** Moves the room; says how much of what stands there is then called for anew. */
async function moves(store: Store): Promise<number> {
  let times = 0
  const next: Store['versions']['next'] = (tx) => {
    times++
    return store.versions.next(tx)
  }
  const its = { ...store, versions: { ...store.versions, next } }
  await moveRoom(its, ROOM, address('elsewhere'), ['room/', 'elsewhere/'])
  return times
}

/** Two processes, and a room where something stands that was changed since. */
async function having() {
  const stores = await twoStores()
  const [{ inTx, keys }] = stores
  const said = (text: string) => (store: Store) =>
    act(store, { chat: ROOM, room: ROOM }, undefined, ({ chat }) => [
      { to: chat.id, key: 'home', want: message(text) },
    ])
  await said('hello')(stores[0])
  const id = (await chatAt(stores[0], ROOM))!
  const shown = () => inTx((tx) => entriesOf(tx, keys, id))
  const was = (await shown()).map((one) => ({ ...one, ref: 'room/1' }))
  await inTx(async (tx) => await writeEntries(tx, keys, await entriesOf(tx, keys, id), was))
  return { stores, said, shown }
}

const ELSEWHERE = { key: 'home', ref: 'elsewhere/1' }

test('postgres: a room of which two processes hear that it moved goes on once, with all that stands there', async () => {
  const { stores, shown } = await having()
  expect(await atOnce(stores, moves, moves)).toEqual([1, 0])
  expect(await shown()).toMatchObject([ELSEWHERE])
})

test('postgres: what is said in a room just before it is heard to have moved goes on with it', async () => {
  const { stores, said, shown } = await having()
  await atOnce(stores, said('more'), moves)
  expect(await shown()).toMatchObject([{ ...ELSEWHERE, want: message('more'), shown: 0 }])
})

test('without the lock it would be seen: all that stands there is called for twice', async () => {
  const { stores, shown } = await having()
  expect(await atOnce([stores[0], lockingNoRows(stores[1])], moves, moves)).toEqual([1, 1])
  expect(await shown()).toMatchObject([ELSEWHERE])
})
