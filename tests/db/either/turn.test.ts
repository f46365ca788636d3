import { describe, expect, test } from 'vitest'
import type { Scene } from '../../../core/model/scene.ts'
import { plus } from '../../../core/model/time.ts'
import { inTurn } from '../../../db/turn.ts'
import { dueChats, nextWake, putOff } from '../../../db/wake-times.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { act, address, happening, message, NOW, person, sceneOf, tempStore } from '../here.ts'
import { says, sendAll } from '../sending.ts'

const later = plus(NOW, { hours: 1 })

describe(`${ENGINE}: a turn`, () => {
  test('T7 heard twice changes and says nothing the second time', async () => {
    const store = await tempStore()
    const once = { event: 'the same' }
    await act(store, once, (scene) => ({ ...scene, person: person(scene) }))
    let turns = 0
    await inTurn(store, happening(once), () => {
      turns++
      throw new Error('not again')
    })
    expect(turns).toBe(0)
  })

  test('that fails changes nothing, and is heard when it comes again', async () => {
    const store = await tempStore()
    const once = { event: 'the same' }
    const fails = () => {
      throw new Error('no')
    }
    await expect(act(store, once, fails)).rejects.toThrow('no')
    expect(await act(store, once, (scene) => ({ ...scene, person: person(scene) }))).not.toBeNull()
    expect((await sceneOf(store, 'ana')).person).not.toBeNull()
  })

  test('that was typed counts after what the one before has taken away', async () => {
    const store = await tempStore()
    await act(store, {}, (scene) => ({ ...scene, person: person(scene) }), says)
    await sendAll(store)
    await act(store, {}, undefined, ({ chat }) => [{ to: chat.id, key: 'home', want: null }])
    await act(store, { kind: 'text', ref: 'typed' })
    const rows = await store.inTx((tx) =>
      tx.selectFrom('outbox').select(['key', 'version']).orderBy('key').execute(),
    )
    expect(rows.map(({ key }) => key.slice(0, 3))).toEqual(['gon', 'own'])
    expect(rows[1]!.version).toBeGreaterThan(rows[0]!.version)
  })

  test('counts after all that was done in its chat before, however soon it follows', async () => {
    const store = await tempStore()
    await act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
    const names = Array.from({ length: 20 }, (_, nth) => `${nth}`)
    const calls = names.map((name) => (scene: Scene) => ({
      ...scene,
      person: { ...scene.person!, name: scene.person!.name + name },
    }))
    await Promise.all(calls.map((change) => act(store, {}, change)))
    expect((await sceneOf(store, 'ana')).person?.name).toBe(`Ana${names.join('')}`)
  })

  test('of a chat that does not exist any more is none', async () => {
    const store = await tempStore()
    expect(await act(store, { chat: 'nobodynobodynobo', kind: 'tick' })).toBeNull()
  })

  test('sees what the person typed as part of the chat, so that it goes with the day', async () => {
    const store = await tempStore()
    const joins = act(store, { kind: 'text', ref: '17' }, (scene) => {
      expect(scene.posts).toMatchObject([{ want: null }])
      return { ...scene, person: person(scene) }
    })
    await joins
    expect((await sceneOf(store, 'ana')).posts).toMatchObject([
      { key: expect.stringMatching(/^own\//), want: null },
    ])
  })

  test('of a stranger nobody answers leaves nothing behind', async () => {
    const store = await tempStore()
    await act(store, { kind: 'text', ref: '17' })
    expect((await sceneOf(store, 'ana')).posts).toEqual([])
  })
})

describe(`${ENGINE}: time`, () => {
  const arrive = async (name: string, wakesAt: string | null) => {
    const joins = (scene: Parameters<typeof person>[0]) => ({ ...scene, person: person(scene) })
    return { name, chat: address(name), wakesAt, joins }
  }

  test('comes for whoever waited longest first, and for nobody before', async () => {
    const store = await tempStore()
    for (const [name, at] of [
      ['ana', later],
      ['ben', NOW],
      ['cal', null],
    ] as const) {
      const { chat, joins, wakesAt } = await arrive(name, at)
      await act(store, { chat }, joins, () => [], wakesAt)
    }
    const [ana, ben] = [await sceneOf(store, 'ana'), await sceneOf(store, 'ben')]
    expect(await dueChats(store, plus(NOW, { milliseconds: -1 }), 10)).toEqual([])
    expect(await nextWake(store)).toBe(NOW)
    expect(await dueChats(store, later, 1)).toEqual([ben.chat.id])
    await putOff(store, ben.chat.id, NOW)
    expect(await dueChats(store, later, 10)).toEqual([ben.chat.id, ana.chat.id])
    await putOff(store, ben.chat.id, plus(later, { hours: 1 }))
    expect(await nextWake(store)).toBe(later)
    await putOff(store, ana.chat.id, later)
    expect(await dueChats(store, later, 10)).toEqual([ana.chat.id])
  })

  test('comes now for whoever somebody else’s turn concerns', async () => {
    const store = await tempStore()
    await act(
      store,
      { chat: address('ben') },
      (scene) => ({ ...scene, person: person(scene) }),
      () => [],
      later,
    )
    const ben = await sceneOf(store, 'ben')
    await inTurn(store, happening(), (scene) => ({
      turn: { scene, say: [], reply: {}, wake: [ben.person!.id] },
      wakesAt: null,
    }))
    expect(await nextWake(store)).toBe(later)
    await inTurn(store, happening(), (scene) => ({
      turn: {
        scene: { ...scene, person: person(scene) },
        say: [{ to: scene.chat.id, key: 'home', want: message() }],
        reply: {},
        wake: [ben.person!.id],
      },
      wakesAt: null,
    }))
    expect(await dueChats(store, NOW, 10)).toEqual([ben.chat.id])
  })

  test('does not come again and again for a tick that settles nothing', async () => {
    const store = await tempStore()
    await act(
      store,
      {},
      (scene) => ({ ...scene, person: person(scene) }),
      () => [],
      NOW,
    )
    const { chat } = await sceneOf(store, 'ana')
    await act(store, { chat: chat.id, kind: 'tick' }, undefined, () => [], NOW)
    expect(await dueChats(store, NOW, 10)).toEqual([])
  })
})
