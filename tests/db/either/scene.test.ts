import { describe, expect, test } from 'vitest'
import { put, type Scene } from '../../../core/model/scene.ts'
import { addDays, plus } from '../../../core/model/time.ts'
import { newCode, newId } from '../../../db/id.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { leave, linked, shows } from '../couple.ts'
import { act, invitation, NOW, person, sceneOf, tempStore } from '../here.ts'

/** Somebody with a circle of their own beside. */
const selfToo = (scene: Scene): Scene => {
  const circle = { id: newId(), setting: 'either', began: NOW, depth: 'everyday', path: null } as const
  const its = { joined: NOW, left: null, suggested: false, greeted: true, leftPath: false } as const
  const member = {
    id: newId(),
    circle: circle.id,
    person: scene.person!.id,
    depth: 'everyday',
    ...its,
  } as const
  return put(put(scene, 'circles', { ...circle, kind: 'self' }), 'members', member)
}

describe(`${ENGINE}: two people`, () => {
  test('an invitation brought by its code is there for whoever brings it, and without it for nobody else', async () => {
    const store = await tempStore()
    const code = newCode()
    await act(store, {}, (scene) => {
      const ana = person(scene)
      return put({ ...scene, person: ana }, 'invitations', invitation(ana.id, { code }))
    })
    expect((await sceneOf(store, 'leo', NOW, code)).invitations).toMatchObject([{ code, name: 'Ana' }])
    expect((await sceneOf(store, 'leo', NOW, newCode())).invitations).toEqual([])
    expect((await sceneOf(store, 'leo')).invitations).toEqual([])
  })

  test('once linked, each sees the other under the name they gave, as their own data', async () => {
    const store = await tempStore()
    await linked(store)
    const [ana, ben] = [await sceneOf(store, 'ana'), await sceneOf(store, 'ben')]
    const seenBy = ({ person, names }: Scene) =>
      names.filter((n) => n.owner === person?.id).map((n) => n.name)
    expect(seenBy(ana)).toEqual(['Ben'])
    expect(seenBy(ben)).toEqual(['Ana'])
    expect(ana.members).toEqual(ben.members)
    expect(ben.asks).toEqual([])
  })

  test('R5 what is shown can be looked at until it ends, and not a moment longer', async () => {
    const store = await tempStore()
    await linked(store)
    const end = plus(NOW, { hours: 3 })
    await shows(store, 'yellow', end)
    expect((await sceneOf(store, 'ben')).cards).toMatchObject([{ color: 'yellow', until: end }])
    expect((await sceneOf(store, 'ben', plus(end, { milliseconds: -1 }))).cards).toHaveLength(1)
    expect((await sceneOf(store, 'ben', end)).cards).toEqual([])
    expect((await sceneOf(store, 'ana')).cards).toEqual([])
  })

  test('R4 an answer that is not shared stands in no scene but its own', async () => {
    const store = await tempStore()
    await linked(store)
    await shows(store, 'red', plus(NOW, { hours: 3 }))
    await act(store, {}, (scene) => ({ ...scene, shares: [] }))
    const { cards, answers, asks, shares } = await sceneOf(store, 'ben')
    expect({ cards, answers, asks, shares }).toEqual({ cards: [], answers: [], asks: [], shares: [] })
  })

  test('R3 whoever leaves stays a nameless membership, keeps their own answers, and shows nothing more', async () => {
    const store = await tempStore()
    await linked(store)
    await shows(store, 'green', plus(NOW, { hours: 3 }))
    await act(store, {}, leave)
    const [ana, ben] = [await sceneOf(store, 'ana'), await sceneOf(store, 'ben')]
    expect(ana.circles).toEqual([])
    expect(ana.answers).toHaveLength(1)
    expect(ana.checkins).toHaveLength(1)
    expect(ben.circles).toHaveLength(1)
    expect(ben.members.filter((m) => m.person === null)).toHaveLength(1)
    expect(ben.names.map((n) => n.name)).toEqual(['Ana'])
    expect(ben.cards).toEqual([])
  })

  test('R3 R22 whoever erases everything looks the same to the other as whoever left', async () => {
    const scenes: Scene[] = []
    for (const end of [leave, (scene: Scene) => ({ ...leave(scene), person: null })]) {
      const store = await tempStore()
      await linked(store)
      await shows(store, 'green', plus(NOW, { hours: 3 }))
      await act(store, {}, end)
      scenes.push(await sceneOf(store, 'ben'))
    }
    const seen = scenes.map(({ names, members, cards, posts }) => ({
      names: names.map((n) => n.name),
      ghosts: members.map(({ person, left }) => [person === null, left]).sort(),
      cards,
      posts,
    }))
    expect(seen[0]).toEqual(seen[1])
  })

  test('what a circle was asked long ago is read only on a day whose question may have to be drawn', async () => {
    const store = await tempStore()
    await linked(store)
    const days = Array.from({ length: 100 }, (_, i) => addDays('2026-11-24', -i))
    await act(store, {}, (scene) => {
      const next = selfToo(scene)
      const checkins = next.circles.flatMap(({ id: circle, kind }) =>
        days.map((day) => ({ id: newId(), circle, day, nth: 0, prompt: kind })),
      )
      return { ...next, checkins }
    })
    const read = async (now: string) => {
      const { checkins } = await sceneOf(store, 'ana', now)
      return ['partners', 'self'].map((prompt) => checkins.filter((its) => its.prompt === prompt).length)
    }
    // Circles' days begin where a date does first, at ten the day before in UTC.
    expect(await read('2026-11-24T09:59:00.000Z')).toEqual([8, 100])
    expect(await read('2026-11-24T10:00:00.000Z')).toEqual([100, 100])
  })
})
