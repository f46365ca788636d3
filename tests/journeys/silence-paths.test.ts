import { beforeAll, describe, expect, test } from 'vitest'
import { BEGINNING } from '../../core/path/beginning.ts'
import { both, drawing, type Life, likes, opensPaths, rowsOf, SMALL, walking } from './choosing.ts'
import type { Person, Quick } from './quick.ts'

const circleIn = async (world: Quick) =>
  (await rowsOf(world, 'circles')).find(({ kind }) => kind === 'partners')!.id

/** Opens [Paths together] by a button of before: only the page about the link may tell that it has ended. */
async function opens(world: Quick, who: Person): Promise<string> {
  await who.command('home')
  await who.press(`our-paths/${await circleIn(world)}`)
  return who.see()
}

/** All that Ben sees and is told for some days on which he looks at paths and asks, answers and shows. */
async function bensDays(world: Quick, ben: Person, days: number): Promise<string[]> {
  const told: string[] = []
  for (let i = 0; i < days; i++) {
    await world.wait({ days: 1, minutes: 9 })
    await ben.command('checkin')
    told.push(ben.see(), await opens(world, ben))
  }
  return told
}

/** Everything that Ben's chat ever showed and he was told, his own ticks being the same. */
async function bensTranscript(live: Life, letsGo = false): Promise<string> {
  const [world, ana, ben] = await both(drawing(letsGo, [BEGINNING, SMALL]))
  await world.wait({ minutes: 10 })
  const told = [await likes(ben), ben.see()]
  await live(ana, world)
  for (let i = 0; i < 2; i++) {
    await world.wait({ minutes: 13 })
    told.push(await opens(world, ben))
  }
  told.push(await ben.press(`our-path-like/${await circleIn(world)}/small-steps`))
  told.push(...(await bensDays(world, ben, 2)), await ben.tap('Let go of anything waiting'))
  await world.end()
  return [...ben.chat.story, ...told].join('\n')
}

const then =
  (after: Life): Life =>
  async (ana, world) => {
    await likes(ana)
    await after(ana, world)
  }

const UNMET: Record<string, Life> = {
  'ticks another': (ana) => likes(ana, 'A gentle beginning'),
  'ticks it and lets go': then((ana) => ana.tap('Let go of anything waiting')),
  'ticks it and rests': then((ana) => ana.press('rest-open')),
  'ticks it and stops': then((ana) => ana.type('stop')),
  'ticks it and erases everything': then((ana) => ana.press('erase-all')),
  'ticks it and blocks Attune': then((ana) => ana.block()),
  'ticks it in rest': async (ana) => {
    await ana.press('rest-open')
    await likes(ana)
  },
  'takes it up alone': (ana) => ana.press('path-take/small-steps'),
  'looks at it': async (ana) => {
    await opensPaths(ana)
    await ana.tap('Small steps')
  },
}

describe('R34 R3 whatever else Ana ticks, Ben’s chat is the same to the letter:', () => {
  let nothing: string
  beforeAll(async () => {
    nothing = await bensTranscript(async () => {})
  })

  test.each(Object.entries(UNMET))('she %s', async (_, live) => {
    expect(await bensTranscript(live)).toBe(nothing)
  })

  test('she ticks the same, and Attune lets it go', async () => {
    expect(await bensTranscript((ana) => likes(ana), true)).toBe(nothing)
  })

  test('but not if she ticks the same', async () => {
    expect(await bensTranscript((ana) => likes(ana))).not.toBe(nothing)
  })
})

const leaves: Life = async (ana) => {
  await opensPaths(ana)
  await ana.tap('✓ Small steps', 'Leave it, just me')
}

const WALKED: Record<string, Life> = {
  'leaves the path': leaves,
  'leaves it and comes back to it': async (ana, world) => {
    await leaves(ana, world)
    await ana.tap('Come back to it')
  },
  'leaves it and is asked': async (ana, world) => {
    await leaves(ana, world)
    await ana.command('checkin')
    await ana.tap('🟢')
  },
  'erases everything': (ana) => ana.press('erase-all'),
}

describe('R27 R37 R3 on a path together that Ben wrote, his chat and what he is asked are the same to the letter:', () => {
  /** What Ben sees from the day on which the path begins. */
  async function bens(live: Life): Promise<string> {
    const [world, ana, ben] = await walking(drawing(false, [{ ...SMALL, by: 'Ben' }]))
    await world.wait({ days: 1 })
    await live(ana, world)
    const told = await bensDays(world, ben, 4)
    await world.end()
    return [...ben.chat.story, ...told].join('\n')
  }

  test.each(Object.entries(WALKED))('Ana %s', async (_, live) => {
    nothing ??= bens(async () => {})
    expect(await bens(live)).toBe(await nothing)
    expect(await nothing).toContain('Room comes first.')
  })

  let nothing: Promise<string> | undefined
})
