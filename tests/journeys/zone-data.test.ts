import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '../../core/model/circle.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { AT_ONCE, wakeNext } from '../../db/wake-all.ts'
import { wakesInRows } from '../../db/wake-times.ts'
import { type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

const wakes = ({ store }: Quick, id: Id, wakes_at: Instant) =>
  store.inTx((tx) => tx.updateTable('chats').set({ wakes_at }).where('id', '=', id).execute())

const run = ({ store }: Quick, statement: string) => store.inTx((tx) => sql.raw(statement).execute(tx))

/** The couple as older zone data left them, under which everybody's clock is by so much another one; at their next start. */
async function upgraded(hours: number): Promise<Quick> {
  const before = await quickWorld(couple)
  await run(before, `update meta set value = '2020a' where name = 'zone_data'`)
  const { inTx } = before.store
  for (const { id, wakes_at } of await inTx((tx) => tx.selectFrom('chats').selectAll().execute()))
    if (wakes_at !== null) await wakes(before, id, plus(wakes_at, { hours }))
  return quickWorld(await before.save())
}

/** What came to the two in nine days, and when. */
async function nineDays(world: Quick): Promise<string[][]> {
  const chats = [world.chat('Ana'), world.chat('Ben')]
  const from = chats.map(({ story }) => story.length)
  await world.wait({ seconds: 0 })
  await world.wait({ days: 9 })
  await world.end()
  return chats.map(({ story }, i) => story.slice(from[i]))
}

test.each([-1, 1, 30])(
  'R32 zone data that moves everybody’s clock by %i hours: what was to come by the old one comes by the new one, once',
  async (hours) => {
    const always = await nineDays(await quickWorld(couple))
    expect(always[0]!.filter((line) => line.includes('[Open: ')).length).toBeGreaterThan(3)
    expect(await nineDays(await upgraded(hours))).toEqual(always)
  },
)

test('ended while everybody is computed anew, the next start goes on where it was', async () => {
  const always = await nineDays(await quickWorld(couple))
  const world = await upgraded(1)
  expect(await wakeNext(world.store, world.clock.now())).toBe(true)
  expect(await nineDays(await quickWorld(await world.save()))).toEqual(always)
})

test('few are woken at once, each of them once, and who never wakes too', async () => {
  const world = await upgraded(1)
  const now = world.clock.now()
  await run(
    world,
    `insert into chats (id, platform, address_hash, address, language, gone)
      values ${Array.from({ length: 2 * AT_ONCE }, (_, key) => `('chat ${key}', 'none', '${key}', '', 'en', 0)`)}`,
  )
  const woken = async () => {
    const rows = await world.store.inTx(async (tx) => {
      await wakesInRows(tx)
      return await tx.selectFrom('chats').select('wakes_at').execute()
    })
    return rows.filter(({ wakes_at }) => wakes_at === now).length
  }
  for (const some of [AT_ONCE, 2 * AT_ONCE, 2 * AT_ONCE + 2]) {
    expect(await wakeNext(world.store, now)).toBe(true)
    expect(await woken()).toBe(some)
  }
  expect(await wakeNext(world.store, now)).toBe(false)
  await world.end()
})
