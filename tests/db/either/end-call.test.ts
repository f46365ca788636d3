import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Key } from '../../../core/model/key.ts'
import type { Outgoing } from '../../../core/model/message.ts'
import { moveRoom } from '../../../db/one-room.ts'
import { endCall } from '../../../db/outbox/call.ts'
import { posted } from '../../../db/outbox/post.ts'
import { entriesOf, writeEntries } from '../../../db/outbox/read-write.ts'
import { ended, type Outcome } from '../../../db/outbox/states-when-called.ts'
import type { Store } from '../../../db/store.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { act, address, message, NOW, person, sceneOf, tempStore } from '../here.ts'

const key = fc.constantFrom<Key[]>('home', 'came')
const want = fc.option(fc.constantFrom('one', 'two', 'three'), { nil: null })
const where = fc.constantFrom('here', 'below', undefined)
const pressed = fc.constantFrom(null, 'chat/1', 'chat/2')
const saying = fc.record({ key, want, where, pressed, asked: fc.boolean() })
type Saying = typeof saying extends fc.Arbitrary<infer T> ? T : never

const outcomes = fc.constantFrom<Outcome[]>(
  ...(['chat/1', 'chat/2'] as const).map((ref) => ({ kind: 'done', ref }) as const),
  ...([{ kind: 'later', seconds: 3 }, { kind: 'lost' }, { kind: 'unclear' }] as const),
)

const TIMES = { now: NOW, real: NOW }

async function say(store: Store, chat: string, { want: text, ...out }: Saying) {
  const says: Outgoing = { ...out, to: chat, want: text === null ? null : message(text) }
  await store.inTx(async (tx) => {
    const at = {
      ...{ pressed: out.pressed, fresh: null, asked: out.asked },
      now: NOW,
      version: await store.versions.next(tx),
      gone: false,
    }
    const before = await entriesOf(tx, store.keys, chat)
    const after = posted(before, [says], at)
    for (const { version } of after) store.versions.used(version)
    await writeEntries(tx, store.keys, before, after)
  })
}

test(`${ENGINE}: whatever is said before a call and while it is on its way, its end is stored as it is thought out`, async () => {
  const store = await tempStore()
  await act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
  const { id: chat } = (await sceneOf(store, 'ana')).chat
  const entries = () => store.inTx((tx) => entriesOf(tx, store.keys, chat))
  const several = fc.array(saying, { maxLength: 3 })
  let plain = 0
  await fc.assert(
    fc.asyncProperty(several, fc.nat(2), several, outcomes, async (before, which, meanwhile, outcome) => {
      for (const one of before) await say(store, chat, one)
      const tried = (await entries())[which]
      if (!tried) return
      const to = { ...address('ana'), language: 'en', delivery: tried.id, about: null }
      for (const one of meanwhile) await say(store, chat, one)
      const job = { tried, call: { message: tried.want, ref: tried.ref }, to }
      const then = await entries()
      const thought = ended(then, job, outcome, TIMES)
      await endCall(store, job, outcome, TIMES)
      if (outcome.kind === 'done' && outcome.ref === tried.ref) plain++
      expect(inOrder(await entries())).toEqual(inOrder(thought))
    }),
    { numRuns: 200 },
  )
  expect(plain).toBeGreaterThan(0)
})

// What was pressed elsewhere meanwhile becomes a row of its own, with a new id.
const inOrder = (all: Awaited<ReturnType<typeof entriesOf>>) => {
  const place = ({ version, ref, leaving_at }: (typeof all)[number]) => `${version} ${ref} ${leaving_at}`
  const sorted = all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  return sorted.map(({ id, key: its, ...rest }) => rest)
}

test(`${ENGINE}: a change that ends after its room has moved is made once more where it stands now`, async () => {
  const store = await tempStore()
  const room = { ...address('room'), name: 'room' }
  await act(
    store,
    { chat: address('room'), room },
    (scene) => scene,
    (scene) => [{ to: scene.chat.id, key: 'home', want: message('zero') }],
  )
  const { id: chat } = (await sceneOf(store, 'room')).chat
  await say(store, chat, { key: 'home', want: 'one', where: 'here', pressed: 'chat/1', asked: true })
  const entries = () => store.inTx((tx) => entriesOf(tx, store.keys, chat))
  const [tried] = await entries()
  const job = {
    tried: tried!,
    call: { message: tried!.want, ref: tried!.ref },
    to: { ...room, language: 'en', delivery: tried!.id, about: null },
  }
  await moveRoom(store, room, address('elsewhere'), ['chat/', 'other/'])
  expect(await endCall(store, job, { kind: 'done', ref: 'chat/1' }, TIMES)).toBe(true)
  expect(await entries()).toMatchObject([{ ref: 'other/1', shown: 0 }])
})
