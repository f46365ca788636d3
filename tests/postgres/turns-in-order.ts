import fc from 'fast-check'
import type { Id } from '../../core/model/circle.ts'
import { find, put, type Scene } from '../../core/model/scene.ts'
import { newId } from '../../db/id.ts'
import type { Store } from '../../db/store.ts'
import { act, address, NOW, sceneOf } from '../db/here.ts'
import { arrives } from './deeds.ts'

/** Who is in which circle. */
const CIRCLES = { one: ['ana', 'ben', 'dan'], two: ['ana', 'cal', 'dan'] } as const

type Name = keyof typeof CIRCLES
type Who = (typeof CIRCLES)[Name][number]
const NAMES = Object.keys(CIRCLES) as Name[]
const isIn = (who: Who, name: Name): boolean => (CIRCLES[name] as readonly Who[]).includes(who)

/** What somebody does: they put their mark at the end of a circle's line, and count all that they read. */
export type Deed = { who: Who; in: Name; mark: string; store: 0 | 1; waits: readonly [number, number] }

/** Each circle's line, and how much each has counted. */
export type State = { lines: Record<Name, string>; counted: Record<Who, number> }

const WAIT = fc.nat({ max: 12 })

/** Any few of them. */
export const anyDeeds: fc.Arbitrary<Deed[]> = fc
  .array(
    fc
      .record({ in: fc.constantFrom(...NAMES), nth: fc.nat({ max: 2 }), store: fc.constantFrom(0, 1) })
      .chain((its) => fc.tuple(fc.constant(its), fc.tuple(WAIT, WAIT))),
    { minLength: 3, maxLength: 5 },
  )
  .map((all) =>
    all.map(([{ nth, store, ...its }, waits], i) => ({
      ...{ ...its, who: CIRCLES[its.in][nth]!, mark: 'abcde'[i]!, waits },
      store: store as 0 | 1,
    })),
  )

const START: State = { lines: { one: '', two: '' }, counted: { ana: 0, ben: 0, cal: 0, dan: 0 } }

function done(state: State, { who, in: where, mark }: Deed): State {
  const lines = { ...state.lines, [where]: state.lines[where] + mark }
  const read = NAMES.filter((name) => isIn(who, name)).reduce((sum, name) => sum + lines[name].length, 0)
  return { lines, counted: { ...state.counted, [who]: state.counted[who] * 7 + read } }
}

/** Everything that may come of them, done one after the other in any order. */
export function outcomes(deeds: readonly Deed[], from: State = START): State[] {
  if (deeds.length === 0) return [from]
  return deeds.flatMap((deed) =>
    outcomes(
      deeds.filter((one) => one !== deed),
      done(from, deed),
    ),
  )
}

/** Four people in two circles. */
export async function company(store: Store): Promise<Record<Name, Id>> {
  const people = new Map<Who, Id>()
  for (const who of ['ana', 'ben', 'cal', 'dan'] as const) {
    await arrives(who)(store)
    people.set(who, (await sceneOf(store, who)).person!.id)
  }
  const circles = { one: newId(), two: newId() }
  await act(store, {}, (scene) =>
    NAMES.reduce((from, name) => withCircle(from, circles[name], name, people), scene),
  )
  return circles
}

function withCircle(scene: Scene, id: Id, name: Name, people: ReadonlyMap<Who, Id>): Scene {
  const its = { id, kind: 'partners', setting: 'either', began: NOW, depth: 'everyday', path: null } as const
  let next = put(scene, 'circles', its)
  for (const who of CIRCLES[name]) {
    const more = { depth: 'everyday', joined: NOW, left: null, suggested: false, greeted: true } as const
    next = put(next, 'members', {
      id: newId(),
      circle: id,
      person: people.get(who)!,
      leftPath: false,
      ...more,
    })
  }
  return put(next, 'checkins', { id, circle: id, day: NOW.slice(0, 10), nth: 0, prompt: '' })
}

/** Does one of them. */
export const does = (store: Store, circles: Record<Name, Id>, deed: Deed) =>
  act(store, { chat: address(deed.who) }, (scene) => {
    const lineOf = (name: Name) => find(scene, 'checkins', circles[name])?.prompt ?? ''
    const before = { ...START.counted, [deed.who]: scene.person!.chosen }
    const { lines, counted } = done(
      { lines: { one: lineOf('one'), two: lineOf('two') }, counted: before },
      deed,
    )
    const log = find(scene, 'checkins', circles[deed.in])!
    const next = put(scene, 'checkins', { ...log, prompt: lines[deed.in] })
    return { ...next, person: { ...scene.person!, chosen: counted[deed.who] } }
  })

/** What has come of it. */
export async function stateOf(store: Store, circles: Record<Name, Id>): Promise<State> {
  const state = structuredClone(START)
  for (const who of ['ana', 'ben', 'cal', 'dan'] as const) {
    const scene = await sceneOf(store, who)
    state.counted[who] = scene.person!.chosen
    for (const name of NAMES) {
      const log = find(scene, 'checkins', circles[name])
      if (log) state.lines[name] = log.prompt
    }
  }
  return state
}

/** Everything is as it was at first. */
export const anew = (store: Store): Promise<void> =>
  store.inTx(async (tx) => {
    await tx.updateTable('checkins').set({ prompt: '' }).execute()
    await tx.updateTable('people').set({ chosen: 0 }).execute()
  })
