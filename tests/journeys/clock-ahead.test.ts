import { beforeAll, expect, test } from 'vitest'
import { MOST_SECONDS } from '../../bots/platform-time.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { noteTime } from '../../db/time-noted.ts'
import { type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

/** Ana and Ben on a Thursday afternoon, after a moment in which the clock was ahead: jumped there, or gone. */
async function afterAhead(hours: number, how: 'jumped' | 'gone'): Promise<Quick> {
  const world = await quickWorld(couple)
  const truth: Instant = world.clock.now()
  await noteTime(world.store, truth)
  if (how === 'jumped') world.clock.set(plus(truth, { hours }))
  await world.wait(how === 'jumped' ? { seconds: 0 } : { hours })
  await noteTime(world.store, world.clock.now())
  const back = await quickWorld({ ...(await world.save()), now: truth })
  expect(await noteTime(back.store, truth)).toBe(true)
  await back.wait({ seconds: 0 })
  return back
}

/** How often a question has come to her since. */
const questions = (world: Quick) => {
  const { story } = world.chat('Ana')
  const before = story.length
  return () => story.slice(before).filter((line) => / new .*\[Open/s.test(line)).length
}

/** How often a question comes to her that evening, and by the end of six days. */
async function evenings(world: Quick): Promise<number[]> {
  const came = questions(world)
  await world.wait({ hours: 2, minutes: 10 })
  const first = came()
  await world.wait({ days: 6 })
  await world.end()
  return [first, came()]
}

test.each([1, 5, 9, 24, 30, 72, 2400])(
  'a clock %i hours ahead for a moment silences no evening',
  async (hours) => {
    const always = await evenings(await quickWorld(couple))
    expect(always[0]).toBe(1)
    expect(await evenings(await afterAhead(hours, 'jumped'))).toEqual(always)
  },
)

test('nor does a question come twice that came then and is still open', async () => {
  const [, always] = await evenings(await quickWorld(couple))
  expect(await evenings(await afterAhead(5, 'gone'))).toEqual([0, always! - 1])
})

test('R17 R5 what came or was shown on a day that was none ends with today’s', async () => {
  const world = await afterAhead(50, 'gone')
  await world.wait({ hours: 14 })
  expect(world.person('Ana').see()).not.toContain('Open:')
  await world.end()
})

test('a clock that only went on changes nothing', async () => {
  const world = await quickWorld(couple)
  await noteTime(world.store, world.clock.now())
  for (const minutes of [1, 5, 9999]) {
    expect(await noteTime(world.store, plus(world.clock.now(), { minutes }))).toBe(false)
  }
  await world.end()
})

test('clocks of two machines that are both believed, one ahead and one behind, change nothing in turns', async () => {
  const world = await quickWorld(couple)
  for (const seconds of [MOST_SECONDS, -MOST_SECONDS])
    expect(await noteTime(world.store, plus(world.clock.now(), { seconds }))).toBe(false)
  await world.end()
})
