import { describe, expect, test } from 'vitest'
import type { Answer } from '../../core/model/circle.ts'
import { keyOf } from '../../core/model/key.ts'
import { put } from '../../core/model/scene.ts'
import { plus } from '../../core/model/time.ts'
import { newId } from '../../db/id.ts'
import type { Store } from '../../db/store.ts'
import { sweep } from '../../db/sweep.ts'
import { linked } from '../db/couple.ts'
import { act, message, NOW, person } from '../db/here.ts'
import { says, sendAll } from '../db/sending.ts'
import { databaseOf, readRelease, releases, withCopy } from '../releases/release.ts'
import { KEY } from '../releases/stage.ts'
import { atOnce, lockingNoRows, twoStores } from './at-once.ts'
import { tempDatabase } from './database.ts'
import { opens, ROOM } from './deeds.ts'
import { keptBy, lettersOf, within } from './moving.ts'

const sweeps = (length: Temporal.DurationLike) => (store: Store) => sweep(store, plus(NOW, length))

/** Ana is asked something, of which ten days later nobody knows any more. */
async function isAsked(store: Store): Promise<void> {
  await linked(store)
  await act(store, {}, (scene) => {
    const circle = scene.circles[0]!.id
    const checkin = { id: newId(), circle, day: NOW.slice(0, 10), nth: 0, prompt: 'hug' }
    const ask = {
      ...{ id: newId(), checkin: checkin.id, person: scene.person!.id, scheduled: true, done: false },
      ...{ until: NOW, later: null, rings: 0, rang: null, putOff: false },
    }
    return put(put(scene, 'checkins', checkin), 'asks', ask)
  })
}

/** Just before that she answers. */
const answers = (store: Store) =>
  act(store, { now: plus(NOW, { hours: 239 }) }, (scene) => {
    const answer: Answer = {
      ...{ id: newId(), ask: scene.asks[0]!.id, person: scene.person!.id, color: 'green', at: NOW },
      ...{ shift: null, limits: [], shownUntil: null, words: null, parts: [], held: false },
      keptUntil: plus(NOW, { days: 17 }),
    }
    return put(scene, 'answers', answer)
  })

const comes = (now: string) => (store: Store) =>
  act(store, { now }, (scene) => ({ ...scene, person: person(scene) }), says)

/** Somebody who opened a round erased everything, and what stands in their chat is still to be removed. */
async function isErased(store: Store): Promise<void> {
  await opens(store)
  await comes(NOW)(store)
  await sendAll(store)
  await act(
    store,
    {},
    (scene) => ({ ...scene, person: null }),
    ({ chat }) => [{ to: chat.id, key: 'home', want: null }],
  )
}

/** Something is said of a round in its room, in the place of what was said of it before. */
const saysInRoom = (text: string) => (store: Store) =>
  act(store, { chat: ROOM, kind: 'tick', room: ROOM }, undefined, ({ chat, rounds }) => [
    { to: chat.id, key: keyOf('round', rounds[0]!.id), want: message(text) },
  ])

async function isOpen(store: Store): Promise<void> {
  await opens(store)
  await saysInRoom('open')(store)
  await sendAll(store)
}

const rowsOf = ({ inTx }: Store, table: 'answers' | 'outbox') =>
  inTx((tx) => tx.selectFrom(table).select('id').execute())

const ANSWERED = {
  what: 'an old question that is answered just then keeps its answer',
  ...{ first: isAsked, turn: answers, swept: { hours: 241 } },
  left: async (store: Store) => (await rowsOf(store, 'answers')).length,
}

const BACK = {
  what: 'in the chat of somebody who comes back just then all is still to be removed',
  ...{ first: isErased, turn: comes(plus(NOW, { hours: 24 })), swept: { hours: 25 } },
  left: async (store: Store) => (await rowsOf(store, 'outbox')).length,
}

const SAID = {
  what: 'what is said in a room just then, where something old stands, is said',
  ...{ first: isOpen, turn: saysInRoom('closed'), swept: { days: 9 } },
  left: async (store: Store) => (await rowsOf(store, 'outbox')).length,
}

describe('postgres, while everything old is swept up:', () => {
  test.each([
    { ...ANSWERED, is: 1 },
    { ...BACK, is: 2 },
    { ...SAID, is: 1 },
  ])('$what', async ({ first, turn, swept, left, is }) => {
    const stores = await twoStores()
    await first(stores[0])
    await atOnce(stores, turn, sweeps(swept))
    expect(await left(stores[0])).toBe(is)
  })

  test.each([
    { ...ANSWERED, is: 0 },
    { ...BACK, is: 1 },
  ])('without the lock it would be seen: $what', async ({ first, turn, swept, left, is }) => {
    const [one, other] = await twoStores()
    await first(one)
    await atOnce([one, lockingNoRows(other)], turn, sweeps(swept))
    expect(await left(one)).toBe(is)
  })

  test('two processes that do it at once leave what one would', () =>
    withCopy(databaseOf(releases().at(-1)!), async (file) => {
      const alone = { ...(await keptBy('postgres', file)), key: KEY }
      const both = { ...alone, url: await tempDatabase(alone.url) }
      const later = plus(readRelease(releases().at(-1)!).now, { days: 150 })
      await within(alone, (store) => sweep(store, later))
      await within(both, (one) =>
        within(both, (other) => Promise.all([one, other].map((store) => sweep(store, later)))),
      )
      expect(await lettersOf(both)).toEqual(await lettersOf(alone))
    }))
})
