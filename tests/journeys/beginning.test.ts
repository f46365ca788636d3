import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { BEGINNING } from '../../core/path/beginning.ts'
import { dump } from '../../db/dump.ts'
import { type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { chance, meansWith } from './world.ts'

const STEPS = BEGINNING.steps.map(({ prompt }) => prompt)
const means = meansWith(chance, [BEGINNING])

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple(means)
})

const rows = async ({ store }: Quick, table: string) =>
  (await dump(store)).readable.find((one) => one.table === table)!.rows

/** What Ana and Ben are asked, day after day. */
async function plan(world: Quick): Promise<string[]> {
  const both = (await rows(world, 'circles')).find(({ kind }) => kind === 'partners')!.id
  const all = (await rows(world, 'checkins')).filter(({ circle_id, nth }) => circle_id === both && nth === 0)
  return all.sort((a, b) => (`${a.day}` < `${b.day}` ? -1 : 1)).map(({ prompt }) => `${prompt}`)
}

test('two who link begin gently, too: each step stands three dates, and can be shown', async () => {
  const world = await quickWorld(couple, means)
  await world.wait({ days: 26 })
  const asked = await plan(world)
  await world.end()
  expect([...new Set(asked)].slice(0, 7)).toEqual(STEPS)
  for (const step of STEPS) expect(asked.filter((one) => one === step).length).toBeGreaterThanOrEqual(3)
  expect(STEPS).not.toContain(asked.at(-1))
})

test('whoever has answered a step is asked something for themselves on its other dates', async () => {
  const world = await quickWorld(couple, means)
  const ben = world.person('Ben')
  await world.wait({ hours: 3 })
  await ben.tap('Open:')
  const first = ben.see()
  await ben.tap('🟢')
  await world.wait({ days: 1 })
  await ben.command('checkin')
  const second = ben.see()
  await world.end()
  expect(first).toContain('More about this')
  expect(second).toContain('Skip')
  expect(second).not.toContain('More about this')
})

test('who has not met it meets it on another of them', async () => {
  const world = await quickWorld(couple, means)
  await world.wait({ days: 1, hours: 3 })
  const ben = world.person('Ben')
  await ben.command('checkin')
  const seen = ben.see()
  await world.end()
  expect(seen).toContain('More about this')
})

/** What Ana may do about paths, each at any time of a day. */
const ways = [
  ['paths', 'path-take/beginning'],
  ['paths', 'path-leave'],
  ['sentences/off'],
  ['sentences/on'],
  ['path/beginning', 'path-take/beginning', 'path-leave'],
]

/** Ben's transcript, and what the two are asked, while Ana does these things about paths. */
async function seenBy(deeds: readonly (readonly string[])[]): Promise<string> {
  const world = await quickWorld(couple, means)
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  for (const deed of deeds) {
    await world.wait({ hours: 7 })
    for (const data of deed) await ana.press(data)
    if (ben.buttons().some(({ label }) => label.startsWith('Open:'))) await ben.tap('Open:')
    await ben.command('home')
  }
  const said = [...ben.chat.story, ...(await plan(world))].join('\n')
  await world.end()
  return said
}

test('R27 R37 what two are asked, and all that Ben sees, is the same whichever path Ana takes up, keeps or leaves', async () => {
  const nothing = await seenBy(Array(6).fill([]))
  const lives = fc.array(fc.constantFrom([], ...ways), { minLength: 6, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      expect(await seenBy(life)).toBe(nothing)
    }),
    { numRuns: 6 },
  )
})
