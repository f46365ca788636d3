import { describe, expect, test } from 'vitest'
import { both, drawing, type Life, rowsOf } from './choosing.ts'
import type { Person, Quick } from './quick.ts'

const TAPS = 'Two taps mean pause'

async function opens(who: Person): Promise<string> {
  await who.command('home')
  const [link] = who.buttons().filter(({ data }) => data.startsWith('circle/'))
  await who.press(link!.data, link!.ref)
  await who.tap('What helps us')
  return who.see()
}

const ticks = async (who: Person, line = TAPS) => {
  await opens(who)
  return await who.tap(line)
}

/** Both have ticked the same line, and it is their quarter hour. */
async function standing(means = drawing(false)): Promise<[Quick, Person, Person]> {
  const [world, ana, ben] = await both(means)
  await ticks(ana)
  await world.wait({ minutes: 2 })
  await ticks(ben)
  await world.wait({ minutes: 25 })
  return [world, ana, ben]
}

const toldTo = ({ chat }: Person): string[] =>
  chat.story.filter((it) => it.endsWith('A moment for you.\n[What helps us]'))

describe('what helps us', () => {
  test('R35 stands once both have ticked it, told to both at a quarter hour, and says that it is no yes', async () => {
    const [world, ana, ben] = await standing()
    const at = [ana, ben].map((who) => toldTo(who).map((line) => line.slice(0, 28)))
    expect(at[0]).toEqual([expect.stringMatching(/T\d\d:(00|15|30|45):00.000Z new/)])
    expect(at[1]).toEqual(at[0])
    await ana.tap('What helps us')
    expect(ana.see()).toContain(`[✓ ${TAPS}]`)
    expect(ana.see()).toContain('Nothing here allows anything.')
    await ana.tap(`✓ ${TAPS}`)
    expect(ana.see()).toContain("This isn't a yes, and isn't a contract. Nobody owes it")
    expect(await rowsOf(world, 'ticks')).toEqual([])
    await world.end()
  })

  test('R35 falls by one no, is sent to nobody, and does not come back on a page of before', async () => {
    const [world, ana, ben] = await standing()
    await ben.tap('What helps us')
    await world.wait({ minutes: 15 })
    const before = ben.chat.story.length
    await opens(ana)
    expect(await ana.tap(`✓ ${TAPS}`, 'Let it go')).toBe("It's gone. Nothing is sent.")
    expect(ben.chat.story.length).toBe(before)
    await ben.tap('Open')
    expect(ben.see()).toContain(`[${TAPS}]`)
    await world.end()
  })

  test('R35 goes by itself between four and six weeks later', async () => {
    const [world, ana, ben] = await standing()
    const [line] = await rowsOf(world, 'agreements')
    const days = Temporal.Instant.from(world.clock.now()).until(`${line!.until}`).total('hours') / 24
    expect(days).toBeGreaterThan(27)
    expect(days).toBeLessThan(43)
    const lines = toldTo(ben).length
    await world.wait({ hours: 24 * 43 })
    await ana.press('season/on')
    expect(await opens(ana)).toContain(`[${TAPS}]`)
    expect([toldTo(ben).length, ...(await rowsOf(world, 'agreements'))]).toEqual([lines])
    await world.end()
  })

  test('R35 one in five goes sooner, so that what goes in the first weeks need not be anybody’s doing', async () => {
    const drawn: Record<string, number> = { sooner: 0.1, line: 0.25 }
    const [world, , ben] = await standing((now) => {
      const means = drawing(false)(now)
      return { ...means, chance: (label) => drawn[label.split(' ')[0]!] ?? means.chance(label) }
    })
    expect(await opens(ben)).toContain(`[✓ ${TAPS}]`)
    await world.wait({ hours: 24 * 8 })
    expect(await opens(ben)).toContain(`[${TAPS}]`)
    await world.end()
  })

  test('R34 one’s own tick is seen nowhere, and is gone in a week', async () => {
    const [world, ana] = await both()
    const empty = await opens(ana)
    expect(await ana.tap(TAPS)).toBe('Saved for a week at most. Nobody sees it.')
    expect(ana.see()).toBe(empty)
    await world.wait({ hours: 24 * 8 })
    expect(await rowsOf(world, 'ticks')).toEqual([])
    await world.end()
  })
})

/** All that Ben's chat ever showed and every time he looked at what helps, his own ticks being the same. */
async function bensTranscript(live: Life, letsGo = false): Promise<string> {
  const [world, ana, ben] = await both(drawing(letsGo))
  const told: string[] = []
  await world.wait({ minutes: 10 })
  told.push(await ticks(ben), ben.see())
  await live(ana, world)
  for (let i = 0; i < 4; i++) {
    await world.wait({ minutes: 9 })
    told.push(await opens(ben))
  }
  await world.wait({ hours: 24 * 8 })
  await world.end()
  return [...ben.chat.story, ...told].join('\n')
}

const UNMET: Record<string, Life> = {
  'ticks something else': (ana) => ticks(ana, 'A hand up'),
  'ticks it and lets go': async (ana) => {
    await ticks(ana)
    await ana.tap('Let go of anything waiting')
  },
  'ticks it and rests': async (ana) => {
    await ticks(ana)
    await ana.press('rest-open')
  },
  'ticks it and blocks Attune': async (ana) => {
    await ticks(ana)
    await ana.block()
  },
}

describe('R35 R3 whatever else Ana ticks, Ben’s chat is the same to the letter:', () => {
  test.each(Object.entries(UNMET))('she %s', async (_, live) => {
    expect(await bensTranscript(live)).toBe(await nothing())
  })

  test('she ticks the same, and Attune lets it go', async () => {
    expect(await bensTranscript((ana) => ticks(ana), true)).toBe(await nothing())
  })

  test('but not if she ticks the same', async () => {
    expect(await bensTranscript((ana) => ticks(ana))).not.toBe(await nothing())
  })

  let baseline: Promise<string> | undefined
  const nothing = () => (baseline ??= bensTranscript(async () => {}))
})
