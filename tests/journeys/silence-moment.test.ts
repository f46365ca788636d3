import { beforeAll, describe, expect, test } from 'vitest'
import { both, chooses, drawing, type Life, likes, rowsOf, SMALL } from './choosing.ts'
import { quickWorld } from './quick.ts'

/** Everything that Ben's chat ever showed and he was told, his own choice being the same. */
async function bensTranscript(live: Life, letsGo = false): Promise<string> {
  const [world, ana, ben] = await both(drawing(letsGo))
  const told: string[] = []
  await world.wait({ minutes: 10 })
  told.push(await chooses(ben, 'A hug'))
  await live(ana, world)
  for (let i = 0; i < 8; i++) {
    await world.wait({ minutes: 9 })
    if (i % 3 === 1) {
      await ben.command('home')
      told.push(await ben.tap('A moment together'), ben.see())
    }
    if (i === 4) told.push(await ben.tap('Quiet', 'An hour'))
    if (i === 7) told.push(await ben.tap('Let go of anything waiting'), await ben.tap('A hug', 'An hour'))
  }
  await world.wait({ hours: 14 })
  await world.end()
  return [...ben.chat.story, ...told].join('\n')
}

const hug: Life = (ana) => chooses(ana, 'A hug')
const then =
  (after: Life): Life =>
  async (ana, world) => {
    await hug(ana, world)
    await after(ana, world)
  }

const UNMET: Record<string, Life> = {
  'chooses something else': (ana) => chooses(ana, 'A talk'),
  'has used up two': async (ana, world) => {
    await chooses(ana, 'A talk')
    await chooses(ana, 'Breathing')
    await hug(ana, world)
  },
  'chooses the same and lets go': then((ana) =>
    ana.press('home').then(() => ana.tap('A moment together', 'Let go')),
  ),
  'chooses the same and rests': then((ana) => ana.press('rest-open')),
  'chooses the same and is to be quiet': then((ana) => ana.press('quieter/weeks')),
  'chooses the same and stops': then((ana) => ana.type('stop')),
  'chooses the same, stops, and meant something else': then(async (ana) => {
    await ana.type('stop')
    await ana.tap('I meant')
  }),
  'chooses the same and erases everything': then((ana) => ana.press('erase-all')),
  'chooses the same and ends the link': then((ana) => ana.press('end-link')),
  'chooses the same and blocks Attune': then((ana) => ana.block()),
  'chooses in rest': async (ana) => {
    await ana.press('rest-open')
    await chooses(ana, 'A hug')
  },
  'looks at what could be chosen': async (ana) => {
    await ana.command('home')
    await ana.tap('A moment together', 'A hug')
  },
}

describe('R34 R3 whatever else Ana does with a moment together, Ben’s chat is the same to the letter:', () => {
  let nothing: string
  beforeAll(async () => {
    nothing = await bensTranscript(async () => {})
  })

  test.each(Object.entries(UNMET))('she %s', async (_, live) => {
    expect(await bensTranscript(live)).toBe(nothing)
  })

  test('she chooses the same, and Attune lets it go', async () => {
    expect(await bensTranscript(hug, true)).toBe(nothing)
  })

  test('but not if she chooses the same', async () => {
    expect(await bensTranscript(hug)).not.toBe(nothing)
  })
})

test('R34 a choice that Attune let go is given back to neither', async () => {
  const [world, ana, ben] = await both(drawing(true))
  for (const who of [ana, ben]) await chooses(who, 'A hug')
  await world.wait({ minutes: 25 })
  for (const who of [ana, ben]) {
    expect(await chooses(who, 'A talk')).toContain('Saved')
    expect(await chooses(who, 'A talk')).toContain('used both')
  }
  await world.end()
})

test('R34 once a backup is put back, nothing waits any more that somebody would like if the other does', async () => {
  const means = drawing(false, [SMALL])
  const [world, ana] = await both(means)
  await likes(ana)
  await chooses(ana, 'A hug')
  await ana.command('home')
  await ana.tap('Ben and me', 'What helps us', 'Two taps mean pause')
  const then = await quickWorld(await world.save(), means, { beside: { number: '1000000' } })
  await then.wait({ minutes: 1 })
  for (const table of ['moments', 'ticks', 'hopes']) expect(await rowsOf(then, table)).toEqual([])
  await then.end()
})
