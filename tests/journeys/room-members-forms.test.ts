import { expect, test } from 'vitest'
import { fillIn, NOT_YET, ONLY, openRound, roomOfFive, roomState as state } from './room-moves.ts'
import type { Member } from './slack-world.ts'

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
  await five.work.wait({ hours: 24 })
  expect(mira.slack.dm).toEqual([])
})

test('R17 so is one of somebody of whom nothing is known, and their chat is empty again a day later', async () => {
  const { work, room, kofi } = await roomOfFive()
  await kofi.checkin(room)
  room.members = room.members.filter((id) => id !== kofi.slack.id)
  await work.restart()
  await kofi.submit()
  expect(lastSaid(kofi)).toBe(ONLY)
  await work.wait({ hours: 24 })
  expect([kofi.slack.dm, (await work.rows()).chats]).toEqual([[], []])
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

test('R13 whatever a form says that it remembers, it is sent to no other room, and nobody’s Home goes by it', async () => {
  const { five, mira, before } = await withForm()
  const other = five.work.room([five.ana], 'elsewhere')
  const { slack } = five.ana
  const form = structuredClone(mira.slack.modals)
  for (const id of [slack.id, slack.im.id, other.id, 'USLACKBOT', '..', '__proto__'])
    for (const address of [`${five.work.slack.teamId}/${id}`, `T0OTHER/${id}`, id]) {
      const kept = { room: { address, name: '#x' }, action: 'round-open', draw: 'round-draw' }
      for (const act of [() => mira.fill('When', 'Every week'), () => mira.submit()]) {
        mira.slack.modals = structuredClone(form)
        Object.assign(mira.slack.modals.at(-1)!, { private_metadata: JSON.stringify(kept) })
        await act()
      }
    }
  expect(await state(five)).toEqual(before)
  await five.ana.visit()
  expect(five.ana.see()).toContain('Show me one')
})
