import { expect, test } from 'vitest'
import { allTap, COLORS, fillIn, messages, openRound, roomOfFive } from './room-moves.ts'
import { startWorkspace, workshopOfNine } from './slack-world.ts'

test('a workshop of nine: one command and one click, a tap each, and the weather for everybody', async () => {
  const work = await startWorkspace()
  const { people, room, kofi } = await workshopOfNine(work)
  expect(room.see()).toMatch(/\[🟢 ● settled\][\s\S]*Nobody here sees who chose what/)
  const colors = ['🟢', '🟡', '🟡', '🟢', '🟢', '🔴', '⚪', '🟢', '🟡']
  for (const [i, one] of people.entries()) await one.tap(colors[i]!, room)
  expect(kofi.note()).toMatch(/^Heard\. Thank you for listening to yourself/)
  await work.wait({ minutes: 11 })
  expect(room.see()).toMatch(/The weather in the room[\s\S]*🟢 ● settled · three or more/)
  expect(room.see()).toMatch(/The question has closed. Its picture is above/)
})

test('R20 the message itself says who runs it and what they could see, until when, before the first tap', async () => {
  const { room } = await openRound()
  expect(room.see()).toMatch(/Mira Holm, who runs this, could look until 14:20 \(Berlin\)/)
})

test('own words that press people are refused at their field, stay there, and pass once changed', async () => {
  const { mira, room } = await roomOfFive()
  await mira.checkin(room)
  await fillIn(mira, { Question: 'In my own words', 'Your own words': 'Why did you never say no?' })
  await mira.submit()
  expect(mira.see()).toMatch(
    /____ Why did you never say no\?[\s\S]*✗ One of these words puts pressure on people/,
  )
  expect(Object.keys(mira.slack.modals.at(-1)!.errors)).toEqual(['words'])
  expect(room.see()).toBe('')
  await mira.fill('Your own words', 'How is it to sit this close today?')
  await mira.submit()
  expect(room.see()).toMatch(/How is it to sit this close today\?[\s\S]*\[🟢 ● at ease\] \[🟡 ▲ with care\]/)
})

test('the preview is of the question chosen, and what else was filled in stays', async () => {
  const { mira, room } = await roomOfFive()
  await mira.checkin(room)
  await mira.fill('Open for', '20 minutes')
  expect(mira.see()).toContain('Before we go: one breath')
  await mira.fill('Question', 'Arriving')
  expect(mira.see()).toMatch(/Arriving: how ready are you .*\n🟢 ● ready · 🟡 ▲ warming up/)
  expect(mira.see()).toContain('Open for: ⌄ 20 minutes')
  await mira.submit()
  expect(room.see()).toMatch(/Arriving: how ready are you[\s\S]*until 14:30/)
})

test('planned for a time it comes then, by the clock of whoever planned it', async () => {
  const { work, mira, room } = await roomOfFive()
  await mira.checkin(room)
  await mira.fill('When', 'At a time')
  await fillIn(mira, { On: '2026-11-25', At: '09:30' })
  await mira.submit()
  expect(mira.see()).toMatch(/Planned for .*09:30/)
  await work.wait({ hours: 19, minutes: 19 })
  expect(room.see()).toBe('')
  await work.wait({ minutes: 1 })
  expect(room.see()).toContain('until 09:40')
})

test('a time that has passed is said at its field', async () => {
  const { mira, room } = await roomOfFive()
  await mira.checkin(room)
  await mira.fill('When', 'At a time')
  await fillIn(mira, { On: '2026-11-24', At: '14:00' })
  await mira.submit()
  expect(mira.slack.modals.at(-1)!.errors).toEqual({ clock: 'That time has passed.' })
})

test('where fewer than its smallest group answer, nothing is shown', async () => {
  const { work, people, mira, room } = await roomOfFive()
  await mira.checkin(room)
  await mira.fill('Shown only', 'six')
  await mira.submit()
  await allTap(work, room, people, COLORS)
  await work.wait({ minutes: 10 })
  expect(room.see()).toContain('This question closes without a picture.')
})

test('from Slack’s own menu, which asks in which channel, the same form comes', async () => {
  const { work, mira, room, people } = await roomOfFive()
  await mira.slack.shortcut('checkin')
  await work.settle()
  await mira.fill('In which channel?', room.id)
  await mira.submit()
  expect(mira.see()).toContain('A question for #consent-may')
  await mira.submit()
  await allTap(work, room, people, COLORS)
  expect((await work.rows()).votes).toHaveLength(5)
})

test('a channel chosen there that it is not in is said at its field', async () => {
  const { work, mira } = await roomOfFive()
  const { id } = work.slack.channel({ name: 'elsewhere', members: [mira.slack], bot: false })
  await mira.slack.shortcut('checkin')
  await work.settle()
  await mira.fill('In which channel?', id)
  await mira.submit()
  expect(mira.slack.modals.at(-1)!.errors.channel).toContain("I'm not in this channel yet.")
})

test('while one is open, whoever asks for another is told until when, and can plan one', async () => {
  const { kofi, room, work } = await openRound()
  await kofi.checkin(room)
  expect(kofi.see()).toContain('One question at a time: this one is open until 14:20 (Berlin).')
  await kofi.tap('Plan another')
  expect(kofi.see()).toContain('When: ◉ At a time ○ Every week')
  kofi.close()
  expect((await work.rows()).rounds).toHaveLength(1)
})

test('two who open one at the same time: one comes, the other is told', async () => {
  const { work, mira, kofi, room } = await roomOfFive()
  await mira.checkin(room)
  await kofi.checkin(room)
  await mira.submit()
  await kofi.submit()
  expect(kofi.see()).toContain('One question at a time')
  expect(messages(room)).toHaveLength(1)
  expect((await work.rows()).rounds).toHaveLength(1)
})

test('answered with one tap, looked at, changed and taken out: for that person alone', async () => {
  const { work, people, kofi, room } = await openRound()
  const others = () =>
    JSON.stringify(
      people
        .filter((one) => one !== kofi)
        .map(({ slack: { ephemerals, modals, dm } }) => [ephemerals, modals, dm]),
    )
  const before = [room.see(), others()]
  await kofi.tap('🟡', room)
  expect(kofi.note()).toBe(
    'Heard. Thank you for listening to yourself. You can change it until the question closes.',
  )
  await kofi.tap('My answer…', room)
  expect(kofi.see()).toContain('Your answer now: 🟡 ▲ partly')
  await kofi.tap('🔴')
  expect(kofi.see()).toMatch(/Heard\.[\s\S]*Your answer now: 🔴 ■ I need some time/)
  await kofi.tap('Take it out')
  expect(kofi.see()).toMatch(/Taken out, as if nothing had been tapped\.[\s\S]*You haven't answered\./)
  expect([room.see(), others()]).toEqual(before)
  expect((await work.rows()).votes).toEqual([])
})

test('another tap in the room is a change, not a second answer', async () => {
  const { work, kofi, room } = await openRound()
  await kofi.tap('🟡', room)
  await kofi.tap('🔴', room)
  expect((await work.rows()).votes).toMatchObject([{ color: 'red' }])
})

test('a pause is asked for with one tap, nobody sees by whom, and a second one is not shouted', async () => {
  const { work, kofi, ana, room } = await openRound()
  await kofi.tap('Ask for a pause', room)
  expect(messages(room)).toHaveLength(2)
  expect(room.see()).toContain('Somebody asks for a pause.')
  expect(kofi.note()).toBe('Asked. Nobody can see that it was you.')
  await ana.tap('Ask for a pause', room)
  expect(ana.note()).toContain('A pause was asked for just now. You can stop anyway')
  const edits = work.slack.calls.filter(({ method }) => method === 'chat.update').length
  await work.wait({ minutes: 2 })
  expect(work.slack.calls.filter(({ method }) => method === 'chat.update').length).toBeGreaterThan(edits + 2)
  expect(messages(room)).toHaveLength(2)
})
