import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import { sweep } from '../../db/sweep.ts'
import { type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { anas, byTheDate, withPaths } from './shared-life.ts'
import { lives, reordered, type Step, withoutOthers } from './shared-steps.ts'

let couple: Saved
/** The same three, of whom two are on a path together. */
let walkers: Saved
let circle: string

/** Ana and Ben, whose questions may be tender by now, and Cleo by herself. */
beforeAll(async () => {
  couple = await threeOf(await savedCouple(), byTheDate)
  walkers = await threeOf(await savedCouple(withPaths), withPaths)
  const { rows } = await circlesOf(couple)
  circle = `${rows.find(({ kind }) => kind === 'partners')!.id}`
})

async function circlesOf(saved: Saved) {
  const world = await quickWorld(saved, byTheDate)
  const found = (await dump(world.store)).readable.find(({ table }) => table === 'circles')!
  await world.end()
  return found
}

async function threeOf(two: Saved, means: typeof byTheDate): Promise<Saved> {
  const world = await quickWorld(two, means)
  const cleo = world.person('Cleo')
  await cleo.command('start')
  await cleo.tap('Show me one', '⚪', 'Most evenings', '16:23 Berlin')
  await world.wait({ hours: 24 * 7 })
  for (const one of [...people(world), cleo]) await one.press('depth/tender')
  return await world.save()
}

test('R2 R3 R27 Ana, who moves apart, asks and moves back, does not learn whether Ben was asked before', async () => {
  for (const at of [0, 12, 24, 36, 48, 60, 72, 96, 120, 144]) {
    const flips = (['setting apart', 'ask', 'setting either'] as const).map(
      (deed): Step => ({ at, who: 'Ana', deed }),
    )
    const asked = await anas([{ at, who: 'Ben', deed: 'ask' }, ...flips], couple)
    expect(asked, `${at} hours on`).toBe(await anas(flips, couple))
  }
})

/** Ana asks for her question on each of these days. */
const asksOn = (...days: number[]): Step[] =>
  days.map((day) => ({ at: day * 24 + 1, who: 'Ana', deed: 'ask' }))

test('R27 which themes Ben has off changes nothing that Ana is asked, though his turn is the first of every day', async () => {
  const first = Array.from({ length: 24 }, (_, i): Step => ({ at: i * 6, who: 'Ben', deed: 'home' }))
  const days = asksOn(0, 1, 2, 3, 4, 5)
  const off: Step = { at: 0, who: 'Ben', deed: 'mix' }
  expect(await anas([off, ...first, ...days], couple)).toBe(await anas([...first, ...days], couple))
})

test.each(['leave', 'erase'] as const)(
  'R3 R27 Ben, who wanted less than Ana, %ss: her questions stay as they were',
  async (deed) => {
    const less: Step = { at: 0, who: 'Ben', deed: 'depth everyday' }
    const days = asksOn(0, 1, 2, 3, 4, 5)
    const gone = await anas([less, { at: 24, who: 'Ben', deed }, ...days], couple)
    expect(gone).toBe(await anas([less, ...days], couple))
  },
)

test('R27 Cleo, who wants less, joins: that counts from the next day, whether or not Ben was asked before', async () => {
  const less: Step = { at: 0, who: 'Cleo', deed: 'depth everyday' }
  for (const at of [0, 12, 16, 30]) {
    const joined: Step[] = [
      less,
      { at, who: 'Ana', deed: 'join' },
      { at, who: 'Ana', deed: 'ask' },
      ...asksOn(2, 3),
    ]
    const asked: Step = { at, who: 'Ben', deed: 'ask' }
    expect(await anas([asked, ...joined], couple), `${at} hours on`).toBe(await anas(joined, couple))
  }
})

test('R2 R3 R27 what is Ben’s and Cleo’s own changes nothing of Ana’s, left out or done at other times, in any life of all', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const hers = await anas(life, couple)
      expect(await anas(withoutOthers(life), couple)).toBe(hers)
      expect(await anas(reordered(life), couple)).toBe(hers)
    }),
    { numRuns: 10 },
  )
})

/** What Ben and Cleo do about paths, together and alone. */
const steps: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(200),
  who: fc.constantFrom('Ben', 'Ben', 'Cleo'),
  deed: fc.constantFrom(
    ...(['path leave', 'path leave', 'path back', 'path like', 'path drop'] as const),
    ...(['alone take', 'alone take', 'alone leave'] as const),
  ),
})

test('R27 R37 a path that Ben takes up alone changes nothing that Ana is asked, though his turn is the first of every day', async () => {
  const first = Array.from({ length: 14 }, (_, i): Step => ({ at: i * 6, who: 'Ben', deed: 'home' }))
  const days = asksOn(0, 1, 2, 3)
  const taken: Step = { at: 0, who: 'Ben', deed: 'alone take' }
  const hers = await anas([...first, ...days], couple, withPaths)
  expect(await anas([taken, ...first, ...days], couple, withPaths)).toBe(hers)
})

test('R27 R37 nor does what Ben or Cleo do about paths: leave one, come back, tick another, let go, take one up alone', async () => {
  const life = fc.tuple(lives, fc.array(steps, { minLength: 2, maxLength: 6 })).map(([some, more]) => {
    const hours = some.at(-1)!.at + 1
    return [...some, ...more.map((one) => ({ ...one, at: one.at % hours }))]
  })
  await fc.assert(
    fc.asyncProperty(life, async (all) => {
      const hers = await anas(all, walkers, withPaths)
      expect(await anas(withoutOthers(all), walkers, withPaths)).toBe(hers)
    }),
    { numRuns: 5 },
  )
})

/** What the two are asked, by the day. */
async function plan({ store }: Quick) {
  const { rows } = (await dump(store)).readable.find(({ table }) => table === 'checkins')!
  const its = rows.filter((row) => row.circle_id === circle)
  return its.map(({ day, prompt }) => `${day} ${prompt}`).sort()
}

const people = (world: Quick) => [world.person('Ana'), world.person('Ben')] as const

test('R27 a day that began before an upgrade has its question of before, whoever needs it first', async () => {
  const after = (now: string) => ({ ...byTheDate(now), prompts: byTheDate(now).prompts.toReversed() })
  const questions = [false, true].map(async (asked) => {
    const before = await quickWorld(couple, byTheDate)
    await before.wait({ hours: 18, minutes: 40 })
    if (asked) await before.person('Ben').command('home')
    const world = await quickWorld(await before.save(), after)
    await world.wait({ hours: 20 })
    await world.person('Ana').command('checkin')
    const seen = world.person('Ana').see()
    await world.end()
    return seen
  })
  expect(await questions[0]).toBe(await questions[1])
})

test('R27 what the next day is drawn with is kept, however long nobody was there', async () => {
  const world = await quickWorld(couple, byTheDate)
  await world.wait({ hours: 24 * 130 })
  const before = await plan(world)
  await sweep(world.store, plus(world.clock.now(), { days: 200 }))
  expect(await plan(world)).toEqual(before.slice(-120))
  await world.end()
})

test('R2 R14 whoever says yes to a link brings their depth with it, and may rest before they hear of it', async () => {
  const world = await quickWorld(undefined, byTheDate)
  const [ana, ben] = people(world)
  await ana.command('start')
  await ana.tap(
    'Show me one',
    '⚪',
    'Most evenings',
    '18:23 Berlin',
    'Link with someone',
    'Make the invitation',
  )
  await ben.command('start', /start=(\w+)/.exec(ana.see())![1])
  await ben.tap('Yes, link us')
  await ben.press('depth/tender')
  await ben.press('rest-open')
  await ana.tap('Open', "Yes, that's who I meant")
  const { rows } = (await dump(world.store)).readable.find(({ table }) => table === 'members')!
  expect(rows.filter(({ depth }) => depth === 'tender')).toHaveLength(2)
  await world.end()
})
