import { expect, test } from 'vitest'
import { plain, settled } from './lone.ts'

/** Ana, who answered on the Monday, on Wednesday, and on the Tuesday after. */
function twoWeeks() {
  const ana = settled()
  for (const [at, color] of [
    ['2026-11-25T17:00:00.000Z', '🔴'],
    ['2026-12-01T17:00:00.000Z', '🟢'],
  ] as const) {
    ana.set(at)
    ana.press('retention/30')
    ana.command('checkin')
    ana.tap(color)
  }
  ana.command('answers')
  return ana
}

test('a week a pop-up: a day’s shape, color and theme, in a line', () => {
  const ana = twoWeeks()
  expect(plain(ana.tap('Week by week').reply.alert!)).toMatch(/^Week of November 30:\nTu 🟢 ● \w+$/)
})

test('the week before, and days without an answer have no place in it', () => {
  const ana = twoWeeks()
  ana.tap('Week by week')
  const said = plain(ana.tap('The week before').reply.alert!)
  expect(said).toMatch(/^Week of November 23:\nMo ⚪ ○ [\w ]+\nWe 🔴 ■ [\w ]+$/)
  expect(ana.labels()).not.toContain('The week before')
})

test('nothing of it stands in the chat', () => {
  const ana = twoWeeks()
  const { say } = ana.tap('Week by week')
  expect(JSON.stringify(say)).not.toMatch(/week-(green|of)|theme-|November/)
})

test('a week with more than one pop-up holds has another, and nothing is cut', () => {
  const ana = settled()
  for (let i = 0; i < 9; i++) {
    ana.command('checkin')
    ana.tap('🟡')
  }
  ana.command('answers')
  const first = plain(ana.tap('Week by week').reply.alert!)
  const rest = plain(ana.tap('The rest of that week').reply.alert!)
  expect([first, rest].map((one) => one.split('\n').length - 1)).toEqual([8, 2])
  expect(ana.labels()).not.toContain('The rest of that week')
})

test('without an answer there is nothing to look back on; whoever erased one does not find it there', () => {
  const ana = settled()
  ana.command('answers')
  ana.tap('Week by week')
  const { data } = { data: 'week/2026-11-23/0' }
  ana.press('retention/0')
  expect(plain(ana.press(data).reply.alert!)).toBe('Nothing is kept.')
  ana.command('answers')
  expect(ana.labels()).not.toContain('Week by week')
})

test('in My answers the day stands behind the tap on the question', () => {
  const ana = settled()
  ana.command('answers')
  expect(ana.reads()).not.toContain('November')
  ana.tap(ana.labels().at(-4)!)
  expect(ana.reads()).toContain('Monday, November 23')
})
