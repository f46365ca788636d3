import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import { sweep } from '../../db/sweep.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { meansWith } from './world.ts'

/** As good as random, by the date alone; everybody is asked at 18:23. */
const means = meansWith((label) => {
  const [kind, , day = ''] = label.split(' ')
  return kind === 'prompt' ? createHash('sha256').update(day).digest().readUInt32BE() / 2 ** 32 : 23.5 / 120
})

let couple: Saved
let circle: string
beforeAll(async () => {
  couple = await savedCouple()
  const world = await quickWorld(couple)
  const { rows } = (await dump(world.store)).readable.find(({ table }) => table === 'circles')!
  circle = `${rows.find(({ kind }) => kind === 'partners')!.id}`
  await world.end()
})

/** What changes something that the two share. */
const SHARED = [
  'setting together',
  'setting either',
  'setting apart',
  'depth tender',
  'depth everyday',
] as const

/** What is one's own: being asked, answering, resting, coming back, going without a word. */
const OWN = ['ask', 'green', 'red', 'rest', 'back', 'home', 'erase'] as const

type Deed = (typeof SHARED | typeof OWN)[number]

/** After so many hours somebody does something. */
type Step = { hours: number; who: 'Ana' | 'Ben'; deed: Deed }

async function does(one: Person, deed: Deed): Promise<string> {
  const [verb, value] = deed.split(' ')
  if (verb === 'setting') return await one.press(`lives/${circle}/${value}`)
  if (verb === 'depth') return await one.press(`depth/${value}`)
  if (verb === 'ask') return await one.command('checkin')
  if (verb === 'rest') return await one.press('rest-open')
  if (verb === 'back') return await one.press('rest-end')
  if (verb === 'erase') return await one.press('erase-all')
  if (verb === 'home') return await one.command('home')
  const color = one.buttons().find(({ data }) => data.startsWith('answer/') && data.endsWith(deed))
  return color ? await one.press(color.data, color.ref) : ''
}

/** Everything that Ana's chat ever showed in such a life of both, and everything she was told at once. */
async function anas(life: readonly Step[]): Promise<string> {
  const world = await quickWorld(couple, means)
  const both = { Ana: world.person('Ana'), Ben: world.person('Ben') }
  const told: string[] = []
  for (const { hours, who, deed } of life) {
    await world.wait({ hours })
    const said = await does(both[who], deed)
    if (who === 'Ana') told.push(said)
  }
  await world.end()
  return [...both.Ana.chat.story, ...told].join('\n')
}

const isOwn = ({ deed }: Step): boolean => OWN.some((one) => one === deed)

/** The same life, without whatever Ben does that concerns nobody else: its time passes all the same. */
function withoutBen(life: readonly Step[]): Step[] {
  let waited = 0
  const rest: Step[] = []
  for (const step of life) {
    waited += step.hours
    if (step.who === 'Ben' && isOwn(step)) continue
    rest.push({ ...step, hours: waited })
    waited = 0
  }
  return rest
}

/** In the end Ana has another day, and looks once more. */
const theEnd: Step[] = [
  { hours: 24, who: 'Ana', deed: 'ask' },
  { hours: 0, who: 'Ana', deed: 'home' },
]

const steps = fc.array(
  fc.record<Step>({
    hours: fc.constantFrom(0, 0, 1, 5, 12, 24, 48),
    who: fc.constantFrom('Ana', 'Ben'),
    deed: fc.constantFrom(...SHARED, 'ask', ...OWN),
  }),
  { minLength: 4, maxLength: 12 },
)

/** Whoever has erased everything does nothing more. */
const possible = (life: readonly Step[]): Step[] => {
  const gone = new Set<string>()
  return life.filter(({ who, deed }) => {
    if (gone.has(who) || (who === 'Ana' && deed === 'erase')) return false
    if (deed === 'erase') gone.add(who)
    return true
  })
}

test('R2 R3 R27 Ana, who moves apart, asks and moves back, does not learn whether Ben was asked before', async () => {
  const flips = ['setting apart', 'ask', 'setting either'] as const
  const evening = flips.map((deed): Step => ({ hours: 0, who: 'Ana', deed }))
  for (const hours of [0, 12, 24, 36, 48, 60, 72, 96, 120, 144]) {
    const wait: Step = { hours, who: 'Ben', deed: 'home' }
    const asked = await anas([wait, { ...wait, hours: 0, deed: 'ask' }, ...evening])
    expect(asked, `${hours} hours on`).toBe(await anas([wait, ...evening]))
  }
})

test('R2 R3 R27 what is Ben’s own changes nothing of Ana’s, in any life of both', async () => {
  await fc.assert(
    fc.asyncProperty(steps.map(possible), async (life) => {
      const whole = [...life, ...theEnd]
      expect(await anas(whole)).toBe(await anas(withoutBen(whole)))
    }),
    { numRuns: 12 },
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
  const after = (now: string) => ({ ...means(now), prompts: means(now).prompts.toReversed() })
  const questions = [false, true].map(async (asked) => {
    const before = await quickWorld(couple, means)
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
  const world = await quickWorld(couple, means)
  await world.wait({ hours: 24 * 130 })
  const before = await plan(world)
  await sweep(world.store, plus(world.clock.now(), { days: 200 }))
  expect(await plan(world)).toEqual(before.slice(-120))
  await world.end()
})

test('R2 R14 whoever says yes to a link brings their depth with it, and may rest before they hear of it', async () => {
  const world = await quickWorld(undefined, means)
  const [ana, ben] = people(world)
  await ana.command('start')
  await ana.tap('Show me one', '⚪', 'Most evenings', '18:23 Berlin', 'Link someone', 'Make the link')
  await ben.command('start', /start=(\w+)/.exec(ana.see())![1])
  await ben.tap('Yes, link us')
  await ben.press('depth/tender')
  await ben.press('rest-open')
  await ana.tap('Open', "Yes, that's who I meant")
  const { rows } = (await dump(world.store)).readable.find(({ table }) => table === 'members')!
  expect(rows.filter(({ depth }) => depth === 'tender')).toHaveLength(2)
  await world.end()
})
