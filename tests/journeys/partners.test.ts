import { expect, test } from 'vitest'
import { type Actor, linked, startWorld, type World } from './world.ts'

/** Thursday evening: Ana and Ben are linked, and have both just been asked. */
async function evening(): Promise<[World, Actor, Actor]> {
  const world = await startWorld()
  const [ana, ben] = await linked(world)
  await world.wait({ hours: 3, minutes: 40 })
  return [world, ana, ben]
}

const shown = async (ana: Actor, color: string) => {
  await ana.tap('Open:', color, 'What would Ben see?', 'Show it now')
}

test('four taps from the line to showing an answer', async () => {
  const [, ana, ben] = await evening()
  await shown(ana, '🟡')
  expect(ana.see()).toContain("It's there now, if Ben looks.")
  expect(ana.see()).toContain('If it matters right now, tell Ben yourself.')
  expect(ben.see()).toContain('[From Ana: ')
})

test('both are asked the same question', async () => {
  const [, ana, ben] = await evening()
  await ana.tap('Open:')
  await ben.tap('Open:')
  expect(ana.see().split('\n').slice(1)).toEqual(ben.see().split('\n').slice(1))
})

test('R15 R7 what Ana was shown beforehand is what Ben then sees, to the letter', async () => {
  const [, ana, ben] = await evening()
  const preview = await ana.tap('Open:', '🔴', 'What would Ben see?')
  await ana.tap('Show it now')
  expect(await ben.tap('From Ana')).toBe(preview)
  expect(preview).toContain('For now. What Ana tells you in the moment counts more.')
})

test('R11 taking back is one tap; Ben’s chat does not move, and his next look finds nothing', async () => {
  const [, ana, ben] = await evening()
  await shown(ana, '🟢')
  await ben.tap('From Ana')
  const before = ben.phone.messages.map(({ id, text }) => [id, text])
  await ana.tap('Take it back')
  expect(ben.phone.messages.map(({ id, text }) => [id, text])).toEqual(before)
  expect(await ben.tap('See it again')).toBe('This has faded. Only Ana knows how it is now.')
})

test.each([
  ['🟢', { hours: 2, minutes: 59 }],
  ['🟡', { hours: 2, minutes: 59 }],
  ['🔴', { hours: 7, minutes: 56 }],
  ['⚪', { hours: 7, minutes: 56 }],
])(
  'R5 a shown %s can be looked at for three hours or to the day’s end, and not a moment longer',
  async (color, length) => {
    const [world, ana, ben] = await evening()
    await shown(ana, color)
    await world.wait(length)
    await ben.type('/shown')
    expect(ben.see()).toContain('Shown to you, until it fades.')
    await world.wait({ minutes: 2 })
    await ben.type('/shown')
    expect(ben.see()).toContain('Nothing is shown to you right now.')
  },
)

test('it has changed: at that moment it is gone for Ben, whatever comes next', async () => {
  const [, ana, ben] = await evening()
  await shown(ana, '🟢')
  await ana.tap("It's changed")
  expect(await ben.tap('From Ana')).toBe('This has faded. Only Ana knows how it is now.')
})

test('R2 showing, taking back and showing again rings once; a more careful color rings again', async () => {
  const [, ana, ben] = await evening()
  const rang = () => ben.phone.notifications.length
  await shown(ana, '🟢')
  const once = rang()
  await ana.tap('Take it back', 'What would Ben see?', 'Show it now')
  expect(rang()).toBe(once)
  await ana.tap("It's changed", '🔴', 'What would Ben see?', 'Show it now')
  expect(rang()).toBe(once + 1)
})

test('R2 two lines a day from one person, and one kept for what is more careful; the rest waits in Home', async () => {
  const [, ana, ben] = await evening()
  const rang = () => ben.phone.notifications.length
  const before = rang()
  await shown(ana, '🟢')
  for (const color of ['🟡', '🔴', '🟢', '🔴']) {
    await ana.tap("It's changed", color, 'What would Ben see?', 'Show it now')
  }
  expect(rang()).toBe(before + 3)
  await ben.type('/home')
  expect(ben.see()).toContain('Shown to you: one thing.')
})

test('my own answer first: the same question, and the one of tonight does not come as well', async () => {
  const world = await startWorld()
  const [ana, ben] = await linked(world)
  await ana.type('/checkin')
  await ana.tap('🟡', 'What would Ben see?', 'Show it now')
  await ben.tap('My own answer first', '🟢')
  const before = ben.phone.notifications.length
  await world.wait({ hours: 5 })
  expect(ben.phone.notifications.length).toBe(before)
})

test('whoever rests is not reached by what others show, and finds none of it afterwards', async () => {
  const [, ana, ben] = await evening()
  await ben.type('/rest')
  await ben.tap('Until I say so')
  const before = ben.phone.notifications.length
  await shown(ana, '🟢')
  expect(ben.phone.notifications.length).toBe(before)
  await ben.tap('End the rest now')
  expect(ben.see()).not.toContain('Shown to you')
  expect(ana.see()).toContain("It's there now, if Ben looks.")
})

test('T4 R18 on the lock screen everything that arrives is the same silent line', async () => {
  const [, ana, ben] = await evening()
  await shown(ana, '🔴')
  const unasked = ben.phone.notifications.filter(({ text }) => text === 'A moment for you.')
  expect(unasked.length).toBeGreaterThanOrEqual(2)
  expect(unasked.every(({ silent }) => silent)).toBe(true)
  expect(ben.phone.messages.filter(({ from }) => from === 'bot').every((m) => m.protected)).toBe(true)
})

test('R17 the next morning both chats hold Home’s closed line and nothing else', async () => {
  const [world, ana, ben] = await evening()
  await shown(ana, '🔴')
  await ben.tap('From Ana')
  await ben.type('hello?')
  await world.wait({ hours: 11 })
  for (const { phone } of [ana, ben]) {
    expect(phone.messages.map(({ text }) => text).filter((text) => text !== 'A moment, earlier.')).toEqual([
      'A moment for you.',
    ])
  }
})

test('R16 ending the link sends nothing; only the other’s own page tells, if it is opened', async () => {
  const [, ana, ben] = await evening()
  const before = ana.phone.messages.map(({ text }) => text)
  await ben.type('/leave')
  await ben.tap('End the link', 'Keep my own questions')
  expect(ana.phone.messages.map(({ text }) => text)).toEqual(before)
  await ana.type('/home')
  await ana.tap('Ben and me')
  expect(ana.see()).toContain('You and Ben are no longer linked.')
})

test('R3 erased: the chat empties, and to Ana nothing looks different', async () => {
  const [, ana, ben] = await evening()
  await ben.type('/leave')
  expect(await ben.tap('Erase everything')).toContain('Everything is erased.')
  expect(ben.phone.messages.filter(({ text }) => text !== 'A moment, earlier.')).toEqual([])
  await shown(ana, '🟢')
  expect(ana.see()).toContain("It's there now, if Ben looks.")
})
