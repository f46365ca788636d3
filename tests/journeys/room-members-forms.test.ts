import { expect, test } from 'vitest'
import { fillIn, ONLY, openRound, roomState as state } from './room-moves.ts'
import type { Member } from './slack-world.ts'

const NOT_YET = "I'm not in this channel yet. Somebody in it can let me in with /invite, then try again."

/** Mira's form for the room is open. */
async function withForm() {
  const five = await openRound()
  const { mira, room } = five
  await mira.checkin(room)
  await mira.tap('Plan another')
  await fillIn(mira, { When: 'At a time' })
  return { five, mira, room, before: await state(five) }
}

const lastSaid = ({ slack }: Member) => slack.dm.at(-1)?.text

test('a form sent after its sender was removed is answered in their own chat', async () => {
  const { five, mira, room, before } = await withForm()
  room.members = room.members.filter((id) => id !== mira.slack.id)
  await five.work.restart()
  await mira.submit()
  expect([lastSaid(mira), mira.slack.modals]).toEqual([ONLY, []])
  expect(await state(five)).toEqual(before)
})

test('a form sent after Attune was removed is answered in their own chat', async () => {
  const { five, mira, room } = await withForm()
  room.removeBot()
  await five.work.settle()
  const before = await state(five)
  await mira.submit()
  expect([lastSaid(mira), mira.slack.modals]).toEqual([NOT_YET, []])
  expect(await state(five)).toEqual(before)
})

test('a form redrawn after its sender was removed says so, and shows nothing more', async () => {
  const { five, mira, room } = await withForm()
  room.members = room.members.filter((id) => id !== mira.slack.id)
  await five.work.restart()
  await mira.fill('When', 'Every week')
  expect(mira.see()).toContain(ONLY)
})

test('R16 "stop" in the form of a room one has left is stop', async () => {
  const { five, mira, room } = await withForm()
  await fillIn(mira, { Question: 'In my own words', 'Your own words': 'stop' })
  mira.slack.leave(room)
  await five.work.settle()
  await mira.submit()
  expect(mira.see()).toMatch(/Nothing more comes/)
})
