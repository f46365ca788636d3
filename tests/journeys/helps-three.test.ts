import { expect, test } from 'vitest'
import { both, joins, met, rowsOf } from './choosing.ts'
import type { Person, Quick } from './quick.ts'

const TAPS = 'Two taps mean pause'

async function opens(who: Person): Promise<string> {
  await who.command('home')
  const link = who.buttons().findLast(({ data }) => data.startsWith('circle/'))!
  await who.press(link.data, link.ref)
  await who.tap('What helps us')
  return who.see()
}

async function tick(world: Quick, ...all: Person[]): Promise<void> {
  for (const who of all) {
    await opens(who)
    await who.tap(TAPS)
  }
  await world.wait({ minutes: 30 })
}

test('R35 with three a line takes everybody’s tick, and one no ends it for all', async () => {
  const [world, ana, ben] = await both()
  const cleo = await joins(world)
  await tick(world, ana, ben)
  expect(await opens(ana)).toContain(`[${TAPS}]`)
  await tick(world, cleo)
  for (const who of [ana, ben, cleo]) expect(await opens(who)).toContain(`[✓ ${TAPS}]`)
  await cleo.tap(`✓ ${TAPS}`, 'Let it go')
  for (const who of [ana, ben, cleo]) expect(await opens(who)).toContain(`[${TAPS}]`)
  await world.end()
})

test('R35 what two had ticked does not stand for a third who comes', async () => {
  const [world, ana, ben] = await both()
  await tick(world, ana, ben)
  expect(await opens(ben)).toContain(`[✓ ${TAPS}]`)
  const cleo = await joins(world)
  for (const who of [ana, cleo]) expect(await opens(who)).toContain(`[${TAPS}]`)
  expect(await rowsOf(world, 'agreements')).toEqual([])
  await world.end()
})

test('R34 among three there is no moment together: somebody could be worked out', async () => {
  const [world, ana, ben] = await both()
  await joins(world)
  for (const who of [ana, ben]) {
    await who.command('home')
    expect(who.see()).not.toContain('A moment together')
    expect(await who.press('moment')).toBe('That one has passed.')
  }
  await world.end()
})

test('R34 a moment that two chose stays theirs, should a third come meanwhile', async () => {
  const [world, ana, ben] = await met()
  const key = ana.buttons().find(({ data }) => data.startsWith('moment-look'))!
  await joins(world)
  expect(await ana.press(key.data, key.ref)).toContain('You and Ben both chose a hug.')
  expect(await ben.tap('A moment together')).toContain('You and Ana both chose a hug.')
  await world.end()
})
