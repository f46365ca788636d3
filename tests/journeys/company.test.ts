import { expect, test } from 'vitest'
import { evening, third } from './three.ts'
import type { Actor } from './world.ts'

const holds = (ana: Actor, color: string) =>
  ana.tap('Open:', color, 'What would Ben see?', "When they've answered too", 'Show it then')

test('when they’ve answered too: nothing comes until Ben has answered, then his line does', async () => {
  const [, ana, ben] = await evening()
  await holds(ana, '🟡')
  expect(ana.see()).toContain('Saved. Ben sees it only after answering too.')
  expect(ben.see()).not.toContain('From Ana')
  await ben.type('/checkin')
  await ben.tap('Skip')
  expect(await ben.tap('From Ana')).toContain('🟡 ▲')
  expect(ben.see()).toContain('This waited for your answer. Nobody is told that you gave one.')
})

test('R2 Ana’s screens are the same, whether or not Ben answered, for as long as she looks', async () => {
  const screens = []
  for (const answers of [true, false]) {
    const [world, ana, ben] = await evening()
    await holds(ana, '🟢')
    if (answers) {
      await ben.type('/checkin')
      await ben.tap('🔴')
    }
    await world.wait({ hours: 2 })
    await ana.type('/home')
    screens.push(ana.see())
  }
  expect(screens[0]).toBe(screens[1])
})

test('R5 what waits ends with its time, answered or not', async () => {
  const [world, ana, ben] = await evening()
  await holds(ana, '🟢')
  await world.wait({ hours: 3, minutes: 1 })
  await ben.type('/checkin')
  await ben.tap('🟢')
  expect(ben.see()).not.toContain('From Ana')
})

test('R5 same now: a fresh yes, another three hours, and it rings nowhere', async () => {
  const [world, ana, ben] = await evening()
  await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  const before = ben.phone.notifications.length
  await world.wait({ minutes: 9 })
  expect(await ana.tap('Still true')).toBe('Still there, if Ben looks.')
  await world.wait({ hours: 2, minutes: 55 })
  await ben.type('/shown')
  expect(ben.see()).toContain('[From Ana: ')
  expect(
    ben.phone.notifications.filter(({ text }) => text === 'A moment for you.').length,
  ).toBeLessThanOrEqual(before)
})

test('R33 a limit and own words: typed, taken out of the chat at once, and looked at together with the color', async () => {
  const [, ana, ben] = await evening()
  expect(await ana.tap('Open:', '🟡', 'Add a little', 'slower')).toContain('Added: slower.')
  await ana.tap('In my own words')
  await ana.type('and with tea')
  expect(ana.see()).not.toContain('tea')
  const preview = await ana.tap('What would Ben see?')
  expect(preview).toMatch(/^.+:\n🟡 ▲ .+\nslower\n“and with tea”\n\nFor now\. What Ana tells you/)
  await ana.tap('Show it now')
  expect(await ben.tap('From Ana')).toBe(preview)
})

test('R33 what is added to something shown takes it out of view, until it is shown anew, and rings once more', async () => {
  const [, ana, ben] = await evening()
  await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  const rang = ben.phone.notifications.length
  expect(await ana.tap('Add a little', 'slower')).toContain('\nslower\n')
  expect(await ben.tap('From Ana')).toContain('This has faded.')
  const preview = await ana.tap('Look again')
  await ana.tap('Show it now')
  expect(ben.phone.notifications.length).toBe(rang + 1)
  expect(await ben.tap('From Ana')).toBe(preview)
})

test('R9 there is no place for reasons on a red', async () => {
  const [, ana] = await evening()
  expect(await ana.tap('Open:', '🔴', 'Add a little')).toBe('Fine as it is.')
  await ana.type('because of the headache')
  expect(ana.see()).not.toContain('headache')
  expect(await ana.tap('Yes')).toBe('Not kept, and gone from here. A no needs no words.')
})

test('words that are too long are handed back, and nothing is lost', async () => {
  const [, ana] = await evening()
  await ana.tap('Open:', '🟢', 'Add a little', 'In my own words')
  await ana.type('a'.repeat(400))
  expect(ana.see()).toContain('Up to 55 letters.')
  await ana.type('short')
  expect(ana.see()).toContain('Kept with your answer')
})

test('R2 whoever lets things wait finds them in Home, and nothing rings', async () => {
  const [, ana, ben] = await evening()
  await ben.type('/when')
  await ben.tap('How it comes', 'Let it wait until I look')
  const before = ben.phone.notifications.length
  await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  expect(ben.phone.notifications.length).toBe(before)
  await ben.type('/home')
  expect(ben.see()).toContain('Shown to you: one thing.')
})

test('another name is what the other sees from then on, in preview and pop-up alike', async () => {
  const [, ana, ben] = await evening()
  await ana.type('/privacy')
  await ana.tap('My name and language', 'Another name')
  await ana.type('Anouk')
  const preview = await ana.tap('Open:', '🟢', 'What would Ben see?')
  await ana.tap('Show it now')
  expect(await ben.tap('From Anouk')).toBe(preview)
})

test('R14 a circle goes as close as the one who wants it least', async () => {
  const [world, ana, ben] = await evening()
  await ana.type('/when')
  await ana.tap('How close the questions go', 'Intimate', "Yes, I'm 18 or older")
  await world.wait({ days: 6 })
  const { circles = [], members = [] } = await world.rows()
  const pair = circles.find(({ kind }) => kind === 'partners')!.id
  expect(
    members
      .filter((m) => m.circle_id === pair)
      .map((m) => m.depth)
      .sort(),
  ).toEqual(['everyday', 'intimate'])
  expect(ben.see()).toBeTruthy()
})

test('R12 a third person takes everybody’s yes', async () => {
  const [, ana, ben, cleo] = await third()
  expect(ana.see()).toContain("Once everybody has said yes, you're linked.")
  await ben.tap('Open')
  expect(ben.see()).toContain('Ana would like Cleo to join you.')
  await ben.tap('Yes, let them join')
  expect(ben.see()).toContain('Cleo has joined you.')
  await ben.tap('Open')
  expect(ben.see()).toContain('You, Ana and Cleo are linked.')
  await cleo.tap('Open')
  expect(cleo.see()).toContain('You, Ana and Ben are linked.')
})

test('R12 without Ben’s yes nothing happens, and nobody is told why', async () => {
  const [world, ana, ben, cleo] = await third()
  await ben.tap('Open', 'Not now')
  await world.wait({ days: 2 })
  await ana.type('/home')
  await ana.tap('Ben and me')
  expect(ana.see()).toContain('Ben and me')
  expect(cleo.see()).not.toContain('are linked')
})

test('while the others have not said yes yet, whoever would join goes on as before', async () => {
  const [, , , cleo] = await third()
  await cleo.type('/checkin')
  expect(await cleo.tap('🟢')).toContain('🟢')
  await cleo.type('/home')
  expect(cleo.see()).not.toMatch(/invitation is open/i)
})

test('of three, each sees a held answer once that one has answered', async () => {
  const [world, ana, ben, cleo] = await third()
  await ben.tap('Open', 'Yes, let them join')
  await cleo.tap('Open', 'Later', 'Now and then', 'Only when I ask you')
  await world.wait({ hours: 45 })
  for (const one of [ana, ben, cleo]) await one.type('/checkin')
  await ana.tap('🟢', 'What would they see?', 'When each has answered too', 'Show it then')
  await ben.tap('🟡')
  expect(ben.see()).toContain('[From Ana: ')
  expect(cleo.see()).not.toContain('[From Ana: ')
})

test('after a link has ended, both can link anew', async () => {
  const [world, ana, ben] = await evening()
  await ben.type('/leave')
  await ben.tap('End the link', 'Keep my own questions', 'Link with', 'Make the invitation', 'Copy it')
  await ana.type('/home')
  await ana.tap('Ben and me', 'End it here too', 'Keep my own questions')
  await ana.open(ben.phone.clipboard!)
  await ana.tap('Yes, link us')
  await ben.tap('Open', "Yes, that's who I meant")
  expect(ben.see()).toContain('You and Ana are linked.')
  expect(world.telegram.unansweredTaps()).toEqual([])
})

test('the name of somebody who left stays, nameless otherwise, with whoever knew them', async () => {
  const [, ana, ben] = await evening()
  await ben.type('/leave')
  await ben.tap('Erase everything')
  await ana.type('/rest')
  expect(ana.see()).toContain('If Ben looks, nothing is different.')
})
