import { describe, expect, test } from 'vitest'
import { plus, quarterHour } from '../../core/model/time.ts'
import { both, chooses, met, rowsOf, toldTo } from './choosing.ts'
import type { Person } from './quick.ts'

describe('a moment together', () => {
  test('R34 is told to both at the quarter hour, by a neutral line, and read in a pop-up', async () => {
    const [world, ana, ben] = await met()
    const [line] = toldTo(ana)
    expect(line).toMatch(/^\S+T\d\d:(00|15|30|45):00.000Z new/)
    expect([toldTo(ana), toldTo(ben)]).toEqual([[line], [expect.stringContaining(line!.slice(0, 24))]])
    expect(await ana.tap('A moment together')).toBe(
      'You and Ben both chose a hug. Nobody owes it. Ask all the same: what Ben tells you in the moment counts more.',
    )
    expect(ana.see()).not.toMatch(/hug|Ben/)
    await ana.tap('Begin')
    expect(ana.see()).toContain('out a little longer than in')
    await world.end()
  })

  test('R34 passes by itself between ten and thirty minutes after it was told', async () => {
    const [world, ana] = await met()
    for (const { until, meets_at } of await rowsOf(world, 'moments')) {
      const minutes = Temporal.Instant.from(`${meets_at}`).until(`${until}`).total('minutes')
      expect(minutes).toBeGreaterThanOrEqual(10)
      expect(minutes).toBeLessThan(30)
    }
    await world.wait({ minutes: 30 })
    expect(await rowsOf(world, 'moments')).toEqual([])
    expect(await ana.tap('A moment together')).toBe('That moment has passed.')
    await world.end()
  })

  test('R34 what is chosen is named in passing, and stands in no message', async () => {
    const [world, ana] = await both()
    await ana.press('moment')
    const before = ana.chat.story.length
    expect(await ana.tap('Quiet, side by side')).toBe('Quiet, side by side')
    expect(ana.chat.story.slice(before).join()).not.toContain('side')
    await world.end()
  })

  test('is empty when it is opened again; two a day, and letting go gives none back', async () => {
    const [world, ana] = await both()
    await ana.command('home')
    await ana.tap('A moment together')
    const empty = ana.see()
    expect(empty).toContain('[Let go of anything waiting]')
    expect(await ana.tap('A hug', 'An hour')).toBe('Saved, and nobody is told.')
    expect(ana.see()).toBe(empty)
    expect(await ana.tap('Let go of anything waiting')).toBe("If anything was waiting, it's gone now.")
    await ana.tap('A talk', 'An hour')
    expect(await ana.tap('A hug', 'An hour')).toMatch("You've used both for today.")
    expect(ana.see()).toBe(empty)
    await world.wait({ hours: 14 })
    expect(await chooses(ana, 'A hug')).toBe('Saved, and nobody is told.')
    await world.end()
  })

  test('R16 holds nothing for whoever rests', async () => {
    const [world, ana, ben] = await both()
    await ana.press('rest-open')
    expect(await chooses(ana, 'A hug')).toBe("You're resting, so nothing is saved.")
    await ana.press('rest-end')
    await chooses(ben, 'A hug')
    await world.wait({ minutes: 40 })
    expect([...toldTo(ana), ...toldTo(ben)]).toEqual([])
    await world.end()
  })

  test('R32 is not told after an outage, and nothing of it is left', async () => {
    const [world, ana, ben] = await both()
    for (const who of [ana, ben]) await chooses(who, 'A hug')
    world.clock.set(plus(world.clock.now(), { minutes: 40 }))
    await world.wait({ minutes: 20 })
    expect([...toldTo(ana), ...toldTo(ben), ...(await rowsOf(world, 'moments'))]).toEqual([])
    await world.end()
  })
})

/** One tap, for on the page of before what can be chosen still stands. */
const again = (what: string) => (who: Person) => {
  const { data } = who.buttons().find((button) => button.data.startsWith('moment-let-go'))!
  return who.press(`${data.replace('let-go', 'for')}/${what}/hour`)
}

const FIRST: Record<string, (who: Person) => Promise<unknown>> = {
  'opens Home': (who) => who.command('home'),
  'chooses something else': again('talk'),
  'chooses the same again': again('hug'),
  rests: (who) => who.press('rest-open'),
  stops: (who) => who.type('stop'),
  'lets go of it': (who) => who.tap('Let go of anything waiting'),
  'erases everything': (who) => who.press('erase-all'),
}

test.each(
  Object.entries(FIRST).flatMap(([does, live]) => ['Ana', 'Ben'].map((name) => [name, does, live] as const)),
)(
  'R34 at the quarter hour both are told or neither, though before their turns %s %s',
  async (name, does, live) => {
    const [world, ana, ben] = await both()
    for (const who of [ana, ben]) await chooses(who, 'A hug')
    world.clock.set(quarterHour(world.clock.now(), 5))
    await live(name === 'Ana' ? ana : ben)
    await world.wait({ minutes: 5 })
    const told = [toldTo(ana).length, toldTo(ben).length]
    expect(told).toEqual(/Home|chooses/.test(does) ? [1, 1] : [0, 0])
    await world.end()
  },
)

test('R34 of a choice that was not met nothing is left but that there was one', async () => {
  const [world, ana] = await both()
  await ana.command('home')
  await ana.tap('A moment together', 'Let go of anything waiting')
  const traces = async () => ({
    moments: await rowsOf(world, 'moments'),
    shown: (await rowsOf(world, 'outbox')).map(({ key, want }) => `${key} ${want}`).sort(),
    chosen: (await rowsOf(world, 'people')).map(({ name, chosen }) => [name, chosen]).sort(),
  })
  const before = await traces()
  await ana.tap('Breathing together', 'An hour')
  expect(await traces()).toMatchObject({ moments: [{ what: 'breathing' }], shown: before.shown })
  await world.wait({ minutes: 5 })
  await ana.tap('Let go of anything waiting')
  const chosen = [
    ['Ana', 1],
    ['Ben', 0],
  ]
  expect(await traces()).toEqual({ ...before, chosen })
  await world.end()
})
