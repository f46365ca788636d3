import { beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../../core/model/message.ts'
import type { Scene } from '../../../core/model/scene.ts'
import { type Instant, plus } from '../../../core/model/time.ts'
import { dump } from '../../../db/dump.ts'
import { beginCall, endCall } from '../../../db/outbox/call.ts'
import type { Store } from '../../../db/store.ts'
import { sweep } from '../../../db/sweep.ts'
import { quickWorld, type Saved, savedCouple } from '../../journeys/quick.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { keptBy } from '../../postgres/moving.ts'
import { databaseOf, readRelease, releases, withCopy } from '../../releases/release.ts'
import { openStage } from '../../releases/stage.ts'
import { act, message, NOW, person, tempStore } from '../here.ts'
import { leftovers } from '../leftovers.ts'

describe(ENGINE, () => {
  let couple: Saved
  beforeAll(async () => {
    couple = await savedCouple()
  })

  test('days after answers, goodbyes and erasing, nothing is left that nothing asks for, though little is looked at', async () => {
    const world = await quickWorld(couple)
    const [ana, ben] = [world.person('Ana'), world.person('Ben')]
    const day = async () => {
      await world.wait({ hours: 24 })
      await sweep(world.store, world.clock.now())
      expect(await leftovers(world.store, world.clock.now())).toEqual([])
    }
    for (const tap of ['🟢', '⚪', '🔴']) {
      await ana.command('checkin')
      await ana.tap(tap)
      await day()
    }
    const circle = (await rowsOf(world.store, 'circles')).find(({ kind }) => kind === 'partners')!.id
    await ben.press(`leave/${circle}`)
    await ben.press('erase-all')
    for (let i = 0; i < 13; i++) await day()
    await ana.press('erase-all')
    await world.wait({ hours: 1 })
    expect(await leftovers(world.store, world.clock.now())).toEqual([])
    await day()
    await day()
    expect((await rowsOf(world.store, 'chats')).length + (await rowsOf(world.store, 'circles')).length).toBe(
      0,
    )
    await world.end()
  })

  test('an answer that is kept for longer takes with it what it was asked', async () => {
    const world = await quickWorld(couple)
    const ana = world.person('Ana')
    await ana.press('retention/30')
    await ana.command('checkin')
    await ana.tap('🟢')
    const kept = async (days: number) => {
      await world.wait({ hours: 24 * days })
      await sweep(world.store, world.clock.now())
      expect(await leftovers(world.store, world.clock.now())).toEqual([])
      return (await rowsOf(world.store, 'answers')).length
    }
    expect([await kept(20), await kept(9), await kept(3)]).toEqual([1, 1, 0])
    await world.end()
  })

  test('where somebody who can’t be written to is erased, what was to be removed there is given up a day later', async () => {
    const store = await tempStore()
    const home = (want: Message | null) => (scene: Scene) => [
      { to: scene.chat.id, key: 'home' as const, want },
    ]
    await act(store, {}, (scene) => ({ ...scene, person: person(scene) }), home(message()))
    const [{ id }] = (await rowsOf(store, 'outbox')) as [{ id: string }]
    const times = { now: NOW, real: NOW }
    await endCall(
      store,
      (await beginCall(store, { id, platform: 'telegram' }, times))!,
      { kind: 'done', ref: '1' },
      times,
    )
    await act(store, { kind: 'gone' }, undefined, home(null))
    await sweep(store, plus(NOW, { hours: 25 }))
    await act(store, { kind: 'put-back', now: plus(NOW, { days: 5 }) }, (scene) => ({
      ...scene,
      person: null,
    }))
    const left = async (days: number) => {
      await sweep(store, plus(NOW, { days, hours: 1 }))
      return (await rowsOf(store, 'chats')).length
    }
    expect([await left(5), await left(6)]).toEqual([1, 0])
  })

  test('after an upgrade, or a clock that was ahead, all that is old goes with the first sweep', () =>
    withCopy(databaseOf(releases().at(-1)!), async (file) => {
      const { now } = readRelease(releases().at(-1)!)
      const { store, end } = await openStage({ ...(await keptBy(ENGINE, file)), now, failed: () => {} })
      const later = (days: number): Instant => plus(now, { days })
      await sweep(store, later(150))
      expect(await leftovers(store, later(150))).toEqual([])
      await sweep(store, later(12))
      await sweep(store, later(151))
      expect(await leftovers(store, later(151))).toEqual([])
      await end()
    }))
})

async function rowsOf(store: Store, table: string) {
  return (await dump(store)).stored.find((its) => its.table === table)!.rows
}
