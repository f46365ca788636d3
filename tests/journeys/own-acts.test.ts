import { expect, test } from 'vitest'
import { evening } from './evening.ts'
import { third } from './three.ts'

type Ana = Awaited<ReturnType<typeof evening>>[1]

/** Ana brings something up. */
async function bringUp(ana: Ana, act: string, color: string) {
  await ana.type('/home')
  await ana.tap('Something of mine', act, color)
}

test('cuddling, but not kissing: two acts are previewed, shown and looked at as one', async () => {
  const [, ana, ben] = await evening()
  await bringUp(ana, 'cuddling', '🟢')
  await ana.tap('And one more', 'kissing', '🔴')
  const preview = await ana.tap('What would Ben see?')
  expect(preview).toMatch(/^🟢 ● open to: cuddling\n🔴 ■ not now: kissing\n\nFor now\. What Ana tells you/)
  await ana.tap('Show it now')
  expect(await ben.tap('From Ana: something')).toBe(preview)
})

test('R33 what was shown together is taken back together, by a change of one', async () => {
  const [, ana, ben] = await evening()
  await bringUp(ana, 'cuddling', '🟢')
  await ana.tap('And one more', 'kissing', '🔴', 'What would Ben see?', 'Show it now')
  await ben.tap('From Ana: something')
  await ana.tap("It's changed")
  expect(await ben.tap('See it again')).toContain('This has faded.')
})

test('R5 when the green has faded, what is left is the more careful', async () => {
  const [world, ana, ben] = await evening()
  await bringUp(ana, 'cuddling', '🟢')
  await ana.tap('And one more', 'kissing', '🔴', 'What would Ben see?', 'Show it now')
  await ben.tap('From Ana: something')
  await world.wait({ hours: 3, minutes: 1 })
  expect(await ben.tap('See it again')).toMatch(/^🔴 ■ not now: kissing\n\n/)
})

test('R33 an openness to the same act rings once a week; a no rings at once', async () => {
  const [world, ana, ben] = await evening()
  const rang = () =>
    ben.phone.messages.filter(({ keyboard }) => JSON.stringify(keyboard).includes('look/')).length
  for (const [color, lines] of [
    ['🟢', 1],
    ['🟢', 0],
    ['🔴', 1],
  ] as const) {
    await bringUp(ana, 'kissing', color)
    await ana.tap('What would Ben see?', 'Show it now')
    expect(rang(), color).toBe(lines)
    await world.wait({ days: 1 })
  }
})

test('[My own answer first] opens a page of one’s own, never the acts of the other', async () => {
  const [, ana, ben] = await evening()
  await bringUp(ana, 'cuddling', '🟢')
  await ana.tap('What would Ben see?', 'Show it now')
  await ben.tap('My own answer first')
  expect(ben.see()).toContain('Something of mine')
  expect(ben.see()).toContain('[kissing]')
  expect(ben.see(), 'and what can be looked at stays').toContain('[From Ana: something]')
})

/** They want tender questions, too. */
async function goesTender(one: Ana) {
  await one.type('/when')
  await one.tap('How close the questions go', 'Tender', "Yes, I'm 18 or older")
}

test('R14 what is deeper than Ben wants by now never reaches him, and Ana reads what she always reads', async () => {
  const [world, ana, ben] = await evening()
  for (const one of [ana, ben]) await goesTender(one)
  await world.wait({ days: 2 })
  await ben.type('/when')
  await ben.tap('How close the questions go', 'Everyday')
  const before = ben.phone.messages.length
  await ana.type('/home')
  await ana.tap('Something of mine', 'More', 'More', 'being held', '🟢')
  await ana.tap('What would Ben see?', 'Show it now')
  expect(ana.see()).toContain("It's there now, if Ben looks.")
  expect(ben.phone.messages).toHaveLength(before)
  await ben.type('/home')
  expect(ben.see()).not.toContain('Shown to you')
})

test('R2 among three what one brings up is looked at by both others alike', async () => {
  const [world, ana, ben, cleo] = await third()
  await ben.tap('Open', 'Yes, let them join')
  await world.wait({ days: 1 })
  await bringUp(ana, 'a walk', '🟢')
  await ana.tap('Add a little', 'no talk', 'Done', 'What would they see?', 'Show it now')
  const seen = [await ben.tap('From Ana: something'), await cleo.tap('From Ana: something')]
  expect(seen[0]).toContain('🟢 ● open to: a walk · no talk')
  expect(seen[1]).toBe(seen[0])
})

test('R3 after Ben has gone, Ana brings up and shows as ever', async () => {
  const screens = []
  for (const goes of [false, true]) {
    const [, ana, ben] = await evening()
    if (goes) {
      await ben.type('/leave')
      await ben.tap('End the link', 'Quiet from now on')
    }
    await bringUp(ana, 'a walk', '🟢')
    await ana.tap('And one more', 'kissing', '🔴')
    screens.push(await ana.tap('What would Ben see?'), ana.see())
    await ana.tap('Show it now')
    screens.push(ana.see())
  }
  expect(screens.slice(3)).toEqual(screens.slice(0, 3))
})
