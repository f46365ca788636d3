import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Key } from '../../../core/model/key.ts'
import { plus } from '../../../core/model/time.ts'
import { chatAt } from '../../../db/chats.ts'
import type { Claimed } from '../../../db/claims.ts'
import { dueRows, nextDue, waitingChats } from '../../../db/outbox/queue.ts'
import { writeEntries } from '../../../db/outbox/read-write.ts'
import { isDue, isNext } from '../../../db/outbox/ready.ts'
import { freshEntry } from '../../../db/outbox/row.ts'
import type { Store } from '../../../db/store.ts'
import type { Entry } from '../../../db/tables/outbox.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { act, address, message, NOW, person, tempStore } from '../here.ts'

const going = { platforms: ['telegram'], real: NOW, busy: [], resting: [], unheard: [] }

const chatOf = async (store: Store, name: string, platform = 'telegram') => {
  const chat = { ...address(name), platform }
  await act(store, { chat }, (scene) => ({ ...scene, person: person(scene) }))
  return (await chatAt(store, chat))!
}

const row = fc.record({
  key: fc.constantFrom<Key[]>('home', 'came', 'quiet', 'season'),
  has: fc.record({
    asked: fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
    version: fc.integer({ min: 1, max: 4 }),
    ref: fc.constantFrom(null, 'ref'),
    tries: fc.constantFrom(0, 1),
    tried_at: fc.constantFrom(null, NOW),
    leaving_at: fc.constantFrom(null, NOW),
    not_before: fc.constantFrom(null, plus(NOW, { seconds: -1 }), plus(NOW, { seconds: 1 })),
  }),
})

const dueIn = async (store: Store): Promise<string[]> => (await dueRows(store, going)).map(({ id }) => id)

/** Takes what goes first, in chats of which nothing was taken yet, until nothing is left. */
async function takenFrom({ claims }: Store): Promise<string[]> {
  const taken: Claimed[] = []
  const within = { free: () => 1, unasked: Number.POSITIVE_INFINITY, gap: 0 }
  for (;;) {
    const [first] = (await claims.due({ ...going, busy: taken.map(({ chat }) => chat) }, within)).rows
    if (!first) break
    taken.push(first)
  }
  await Promise.all(taken.map(({ lease }) => claims.letGo(lease)))
  return taken.map(({ id }) => id)
}

describe(ENGINE, () => {
  test('whatever is due in a chat, the database finds what is next there, and one of that is taken', async () => {
    const store = await tempStore()
    const chat = await chatOf(store, 'ana')
    const rows = fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 4 })
    let before: Entry[] = []
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const after = all.map(({ key, has }) => ({
          ...freshEntry(chat, key, 1),
          ...{ want: message(key), ...has },
        }))
        await store.inTx((tx) => writeEntries(tx, store.keys, before, after))
        before = after
        const isTime = ({ not_before }: Entry) => not_before === null || not_before <= NOW
        const next = after.filter((one) => isDue(one) && isTime(one) && isNext(one, after, NOW))
        const ids = next.map(({ id }) => id)
        expect((await dueIn(store)).toSorted()).toEqual(ids.toSorted())
        const taken = await takenFrom(store)
        expect(ids.filter((id) => taken.includes(id))).toHaveLength(Math.min(1, next.length))
      }),
      { numRuns: ENGINE === 'postgres' ? 100 : 400 },
    )
  })

  test('what soon comes too late goes before what can wait, and what somebody waits for before both', async () => {
    const store = await tempStore()
    const names = ['waits', 'passes', 'asked']
    const own = [{}, { send_by: plus(NOW, { minutes: 45 }) }, { asked: 1 as const }]
    for (const [i, name] of names.entries()) {
      const entry = { ...freshEntry(await chatOf(store, name), 'home', i + 1), want: message(), ...own[i] }
      await store.inTx((tx) => writeEntries(tx, store.keys, [], [{ ...entry, id: name }]))
    }
    const order = ['asked', 'passes', 'waits']
    expect([await dueIn(store), await takenFrom(store)]).toEqual([order, order])
  })

  test('in a chat that can not be written to nothing is due, until somebody is back there', async () => {
    const store = await tempStore()
    const says = { to: '', key: 'home', want: message() } as const
    const say = (kind: 'command' | 'gone') =>
      act(store, { kind, ref: null }, undefined, ({ chat }) =>
        kind === 'gone' ? [] : [{ ...says, to: chat.id }],
      )
    await chatOf(store, 'ana')
    await say('command')
    const before = [(await dueIn(store)).length, (await takenFrom(store)).length]
    await act(store, { kind: 'press', ref: 'typed' }, undefined, ({ chat }) => [
      { to: chat.id, key: 'came', want: message(), where: 'here' },
    ])
    await say('gone')
    const meanwhile = [...(await dueIn(store)), ...(await takenFrom(store))]
    await act(store, { kind: 'command' })
    expect([before, meanwhile, (await dueIn(store)).length]).toEqual([[1, 1], [], 1])
  })

  test('what is waited with is looked for again when its time comes, on its platform alone', async () => {
    const store = await tempStore()
    const chat = await chatOf(store, 'ana')
    const later = (minutes: number) => plus(NOW, { minutes })
    const entries = [5, -5, 3].map((minutes, i) => ({
      ...freshEntry(chat, (['home', 'came', 'quiet'] as const)[i]!, 1),
      ...{ want: message(), not_before: later(minutes) },
    }))
    expect(await nextDue(store, ['telegram'], NOW)).toBeNull()
    await store.inTx((tx) => writeEntries(tx, store.keys, [], entries))
    expect(await nextDue(store, ['telegram'], NOW)).toBe(later(3))
    expect(await nextDue(store, ['slack'], NOW)).toBeNull()
    expect(await waitingChats(store, ['slack', 'telegram'], NOW)).toEqual([
      { chat, platform: 'telegram', until: later(5) },
    ])
  })
})
