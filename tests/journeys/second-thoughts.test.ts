import { expect, test } from 'vitest'
import { evening, third } from './three.ts'
import { startWorld } from './world.ts'

test('R16 whoever waits for everybody’s yes can stop, leave and erase at any time', async () => {
  const [, , ben, cleo] = await third()
  await cleo.type('stop')
  expect(cleo.see()).toContain('Stopped.')
  await cleo.type('/leave')
  await cleo.tap('Erase everything')
  await ben.tap('Open', 'Yes, let them join').catch(() => '')
  expect(ben.see()).not.toContain('You, Ana and')
})

test('what Ana shows comes to Ben at the next tick, though he did something in between', async () => {
  const [world, ana, ben] = await evening()
  await ana.tap('Open:', '🟡', 'What would Ben see?')
  await ana.phone.press('Show it now')
  await ben.phone.press('Open:')
  await world.settle()
  expect(ben.see()).toContain('From Ana')
})

test('R18 an opened question closes after half an hour, with nobody doing anything', async () => {
  const [world, ana] = await evening()
  await ana.tap('Open:')
  await world.wait({ minutes: 31 })
  expect(ana.see()).not.toContain('Only you see what you choose.')
})

test('R14 a question deeper than one chose is not put, even if the day’s was drawn before', async () => {
  const [world, ana, ben] = await evening()
  for (const one of [ana, ben]) {
    await one.type('/when')
    await one.tap('How close the questions go', 'Intimate', "Yes, I'm 18 or older")
  }
  await world.wait({ days: 3 })
  await ben.type('/when')
  await ben.tap('How close the questions go', 'Everyday')
  const { checkins, asks } = await world.rows()
  expect(checkins!.length).toBeGreaterThan(asks!.length - 1)
  await ben.type('/checkin')
  expect(ben.see()).toContain('Only you see what you choose.')
})

test('R15 whoever came later sees nothing of before, also by “same now”', async () => {
  const [world, ana, ben, cleo] = await third()
  await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  await world.wait({ minutes: 1 })
  await ben.type('/home')
  await ben.tap('Ana and me', 'Somebody would like to join', 'Yes, let them join')
  await ana.tap('Still true')
  await cleo.type('/home')
  expect(cleo.see()).not.toContain('Shown to you')
})

test('a color or a “no” never becomes a name', async () => {
  const [, ana] = await evening()
  await ana.type('/privacy')
  await ana.tap('My name and language', 'Another name')
  await ana.type('yellow')
  await ana.type('/privacy')
  await ana.tap('My name and language')
  expect(ana.see()).toContain('Others see you as Ana.')
})

test('the more private of two presses wins: kept to oneself, it is shown to nobody', async () => {
  const [, ana, ben] = await evening()
  await ana.tap('Open:', '🟢', 'What would Ben see?')
  const preview = ana.phone.messages.find(({ text }) => text.includes('all Ben would see'))!
  const keep = preview.keyboard.flat().find(({ text }) => text === 'Keep it to myself')!.data!
  await ana.tap('Show it now')
  await ana.phone.press({ message: preview.id, data: keep })
  expect(await ben.tap('From Ana')).toBe('This has faded. Only Ana knows how it is now.')
})

test('what is shown no more says so on its own message too', async () => {
  const [, ana] = await evening()
  await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  await ana.type('/shown')
  await ana.tap('Take back: touch')
  expect(ana.see()).not.toContain("It's there now, if Ben looks.")
})

test('R13 evenings can be suggested once; what is chosen is never told', async () => {
  const world = await startWorld()
  const [ana, ben] = [world.phone('Ana'), world.phone('Ben')]
  await ana.start()
  await ana.tap(
    'Show me one',
    'Skip',
    'Only when I ask you',
    'Link with someone',
    'Suggest evenings',
    'Make the invitation',
    'Copy it',
  )
  await ben.open(ana.phone.clipboard!)
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  const before = ana.see()
  await ben.tap('Open', 'Later', 'Now and then', 'Evenings, as suggested', '18:23 Berlin')
  expect(ben.see()).toContain("I'll come most evenings")
  expect(ana.see()).toBe(before)
})
