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
  expect(mira.see()).toMatch(
    /^▣ Questions here[\s\S]*\[Ask now: Arriving\][\s\S]*\[Ask now: How is it to sit/,
  )
  expect(room.see()).toBe('')
  await mira.tap('Ask now: Arriving')
  expect(room.see()).toMatch(/Arriving: how ready/)
  await work.wait({ minutes: 11 })
  mira.close()
  await mira.visit()
  await mira.tap(`Ask now: How is it to sit this close today? (#${room.name})`)
  expect(room.see()).toContain('How is it to sit this close today?')
})

test('six in own words fit in one window, each with its own colors', async () => {
  const { mira, room } = await roomOfFive()
  await mira.checkin(room)
  await mira.tap('Several for today')
  for (let nth = 1; nth <= 6; nth++) await mira.fill(`Question ${nth}`, 'In my own words')
  expect(mira.see().match(/Red means/g)).toHaveLength(6)
  expect(mira.slack.modals.at(-1)!.errors).toEqual({})
})

test('own meanings of the colors are asked as they were prepared', async () => {
  const { mira, room } = await roomOfFive()
  await mira.checkin(room)
  await mira.tap('Several for today')
  await fillIn(mira, { 'Question 1': 'In my own words' })
  await fillIn(mira, {
    'Your own words': 'How is it to sit this close today?',
    '🟢 ● Green means': 'close is fine',
  })
  await fillIn(mira, { '🟡 ▲ Yellow means': 'a chair between', '🔴 ■ Red means': 'I want to leave' })
  await mira.submit()
  expect(JSON.stringify(mira.slack.modals.at(-1)!.errors)).toContain('leav')
  await mira.fill('🔴 ■ Red means', 'over here, please')
  await mira.submit()
  await mira.tap('Ask now: How is it to sit')
  expect(room.see()).toContain('[🔴 ■ over here, please]')
})

test('R13 whoever was taken out of the channel opens nothing there any more', async () => {
  const five = await twoPrepared()
  const { mira, room } = five
  await takenOutUnseen(five)
  await mira.tap('Ask now: Arriving')
  expect(mira.see()).toContain(ONLY)
  expect(room.see()).toBe('')
})
