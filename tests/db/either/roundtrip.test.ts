import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chat } from '../../../core/model/chat.ts'
import type { Answer, Circle, Member, Person } from '../../../core/model/circle.ts'
import { LIMITS } from '../../../core/model/limit.ts'
import { put, type Rows, type Scene } from '../../../core/model/scene.ts'
import { plus } from '../../../core/model/time.ts'
import { newId } from '../../../db/id.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { act, invitation, NOW, person, sceneOf, tempStore } from '../here.ts'

const TABLES = [
  'circles',
  'members',
  'names',
  'rhythms',
  'checkins',
  'asks',
  'answers',
  'shares',
  'invitations',
] as const satisfies readonly (keyof Rows)[]

/** A scene whose rows stand in no particular order. */
const sorted = (scene: Scene) => ({
  ...scene,
  ...Object.fromEntries(TABLES.map((t) => [t, [...scene[t]].sort((a, b) => (a.id < b.id ? -1 : 1))])),
})

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const moment = fc.nat(100_000).map((minutes) => plus(NOW, { minutes }))
const someone = fc.record({
  name,
  zone: maybe(fc.constantFrom('Europe/Berlin', 'America/Havana')),
  retention: fc.constantFrom<Person['retention']>(0, 7, 30, 90),
  sound: fc.boolean(),
  restsUntil: maybe(moment),
  expects: maybe(fc.constantFrom<NonNullable<Person['expects']>>('city', 'name', 'name/abc')),
  arriving: fc.boolean(),
  depth: fc.constantFrom<Person['depth']>('everyday', 'tender', 'intimate'),
  cover: fc.constantFrom<Person['cover']>('moment', 'note', 'hello'),
  atOnce: fc.boolean(),
  waits: fc.boolean(),
  tapped: moment.map((at) => at.slice(0, 10)),
  seasonEnds: maybe(moment),
  hushed: maybe(fc.constantFrom<NonNullable<Person['hushed']>>('quiet', 'season')),
})
const answer = fc.record({
  color: maybe(fc.constantFrom<NonNullable<Answer['color']>>('green', 'yellow', 'red', 'unsure', 'skip')),
  shift: maybe(fc.constantFrom<NonNullable<Answer['shift']>>('quieter', 'smaller', 'stop-near')),
  parts: fc.constant([{ act: 'hug' as const, color: 'green' as const, limit: null, until: NOW }]),
  limits: fc.uniqueArray(fc.constantFrom(...LIMITS), { maxLength: 3 }),
  words: maybe(name),
  keptUntil: moment,
  shownUntil: maybe(moment),
  held: fc.boolean(),
})
const asked = fc.record({
  until: moment,
  scheduled: fc.boolean(),
  done: fc.boolean(),
  putOff: fc.boolean(),
  later: maybe(moment),
  rings: fc.nat(2),
  rang: maybe(fc.nat(24)),
})
const stopped = fc.record({
  restsUntil: maybe(moment),
  expects: maybe(fc.constantFrom<NonNullable<Person['expects']>>('city', 'name')),
  later: fc.dictionary(fc.constantFrom('a', 'b'), moment),
  withdrawn: fc.constant([]),
  rounds: fc.constant([]),
})
const chat = fc.record({
  language: fc.constantFrom('en', 'de', 'es'),
  dayEnds: maybe(moment),
  stopped: maybe(stopped),
  putBack: fc.boolean(),
} satisfies { [F in keyof Omit<Chat, 'id' | 'platform'>]: unknown })
const world = fc.record({
  chat,
  me: someone,
  depth: fc.constantFrom<Member['depth']>('everyday', 'tender', 'intimate'),
  setting: fc.constantFrom<Circle['setting']>('together', 'apart', 'either'),
  names: fc.array(name, { maxLength: 2 }),
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  answers: fc.array(fc.tuple(asked, maybe(answer)), { maxLength: 4 }),
  invitation: maybe(name),
})
type World = typeof world extends fc.Arbitrary<infer T> ? T : never

/** The scene in which all of this is so. */
function living(scene: Scene, given: World): Scene {
  const me = { ...(scene.person ?? person(scene)), ...given.me }
  const chat = { ...scene.chat, ...given.chat }
  let next: Scene = {
    ...scene,
    chat,
    person: me,
    names: [],
    rhythms: [],
    asks: [],
    answers: [],
    invitations: [],
  }
  const circle = scene.circles[0] ?? {
    id: newId(),
    kind: 'partners',
    setting: 'either',
    began: NOW,
    depth: 'everyday',
    path: null,
  }
  next = put(next, 'circles', { ...circle, setting: given.setting })
  const mine = scene.members[0]?.id ?? newId()
  next = put(next, 'members', {
    id: mine,
    circle: circle.id,
    person: me.id,
    depth: given.depth,
    joined: NOW,
    left: null,
    suggested: given.days.length > 3,
    greeted: true,
    leftPath: false,
  })
  for (const called of given.names)
    next = put(next, 'names', { id: newId(), owner: me.id, member: mine, name: called })
  const hours = { from: '18:00', to: '20:00', asked: null, less: given.days.length > 2 }
  next = put(next, 'rhythms', { id: newId(), person: me.id, circle: circle.id, days: given.days, ...hours })
  given.answers.forEach(([ask, its], i) => {
    const nth = scene.checkins.length + i
    const checkin = { id: newId(), circle: circle.id, day: '2026-11-24', nth, prompt: 'hug' }
    const row = { ...ask, id: newId(), checkin: checkin.id, person: me.id }
    next = put(put(next, 'checkins', checkin), 'asks', row)
    if (its) next = put(next, 'answers', { ...its, id: newId(), ask: row.id, person: me.id, at: NOW })
  })
  if (given.invitation === null) return next
  return put(next, 'invitations', invitation(me.id, { name: given.invitation }))
}

describe(`${ENGINE}: what is stored`, () => {
  test('comes back as it was, whatever a turn changed', async () => {
    const run = fc.asyncProperty(fc.array(world, { minLength: 1, maxLength: 4 }), async (worlds) => {
      const store = await tempStore()
      for (const given of worlds) {
        let wanted: Scene | null = null
        await act(store, {}, (scene) => {
          wanted = living(scene, given)
          return wanted
        })
        expect(sorted(await sceneOf(store, 'ana'))).toEqual(sorted(wanted!))
      }
      await store.close()
    })
    // A server takes its time to be opened.
    await fc.assert(run, { numRuns: ENGINE === 'postgres' ? 6 : 25 })
  })

  test('what a turn leaves as it was is neither sealed nor written anew', async () => {
    const store = await tempStore()
    await act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
    const row = () => store.inTx((tx) => tx.selectFrom('people').selectAll().executeTakeFirstOrThrow())
    const before = await row()
    await act(store, {}, (scene) => ({ ...scene, person: { ...scene.person!, cover: 'note', name: 'Anna' } }))
    const { name, ...rest } = await row()
    expect(rest).toEqual({ ...before, cover: 'note', name: undefined })
    expect(name).not.toBe(before.name)
  })

  test('of somebody unknown whom nothing is said to, nothing stays', async () => {
    const store = await tempStore()
    await act(store, {})
    expect((await sceneOf(store, 'ana')).chat.id).not.toBe((await sceneOf(store, 'ana')).chat.id)
  })
})
