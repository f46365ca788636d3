import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Key } from '../../core/model/key.ts'
import { plus } from '../../core/model/time.ts'
import { chatAt } from '../../db/chats.ts'
import { dueRows, nextDue } from '../../db/outbox/queue.ts'
import { writeEntries } from '../../db/outbox/read-write.ts'
import { inOrder, isDue, isNext } from '../../db/outbox/ready.ts'
import { freshEntry } from '../../db/outbox/row.ts'
import type { Store } from '../../db/store.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { act, address, message, NOW, person, tempStore } from './here.ts'

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

test('whatever is due in a chat, the database finds what is next there', async () => {
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
      const found = await dueRows(store, going)
      const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).toSorted()
      expect(ids(found)).toEqual(ids(next.toSorted(inOrder)))
    }),
    { numRuns: 400 },
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
  expect((await dueRows(store, going)).map(({ id }) => id)).toEqual(['asked', 'passes', 'waits'])
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
  const found = async () => (await dueRows(store, going)).length
  const before = await found()
  await act(store, { kind: 'press', ref: 'typed' }, undefined, ({ chat }) => [
    { to: chat.id, key: 'came', want: message(), where: 'here' },
  ])
  await say('gone')
  const meanwhile = await found()
  await act(store, { kind: 'command' })
  expect([before, meanwhile, await found()]).toEqual([1, 0, 1])
})

test('what waits for another platform, for its time, or for nobody while it is too much, is not looked at', async () => {
  const store = await tempStore()
  const plan = async (query: string) => {
    const { rows } = await store.inTx((tx) =>
      sql<{ detail: string }>`${sql.raw(`explain query plan ${query}`)}`.execute(tx),
    )
    return rows.map(({ detail }) => detail).join('\n')
  }
  const fresh = await plan(
    `select id from outbox where due = 1 and not_before is null and goes_by = 'telegram' order by asked desc, send_by is null, version, id`,
  )
  expect(fresh).toMatch(/SEARCH outbox USING INDEX outbox_due_index \(goes_by=\?\)$/)
  const asked = await plan(
    `select id from outbox where due = 1 and not_before is null and goes_by = 'telegram' and asked >= 1 order by asked desc`,
  )
  expect(asked).toMatch(/SEARCH outbox USING INDEX outbox_due_index \(goes_by=\? AND asked>\?\)$/)
  const later = await plan(
    `select id from outbox where due = 1 and not_before > '2026' and goes_by = 'telegram' order by not_before limit 1`,
  )
  expect(later).toMatch(/SEARCH outbox USING INDEX outbox_not_before_index \(goes_by=\? AND not_before>\?\)$/)
  expect(await nextDue(store, ['telegram'], NOW)).toBeNull()
})
