import { describe, expect, test } from 'vitest'
import type { Outgoing } from '../../../core/model/message.ts'
import { put, type Scene, turn } from '../../../core/model/scene.ts'
import { plus } from '../../../core/model/time.ts'
import { dump } from '../../../db/dump.ts'
import { newCode } from '../../../db/id.ts'
import type { Store } from '../../../db/store.ts'
import { sweep } from '../../../db/sweep.ts'
import { inTurn } from '../../../db/turn.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { leave, linked, shows } from '../couple.ts'
import { act, address, erasedOf, happening, invitation, NOW, person, sceneOf, tempStore } from '../here.ts'
import { says, sendAll } from '../sending.ts'

const rows = async (store: Store, table: string) =>
  (await dump(store)).stored.find((dumped) => dumped.table === table)!.rows

const cellsOf = async (store: Store, table: string, columns: readonly string[]): Promise<string[]> =>
  (await rows(store, table)).flatMap((row) =>
    columns.map((column) => row[column]).filter((cell) => typeof cell === 'string'),
  )

describe(ENGINE, () => {
  test('R22 that list forgets whom no backup can hold any more, and never has whoever was not erased after all', async () => {
    const store = await tempStore({ backupDays: 90 })
    await linked(store)
    const act = (now: string, ends: boolean) =>
      inTurn(store, happening({ now }), (scene) => {
        if (ends) throw new Error('in the middle')
        return { turn: turn({ ...leave(scene), person: null }), wakesAt: null }
      })
    await expect(act(NOW, true)).rejects.toThrow()
    expect(await erasedOf(store)).toEqual([])
    await act(NOW, false)
    await sweep(store, plus(NOW, { days: 90 }))
    expect(await erasedOf(store)).toHaveLength(1)
    await sweep(store, plus(NOW, { days: 91 }))
    expect(await erasedOf(store)).toEqual([])
  })

  test('R22 where to find the messages of somebody erased stays until they are removed, a day at most', async () => {
    const erased = async () => {
      const store = await tempStore()
      await act(store, {}, (scene) => ({ ...scene, person: person(scene) }), says)
      await sendAll(store)
      const gone = (scene: Scene): Outgoing[] => [{ to: scene.chat.id, key: 'home', want: null }]
      await act(store, {}, (scene) => ({ ...scene, person: null }), gone)
      expect(await rows(store, 'chats')).toHaveLength(1)
      return store
    }
    const removed = await erased()
    await sendAll(removed)
    expect(await rows(removed, 'chats')).toEqual([])

    const stuck = await erased()
    await sweep(stuck, plus(NOW, { hours: 24 }))
    expect(await rows(stuck, 'chats')).toHaveLength(1)
    await sweep(stuck, plus(NOW, { hours: 24, milliseconds: 1 }))
    expect([...(await rows(stuck, 'chats')), ...(await rows(stuck, 'outbox'))]).toEqual([])
  })

  test('erasing takes back what one said of oneself on somebody else’s invitation', async () => {
    const store = await tempStore()
    const code = newCode()
    await act(store, {}, (scene) => {
      const ana = person(scene)
      return put({ ...scene, person: ana }, 'invitations', invitation(ana.id, { code }))
    })
    const leo = { chat: address('leo'), codeOf: () => code }
    await act(store, leo, (scene) => {
      const person_ = person(scene, { name: 'Leo' })
      const claim = {
        person: person_.id,
        name: 'Leo',
        platform: 'telegram',
        depth: 'everyday' as const,
        profile: 'Leo',
      }
      return put({ ...scene, person: person_ }, 'invitations', { ...scene.invitations[0]!, claim })
    })
    expect((await sceneOf(store, 'ana')).invitations[0]!.claim?.profile).toBe('Leo')
    await act(store, leo, (scene) => ({ ...scene, person: null }))
    expect((await sceneOf(store, 'ana')).invitations[0]!.claim).toBeNull()
    expect(await cellsOf(store, 'invitations', ['claim_by', 'claim_name', 'claim_profile'])).toEqual([])
  })

  test('a circle goes once nobody is in it and nobody’s answers hang on it', async () => {
    const store = await tempStore()
    await linked(store)
    await shows(store, 'red', plus(NOW, { hours: 3 }))
    await act(store, { chat: address('ben') }, leave)
    await act(store, {}, leave)
    await sweep(store, NOW)
    expect((await sceneOf(store, 'ana')).answers).toHaveLength(1)
    await act(store, {}, (scene) => ({ ...scene, answers: [], asks: [] }))
    await sweep(store, NOW)
    expect([...(await rows(store, 'circles')), ...(await rows(store, 'members'))]).toEqual([])
  })

  test('what whoever runs it could read is all of it, and what a thief could read is not', async () => {
    const store = await tempStore()
    await linked(store)
    const { stored, readable } = await dump(store)
    const names = (from: typeof stored) =>
      from.find(({ table }) => table === 'people')!.rows.map(({ name }) => name)
    expect(names(readable).sort()).toEqual(['Ana', 'Ben'])
    expect(names(stored).every((name) => `${name}`.startsWith('v1.'))).toBe(true)
  })

  test('events heard are forgotten after two days, and repeated ones ignored until then', async () => {
    const store = await tempStore()
    const once = happening({ event: 'again' })
    expect(await act(store, once)).not.toBeNull()
    await sweep(store, plus(NOW, { hours: 47 }))
    expect(await act(store, once)).toBeNull()
    await sweep(store, plus(NOW, { hours: 49 }))
    expect(await rows(store, 'seen')).toEqual([])
  })
})
