import { expect, test } from 'vitest'
import { allTap, COLORS, type Five, messages, openRound, roomOfFive } from './room-moves.ts'

/** Takes somebody out of the room without Attune hearing of it. */
const takeOutUnseen = ({ room }: Five, who: { id: string }) => {
  room.members = room.members.filter((id) => id !== who.id)
}

/** Five answers in an open round. */
async function answered() {
  const five = await openRound()
  await allTap(five.work, five.room, five.people, COLORS)
  return five
}

/** Kofi has planned a question for each Monday at ten. */
async function plannedByKofi() {
  const five = await roomOfFive()
  await five.kofi.checkin(five.room)
  await five.kofi.fill('When', 'Every week')
  await five.kofi.submit()
  five.kofi.close()
  return five
}

const slackSaysNothing = ({ work }: Five) =>
  work.slack.faults.next('conversations.members', { error: 'internal_error' }, 1_000_000)

test('R25 an answer of somebody who was taken out unseen does not count at the close: four are no picture', async () => {
  const five = await answered()
  takeOutUnseen(five, five.people[4]!.slack)
  await five.work.wait({ minutes: 11 })
  expect(messages(five.room)[0]).not.toContain('The weather')
  expect(messages(five.room)[0]).toContain('without a picture')
  expect((await five.work.rows()).votes).toEqual([])
})

test('R25 nor when whoever opened it ends it now', async () => {
  const five = await answered()
  takeOutUnseen(five, five.people[4]!.slack)
  await five.mira.visit()
  await five.mira.tap(['consent-may', 'End this question'])
  await five.work.wait({ minutes: 1 })
  expect(messages(five.room)[0]).not.toContain('The weather')
})

test('R25 with five who are still there the picture is the one without the sixth', async () => {
  const five = await openRound()
  const zoe = five.work.person('Zoe')
  zoe.slack.join(five.room)
  await five.work.settle()
  await allTap(five.work, five.room, [...five.people, zoe], ['🟢', '🟢', '🟢', '🟡', '🟡', '🟡'])
  takeOutUnseen(five, zoe.slack)
  await five.work.wait({ minutes: 11 })
  expect(messages(five.room)[0]).toContain('The weather')
  expect(messages(five.room)[0]).toMatch(/🟢.*three or more/)
  expect(messages(five.room)[0]).toMatch(/🟡.*two or fewer/)
})

test('where Slack does not say who is there, a round waits five minutes, then closes without a picture', async () => {
  const five = await answered()
  slackSaysNothing(five)
  await five.work.wait({ minutes: 14 })
  expect((await five.work.rows()).rounds).toMatchObject([{ state: 'open' }])
  await five.work.wait({ minutes: 3 })
  expect((await five.work.rows()).rounds).toMatchObject([{ state: 'closed', weather: null }])
  expect(messages(five.room)[0]).toContain('without a picture')
})

test('where Slack says so only after a minute, the picture comes a minute later', async () => {
  const five = await answered()
  slackSaysNothing(five)
  await five.work.wait({ minutes: 11 })
  five.work.slack.faults.clear()
  await five.work.wait({ minutes: 1 })
  expect(messages(five.room)[0]).toContain('The weather')
})

test('R13 a weekly question of somebody who was taken out unseen does not open', async () => {
  const five = await plannedByKofi()
  takeOutUnseen(five, five.kofi.slack)
  await five.work.wait({ days: 21 })
  expect(five.room.see()).toBe('')
  expect((await five.work.rows()).rounds).toEqual([])
})

test('R13 it opens once Slack says that they are there, and not when it says nothing until it is too late', async () => {
  const five = await plannedByKofi()
  await five.work.wait({ days: 5, hours: 19, minutes: 40 })
  slackSaysNothing(five)
  await five.work.wait({ minutes: 30 })
  expect(five.room.see()).toBe('')
  five.work.slack.faults.clear()
  await five.work.wait({ minutes: 2 })
  expect(five.room.see()).toContain('until December 1')
  slackSaysNothing(five)
  await five.work.wait({ days: 7, hours: 3 })
  expect(five.room.messages.filter(({ text }) => text.includes('Not answering is fine'))).toHaveLength(0)
})

test('a question whose room Attune was taken out of unseen ends, and whoever opened it is told once', async () => {
  const five = await answered()
  takeOutUnseen(five, { id: five.work.slack.botUserId })
  await five.work.wait({ minutes: 11 })
  expect((await five.work.rows()).rounds).toMatchObject([{ state: 'closed', weather: null }])
  expect((await five.work.rows()).votes).toEqual([])
  expect(five.mira.slack.notifications).toEqual(['A moment for you.'])
})

test('R25 a room that has closed in peace has cost one look at who is there', async () => {
  const five = await answered()
  const looks = () => five.work.slack.calls.filter(({ method }) => method === 'conversations.members').length
  const before = looks()
  await five.work.wait({ days: 1 })
  expect(looks() - before).toBe(1)
})

test('while Slack does not answer who is there, nobody else waits for it longer than a moment', async () => {
  const five = await answered()
  const other = five.work.room(five.people, 'elsewhere')
  await five.kofi.checkin(other)
  await five.kofi.submit()
  five.work.slack.faults.next('conversations.members', { kind: 'hang' }, 1_000_000)
  await five.work.wait({ minutes: 11 })
  expect((await five.work.rows()).rounds).toMatchObject([{ state: 'open' }, { state: 'open' }])
  five.work.slack.faults.clear()
  await five.work.wait({ minutes: 1 })
  expect(messages(five.room)[0]).toContain('The weather')
  expect(messages(other)[0]).toContain('without a picture')
})
