import { expect, test } from 'vitest'
import { evening, has, replied, showing } from './hearing.ts'
import type { Person, Quick } from './quick.ts'

/** What Ana may do with her answer, or with herself, before 18:45 or at any time later. */
const LIVES: Record<string, (ana: Person, world: Quick) => Promise<unknown>> = {
  nothing: async () => {},
  'takes it back': (ana) => ana.tap('Take it back'),
  'erases it': (ana) => ana.tap('Take it back', 'Erase'),
  'says that it has changed': (ana) => ana.tap("It's changed", '🟡'),
  rests: (ana) => ana.press('rest-open'),
  stops: (ana) => ana.type('stop'),
  blocks: (ana) => ana.block(),
  'keeps nothing': (ana) => ana.press('retention/0'),
  'lets it wait until she looks': (ana) => ana.press('come/waits-on'),
  'ends the link': (ana) => ana.press('end-link'),
  'erases everything': (ana) => ana.press('erase-all'),
}

/** All of Ben's evening, who looks, says something, changes it and takes it back, while Ana lives like this. */
async function bensEvening(live: (ana: Person, world: Quick) => Promise<unknown>, first: boolean) {
  const [world, ana, ben] = await evening()
  await showing(ana, '🟢')
  const told = [await ben.tap('From Ana')]
  if (first) await live(ana, world)
  told.push(await ben.tap('Got it'))
  if (!first) await live(ana, world)
  await world.wait({ minutes: 20 })
  told.push(await ben.command('home'), ben.see())
  // What Ana shows can end; what is waited for here is what Ben said.
  await ben.command('shown')
  told.push(`${has(ben, 'Take back reply: Ana')}`)
  told.push(await ben.tap('Thank you'), await ben.tap('Take my reply back'))
  await world.wait({ minutes: 20 })
  told.push(ben.see().replace(/\[From Ana: about touch\]\n?/, ''))
  await world.end()
  return told
    .join('\n')
    .replaceAll(/\n*(Shown to you|Nothing is shown to you).*/g, '')
    .replace(/\[From Ana: about touch\]\n?/g, '')
}

test.each([true, false])(
  'R3 whatever becomes of Ana, what Ben says looks the same to him, from before (%s) on',
  async (first) => {
    const nothing = await bensEvening(LIVES.nothing!, first)
    for (const [name, live] of Object.entries(LIVES))
      expect(await bensEvening(live, first), name).toBe(nothing)
  },
)

test.each([
  'rests',
  'stops',
  'blocks',
  'takes it back',
  'erases it',
  'says that it has changed',
  'ends the link',
])('Ana, who %s, hears nothing of it, then or later', async (name) => {
  const [world, ana] = await replied()
  await LIVES[name]!(ana, world)
  await world.wait({ minutes: 20 })
  await ana.command('start')
  await ana.press('rest-end')
  await ana.command('shown')
  await world.wait({ minutes: 20 })
  expect(has(ana, 'From Ben')).toBe(false)
  await world.end()
})

const SILENT: Record<string, (ben: Person, world: Quick) => Promise<unknown>> = {
  nothing: async () => {},
  looks: (ben) => ben.tap('From Ana', 'See it again'),
  'takes a breath': (ben) => ben.tap('From Ana', 'A breath for me', 'When you hear a no', 'Go on'),
  breathes: (ben) => ben.tap('From Ana', 'A breath for me', 'Breathe'),
  rehearses: (ben) =>
    ben.tap('From Ana', 'A breath for me', 'Practice hearing a no', 'Got it', 'The other way'),
  'says it and takes it back': (ben) => ben.tap('From Ana', 'Got it', 'Take my reply back'),
  'says it and leaves': async (ben) => {
    await ben.tap('From Ana', 'Got it')
    await ben.press('end-link')
  },
  'says it and erases everything': async (ben) => {
    await ben.tap('From Ana', 'Got it')
    await ben.press('erase-all')
  },
  rests: (ben) => ben.press('rest-open'),
  'puts it away': (ben) => ben.tap('Not now'),
  blocks: (ben) => ben.block(),
}

test('R3 all the ways not to reply are one to Ana, on the evening and the day after', async () => {
  const transcripts = []
  for (const live of Object.values(SILENT)) {
    const [world, ana, ben] = await evening()
    await showing(ana, '🔴')
    await live(ben, world)
    for (const hours of [1, 4, 20]) {
      await world.wait({ hours })
      await ana.command('shown')
    }
    transcripts.push([...ana.chat.story, ana.see()].join('\n'))
    await world.end()
  }
  expect(new Set(transcripts).size).toBe(1)
})
