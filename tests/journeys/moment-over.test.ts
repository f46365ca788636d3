import { expect, test } from 'vitest'
import { type Life, met, toldTo } from './choosing.ts'

const OVER: Record<string, Life> = {
  'lets it pass': async () => {},
  'says not after all': (ana) => ana.tap('A moment together', 'Not after all'),
  'lets go of anything held': async (ana) => {
    await ana.command('home')
    const home = ana.buttons().findLast(({ data }) => data === 'moment')!
    await ana.press(home.data, home.ref)
    await ana.tap('Let go of anything waiting')
  },
  rests: (ana) => ana.press('rest-open'),
  stops: (ana) => ana.type('stop'),
  'ends the link': (ana) => ana.press('end-link'),
  'erases everything': (ana) => ana.press('erase-all'),
}

test.each(Object.entries(OVER))(
  'R34 once it is over Ben reads the same, and is sent nothing: she %s',
  async (_, live) => {
    const [world, ana, ben] = await met()
    const told = [await ben.tap('A moment together')]
    const before = ben.chat.story.length
    await live(ana, world)
    await world.wait({ minutes: 30 })
    expect(ben.chat.story.slice(before)).toEqual([])
    told.push(await ben.tap('Begin'))
    expect(told).toEqual([expect.stringContaining('both chose'), 'That moment has passed.'])
    expect(ben.see()).not.toContain('Begin')
    await world.end()
  },
)

test('R34 whoever ends it ends it at once for themselves, and from some minutes on for the other', async () => {
  const [world, ana, ben] = await met()
  const key = ana.buttons().find(({ data }) => data.startsWith('moment-look'))!
  await ana.tap('A moment together')
  expect(await ana.tap('Not after all')).toMatch(
    /^It's over for you\. For Ben it passes as if by itself, no sooner than ten min/,
  )
  expect(await ana.press(key.data)).toBe('That moment has passed.')
  await world.wait({ minutes: 8 })
  expect(await ben.tap('A moment together')).toBe('That moment has passed.')
  await world.end()
})

test.each(['no', 'nicht', 'no puedo', "I can't"])(
  'a typed "%s" ends it, and goes from the chat',
  async (said) => {
    const [world, ana] = await met()
    const key = ana.buttons().find(({ data }) => data.startsWith('moment-look'))!
    await ana.type(said)
    expect(ana.see()).toContain("It's over for you.")
    expect(ana.see()).not.toMatch(new RegExp(`^${said}$`, 'm'))
    expect(await ana.press(key.data)).toBe('That moment has passed.')
    await world.end()
  },
)

test.each(Object.entries(OVER))(
  'R34 R3 within the first ten minutes Ben reads what he would read anyway: she %s',
  async (_, live) => {
    const [world, ana, ben] = await met({ minutes: 21 })
    expect(toldTo(ben)).toHaveLength(1)
    const before = ben.chat.story.length
    await live(ana, world)
    const read = [await ben.tap('A moment together')]
    const line = ben.buttons().findLast(({ data }) => data.startsWith('moment-begin'))!
    const look = line.data.replace('begin', 'look')
    for (let minute = 2; minute < 9; minute++) {
      await world.wait({ minutes: 1 })
      read.push(await ben.press(look, line.ref))
    }
    expect(new Set(read)).toEqual(new Set([expect.stringContaining('You and Ana both chose a hug.')]))
    expect(ben.chat.story.slice(before).join()).not.toContain('new')
    await world.end()
  },
)
