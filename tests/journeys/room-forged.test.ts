import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Five, messages, openRound } from './room-moves.ts'
import type { Member } from './slack-world.ts'

/** Sends a made-up action from the newest message of a room, or from Home. */
async function forge({ work }: Five, by: Member, value: string, on = by.slack.home!) {
  await by.slack.pressRaw(on as Parameters<typeof by.slack.pressRaw>[0], { action_id: 'a:0:0:0', value })
  await work.settle()
}

const roundOf = async ({ work }: Five) => `${(await work.rows()).rounds![0]!.id}`
const state = async ({ work, room }: Five) => {
  const { rounds, votes } = await work.rows()
  return [rounds, votes, room.see()]
}

/** A round with an answer, and Zoe, who is in another room. */
async function withZoe() {
  const five = await openRound()
  await five.kofi.tap('🟡', five.room)
  const zoe = five.work.person('Zoe')
  const elsewhere = five.work.room([zoe], 'elsewhere')
  await zoe.checkin(elsewhere)
  await zoe.submit()
  zoe.close()
  await zoe.visit()
  return { ...five, zoe, elsewhere, before: await state(five), id: `${await chatRound(five)}` }
}

const chatRound = async (five: Five) => (await five.work.rows()).votes![0]!.round_id

test.each(['round-end', 'round-plain', 'round-cancel', 'round-again', 'round-renew'])(
  '%s by somebody who did not open it does nothing, and they are told kindly',
  async (verb) => {
    const five = await openRound()
    const before = await state(five)
    await forge(five, five.kofi, `${verb}/${await roundOf(five)}`, five.room.messages[0] as never)
    expect(await state(five)).toEqual(before)
    expect(five.kofi.note()).toBe('That one has passed.')
  },
)

test.each([
  'vote/ID/green',
  'vote-own/ID',
  'vote-change/ID/red',
  'vote-out/ID',
  'round/ID',
  'round-end/ID',
  'round-stop/ID',
])('T8 %s of a room one is not in is nothing, from Home as from another room', async (made) => {
  const five = await withZoe()
  const value = made.replace('ID', five.id)
  await forge(five, five.zoe, value)
  await forge(five, five.zoe, value, five.elsewhere.messages[0] as never)
  expect(await state(five)).toEqual(five.before)
  expect(five.zoe.see()).not.toMatch(/Your answer|settled|partly/)
})

test('a color that is none is no answer', async () => {
  const five = await openRound()
  for (const color of ['blue', 'skip', 'GREEN', '', '__proto__', 'green/green'])
    await forge(five, five.kofi, `vote/${await roundOf(five)}/${color}`, five.room.messages[0] as never)
  expect((await five.work.rows()).votes).toEqual([])
})

test('whatever is sent in the place of an action, nothing breaks and nothing is known by it', async () => {
  const five = await openRound()
  const before = await state(five)
  const verb = fc.constantFrom(
    'vote',
    'vote-own',
    'pause',
    'round',
    'round-more',
    'reopen',
    'share',
    'erase',
    'x',
  )
  const part = fc.oneof(fc.string({ maxLength: 40 }), fc.constant('aaaaaaaaaaaaaaaa'), fc.constant('../..'))
  const value = fc
    .tuple(verb, fc.array(part, { maxLength: 3 }))
    .map(([name, parts]) => [name, ...parts].join('/'))
  const holds = fc.asyncProperty(value, async (made) => {
    fc.pre(made !== 'pause')
    await five.kofi.slack.pressRaw(five.room.messages[0]!, { action_id: 'a:0:0:0', value: made || '-' })
  })
  await fc.assert(holds, { numRuns: 40 })
  await five.work.settle()
  expect(await state(five)).toEqual(before)
  expect(five.work.log.filter((line) => line.includes('not heard'))).toEqual([])
})

test('a double tap, and five at once, are one answer and one pause', async () => {
  const { work, kofi, room } = await openRound()
  await Promise.all(['🟡', '🟡', '🟡', '🟡', '🟡'].map((color) => kofi.slack.press(color, room)))
  await Promise.all(['Ask for a pause', 'Ask for a pause'].map((label) => kofi.slack.press(label, room)))
  await work.settle()
  expect((await work.rows()).votes).toMatchObject([{ color: 'yellow' }])
  expect(messages(room)).toHaveLength(2)
})

test('a tap on a round that has closed is told so, kindly, and a tap on one that is forgotten too', async () => {
  const five = await openRound()
  const old = await roundOf(five)
  await five.work.wait({ minutes: 11 })
  await forge(five, five.kofi, `vote/${old}/green`, five.room.messages[0] as never)
  expect(five.kofi.note()).toBe('This question has closed.')
  await five.work.wait({ days: 9 })
  await forge(five, five.kofi, `vote/${old}/green`, five.room.messages[0] as never)
  expect(five.kofi.note()).toBe('That one has passed.')
  expect((await five.work.rows()).votes).toEqual([])
})
