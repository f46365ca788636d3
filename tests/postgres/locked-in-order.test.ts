import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Id } from '../../core/model/circle.ts'
import { put } from '../../core/model/scene.ts'
import { newId } from '../../db/id.ts'
import type { Store } from '../../db/store.ts'
import { linked } from '../db/couple.ts'
import { act, invitation, NOW, sceneOf } from '../db/here.ts'
import { twoStores, waitsForLock } from './at-once.ts'
import { later, opens } from './deeds.ts'

type Place = { table: 'circles' | 'invitations' | 'chats'; id: Id }

/** Everything that a turn of Ana's may change, in the order in which it is to be locked. */
async function everythingOf(store: Store): Promise<Place[]> {
  await linked(store)
  await opens(store)
  const its = { kind: 'self', setting: 'either', began: NOW, depth: 'everyday', path: null } as const
  await act(store, {}, (scene) => {
    const circle = { id: newId(), ...its }
    const more = { depth: 'everyday', joined: NOW, left: null, suggested: false, greeted: true } as const
    const member = { id: newId(), circle: circle.id, person: scene.person!.id, leftPath: false, ...more }
    const open = invitation(scene.person!.id, { expires: later })
    return put(put(put(scene, 'circles', circle), 'members', member), 'invitations', open)
  })
  const { circles, invitations, rooms, chat } = await sceneOf(store, 'ana')
  const sorted = (table: Place['table'], rows: readonly { id: Id }[]) =>
    rows.map(({ id }) => ({ table, id })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [
    ...sorted('circles', circles),
    ...sorted('invitations', invitations),
    ...sorted('chats', rooms),
    ...sorted('chats', [chat]),
  ]
}

/** Those that are locked by a turn of Ana's while somebody else holds this one. */
async function lockedWhile([one, other]: readonly [Store, Store], held: Place, all: readonly Place[]) {
  const { promise: go, resolve: goOn } = Promise.withResolvers<void>()
  const holding = other.inTx(async (tx) => {
    await sql`select from ${sql.table(held.table)} where id = ${held.id} for update`.execute(tx)
    const turning = act(one, {})
    while (!(await waitsForLock(other)));
    goOn()
    const free = await Promise.all(all.map((place) => isFree(other, place)))
    return { turning, locked: all.filter((place, i) => place !== held && !free[i]) }
  })
  await go
  const { turning, locked } = await holding
  await turning
  return locked
}

const isFree = ({ inTx }: Store, { table, id }: Place) =>
  inTx(async (tx) => {
    const its = sql`select from ${sql.table(table)} where id = ${id} for no key update skip locked`
    return (await its.execute(tx)).rows.length === 1
  })

test('postgres: a turn locks circles, invitations, rooms and its own chat one by one in this order, so that no two wait for each other', async () => {
  const stores = await twoStores()
  const all = await everythingOf(stores[0])
  expect(all.map(({ table }) => table)).toEqual(['circles', 'circles', 'invitations', 'chats', 'chats'])
  for (const [i, place] of all.entries())
    expect(await lockedWhile(stores, place, all)).toEqual(all.slice(0, i))
})
