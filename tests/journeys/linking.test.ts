import { expect, test } from 'vitest'
import { type Actor, startWorld, type World } from './world.ts'

/** Ana has made a link and copied it. */
async function invited(): Promise<[World, Actor, string]> {
  const world = await startWorld()
  const ana = world.phone('Ana')
  await ana.start()
  await ana.tap(
    'Show me one',
    '⚪',
    'Only when I ask you',
    'Link with someone',
    'Make the invitation',
    'Copy it',
  )
  return [world, ana, ana.phone.clipboard!]
}

test('three taps for Ben, five for Ana, and they are linked', async () => {
  const [world, ana, link] = await invited()
  const ben = world.phone('Ben')
  await ben.open(link)
  await ben.tap('Yes, link us')
  expect(ben.see()).toContain("Thank you. If they say yes too, I'll tell you here.")
  await ana.tap('Open', "Yes, that's who I meant")
  expect(ana.see()).toContain('You and Ben are linked.')
  await ben.tap('Open')
  expect(ben.see()).toContain('You and Ana are linked.')
})

test('R12 the invitation can be forwarded, and is the only thing that can', async () => {
  const [, ana, link] = await invited()
  const free = ana.phone.messages.filter((m) => m.from === 'bot' && !m.protected)
  expect(free.map(({ text }) => text.includes(link))).toEqual([true])
})

test('R12 a link carries 80 random bits, and never twice the same', async () => {
  const [, ana, link] = await invited()
  const code = (url: string) => url.split('start=')[1]!
  await ana.tap('Take it back', 'Link with someone', 'Make the invitation', 'Copy it')
  expect(code(link)).toMatch(/^[a-z2-7]{16}$/)
  expect(ana.phone.clipboard).not.toBe(link)
})

test('R12 the invited person sees the name that was chosen, who runs this, and what linking means', async () => {
  const [world, , link] = await invited()
  const ben = world.phone('Ben')
  await ben.open(link)
  expect(ben.see()).toContain('This invitation is from someone who goes by Ana.')
  expect(ben.see()).toContain('Mira Holm runs me and could read what you answer here')
})

test('R12 ignored, declined and expired look the same to whoever made the link', async () => {
  const homes = []
  for (const what of ['ignored', 'declined', 'expired']) {
    const [world, ana, link] = await invited()
    const leo = world.phone('Leo')
    if (what !== 'ignored') await leo.open(link)
    if (what === 'declined') await leo.tap('Not now')
    await world.wait({ hours: 25 })
    if (what === 'expired') await leo.tap('Open').catch(() => '')
    await ana.type('/home')
    homes.push(ana.see())
  }
  expect(new Set(homes).size).toBe(1)
})

test('somebody new who says not now is told how to think again, and has somewhere to go', async () => {
  const [world, , link] = await invited()
  const ben = world.phone('Ben')
  await ben.open(link)
  await ben.tap('Not now')
  expect(ben.see()).toContain('Nobody is told. You can open the invitation again as long as it works.')
  await ben.tap('What is this?', 'Go on', 'Back')
  expect(ben.see()).toContain('[Show me one]')
})

test('a stranger is refused, learns nothing, and the link no longer works', async () => {
  const [world, ana, link] = await invited()
  const [leo, ben] = [world.phone('Leo'), world.phone('Ben')]
  await leo.open(link)
  await leo.tap('Yes, link us')
  await ana.tap('Open', 'No')
  expect(ana.see()).toContain('Nothing was linked, and that invitation no longer works.')
  expect(leo.see()).toContain('If nothing comes, nothing was linked.')
  await ben.open(link)
  expect(ben.see()).toContain('This invitation no longer works.')
})

test('R12 a link works once', async () => {
  const [world, , link] = await invited()
  const [ben, leo] = [world.phone('Ben'), world.phone('Leo')]
  await ben.open(link)
  await leo.open(link)
  await ben.tap('Yes, link us')
  await leo.tap('Yes, link us')
  expect(leo.see()).toContain('This invitation no longer works.')
})

test('R12 and lapses after a day', async () => {
  const [world, , link] = await invited()
  await world.wait({ hours: 24, minutes: 1 })
  const ben = world.phone('Ben')
  await ben.open(link)
  expect(ben.see()).toContain('This invitation no longer works.')
})

test('one’s own link is for the other person', async () => {
  const [, ana, link] = await invited()
  await ana.open(link)
  expect(ana.see()).toContain('This is your own invitation. Hand it to the other person.')
})

test('Ben can choose another name before saying yes', async () => {
  const [world, ana, link] = await invited()
  const ben = world.phone('Benjamin Longname')
  await ben.open(link)
  await ben.tap('Another name')
  await ben.type('Benny')
  expect(ben.see()).toContain('Ana will see you as Benny')
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  expect(ana.see()).toContain('You and Benny are linked.')
})

test('whoever asks first what this is comes back to the invitation', async () => {
  const [world, , link] = await invited()
  const ben = world.phone('Ben')
  await ben.open(link)
  await ben.tap('What is this?', 'Go on', 'Back')
  expect(ben.see()).toContain('This invitation is from someone who goes by Ana.')
})

test('whoever said yes and then erased everything can’t be linked any more', async () => {
  const [world, ana, link] = await invited()
  const ben = world.phone('Ben')
  await ben.open(link)
  await ben.tap('Yes, link us')
  await ben.type('/leave')
  await ben.tap('Erase everything')
  expect(await ana.tap('Open', "Yes, that's who I meant").catch(() => 'no such button')).toMatch(
    /no such|passed/,
  )
})

test('R20 a forged code has done its work, one of nonsense says nothing: both lead to the first card', async () => {
  const world = await startWorld()
  const leo = world.phone('Leo')
  for (const code of ['x', '-_-', 'A'.repeat(64), 'aaaaaaaaaaaaaaaa']) {
    await leo.start(code)
    expect(leo.see()).toContain('[Show me one]')
  }
  expect(leo.see()).toContain('This invitation no longer works.')
})
