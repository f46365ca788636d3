import { expect, test } from 'vitest'
import { messages, ONLY, openRound, roomState as state, takenOutUnseen, withWeekly } from './room-moves.ts'

test.each(['round', 'round-end', 'round-plain', 'round-cancel'])(
  'R13 from Home, too: %s by whoever opened it and left Attune unseen',
  async (verb) => {
    const five = await withWeekly()
    const mira = await takenOutUnseen(five)
    const before = await state(five)
    for (const id of [five.open, five.planned]) {
      await mira.slack.pressRaw(mira.slack.home!, { action_id: 'a:0:0:0', value: `${verb}/${id}` })
      await five.work.settle()
      expect(mira.see(), id).toContain(ONLY)
      mira.close()
    }
    expect(await state(five)).toEqual(before)
  },
)

test('R13 whoever leaves has no rights as an opener left, not even when they are back', async () => {
  const five = await withWeekly()
  const { work, mira, room } = five
  mira.slack.leave(room)
  await work.settle()
  await mira.visit()
  expect(mira.see()).not.toContain('consent-may')
  expect((await work.rows()).rounds).toMatchObject([{ state: 'open', by_id: null }])
  mira.slack.join(room)
  await mira.slack.pressRaw(room.messages[0]!, { action_id: 'a:0:0:0', value: `round-end/${five.open}` })
  await work.settle()
  expect(mira.note()).toBe('That one has passed.')
  expect((await work.rows()).rounds).toMatchObject([{ state: 'open' }])
})

test('R25 who left does not make the fifth: no picture comes of an answer from a window left open', async () => {
  const five = await openRound()
  const { work, people, room } = five
  for (const [i, one] of people.entries()) await one.tap(['🟢', '🟢', '🟢', '🟡', '🟡'][i]!, room)
  const noor = people[4]!
  await noor.tap('My answer…', room)
  noor.slack.leave(room)
  await work.settle()
  await noor.tap('🔴', 'modal')
  expect(noor.see()).toContain(ONLY)
  await work.wait({ minutes: 11 })
  expect(messages(room)[0]).not.toContain('The weather')
})

test('a typed /checkin in a channel one never joined opens no form', async () => {
  const five = await openRound()
  const zoe = five.work.person('Zoe')
  const before = await state(five)
  await zoe.checkin(five.room)
  expect([zoe.note(), zoe.slack.modals]).toEqual([ONLY, []])
  expect(await state(five)).toEqual(before)
})

test('a room that answers at once costs one look at who is in it', async () => {
  const { work, people, room } = await openRound()
  await work.restart()
  const looks = () => work.slack.calls.filter(({ method }) => method === 'conversations.members').length
  const before = looks()
  await people[0]!.tap('🟢', room)
  for (const one of people.slice(1)) await one.tap('🟢', room)
  expect(looks() - before).toBe(1)
})

test('where Slack does not say who is there, nothing is refused for good', async () => {
  const { work, kofi, room } = await openRound()
  await work.restart()
  work.slack.faults.next('conversations.members', { error: 'internal_error' })
  work.slack.ackWithin = 300
  await kofi.tap('🟢', room)
  expect(kofi.note()).toBe("That didn't get through, please try again.")
  await kofi.tap('🟢', room)
  expect(kofi.note()).toMatch(/^Heard\./)
})
