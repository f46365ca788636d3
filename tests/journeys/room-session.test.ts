import { expect, test } from 'vitest'
import { fillIn, ONLY, roomOfFive, takenOutUnseen } from './room-moves.ts'

/** Mira has prepared two questions in one window. */
async function twoPrepared() {
  const five = await roomOfFive()
  const { mira, room } = five
  await mira.checkin(room)
  await mira.tap('Several for today')
  await fillIn(mira, { 'Question 1': 'Arriving', 'Question 2': 'In my own words' })
  await mira.fill('Your own words', 'How is it to sit this close today?')
  await mira.submit()
  return five
}

test('two prepared in one window open one after the other, by one tap each', async () => {
  const { work, mira, room } = await twoPrepared()
  expect(mira.see()).toMatch(/^▣ Questions here[\s\S]*\[Open: Arriving\][\s\S]*\[Open: How is it to sit/)
  expect(room.see()).toBe('')
  await mira.tap('Open: Arriving')
  expect(room.see()).toMatch(/Arriving: how ready/)
  await work.wait({ minutes: 11 })
  mira.close()
  await mira.visit()
  await mira.tap(`#${room.name}: How is it to sit this close today?`)
  expect(room.see()).toContain('How is it to sit this close today?')
})

test('R13 whoever was taken out of the channel opens nothing there any more', async () => {
  const five = await twoPrepared()
  const { mira, room } = five
  await takenOutUnseen(five)
  await mira.tap('Open: Arriving')
  expect(mira.see()).toContain(ONLY)
  expect(room.see()).toBe('')
})
