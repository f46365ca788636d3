import { expect, test } from 'vitest'
import type { Outgoing } from '../../core/model/message.ts'
import { lone, plain, settled } from './lone.ts'

const FIVE = ['🟢', '🟡', '🔴', '⚪', 'Skip']

/** What Ana's chat shows after an answer, without its ids. */
function after(label: string, ...then: string[]): string {
  const ana = settled()
  ana.command('checkin')
  ana.tap(label)
  for (const next of then) ana.tap(next)
  return `${ana.reads()} ${ana.labels()}`
}

test('R10 after any of the five answers the screen is byte for byte the same', () => {
  expect(new Set(FIVE.map((label) => after(label))).size).toBe(1)
})

test('R9 red is asked nothing, and offered nothing that other answers are not', () => {
  expect(after('🔴')).toBe(after('🟢'))
  expect(after('🔴')).not.toMatch(/\?(?! )|why|sure\?/i)
  expect(after('🔴', "It's changed")).toBe(after('🟢', "It's changed"))
})

test('a toast names the choice once, for the one who made it', () => {
  const ana = settled()
  ana.command('checkin')
  const { reply } = ana.tap('🔴')
  expect(plain(reply.toast!)).toMatch(/^🔴 ■ .+\. Kept for you alone\.$/)
})

test('what only oneself can look at does not speak of oneself as of somebody else', () => {
  const ana = settled()
  ana.command('checkin')
  ana.tap('🟡')
  const seen = plain(ana.tap('Look at it').reply.alert!)
  expect(seen).toMatch(/^\p{Lu}[^\n]+:\n🟡 ▲ [^\n]+$/u)
})

test('R31 a skip is an answer too', () => {
  const ana = settled()
  ana.command('checkin')
  const { reply } = ana.tap('Skip')
  expect(plain(reply.toast!)).toBe("Skipped. That's an answer too.")
  expect(ana.scene.answers.at(-1)).toMatchObject({ color: 'skip' })
})

test('R6 no color is there that nobody chose', () => {
  const ana = settled()
  const before = ana.scene.answers.length
  ana.command('checkin')
  ana.wait({ days: 6 })
  expect(ana.scene.answers.length).toBe(before)
})

test('R11 it has changed: one tap, and another answer takes the place of the first', () => {
  const ana = settled()
  ana.command('checkin')
  ana.tap('🟢')
  ana.tap("It's changed")
  ana.tap('🔴')
  expect(ana.scene.answers.slice(1)).toMatchObject([{ color: 'red' }])
})

test('it has changed, in words: the words stand where the color stood', () => {
  const ana = settled()
  ana.command('checkin')
  ana.tap('🟢')
  ana.tap("It's changed")
  ana.tap('Stop here, stay near')
  const { reply } = ana.tap('Look at it')
  expect(plain(reply.alert!)).toContain("“I'd like to stop here and stay near.”")
})

test('R11 erasing takes one tap, and nothing of the answer is left', () => {
  const ana = settled()
  ana.command('checkin')
  ana.tap('🟡')
  ana.tap('Erase')
  expect(ana.scene.answers).toHaveLength(1)
  expect(ana.reads()).toContain('Erased.')
})

test('pressing the same answer twice is one answer', () => {
  const ana = settled()
  ana.command('checkin')
  const data = `answer/${ana.scene.asks.at(-1)!.id}/green`
  ana.press(data)
  const once = ana.scene.answers
  ana.press(data)
  expect(ana.scene.answers).toEqual(once)
})

test('a typed color answers the open question', () => {
  const ana = settled()
  ana.command('checkin')
  const { reply } = ana.type('Yellow!')
  expect(plain(reply.toast!)).toContain('🟡 ▲')
})

test('so does the sign alone', () => {
  const ana = settled()
  ana.command('checkin')
  expect(plain(ana.type('🔴').reply.toast!)).toContain('🔴 ■')
})

test('a question of yesterday can’t be answered any more, and says so', () => {
  const ana = settled()
  ana.command('checkin')
  const data = `answer/${ana.scene.asks.at(-1)!.id}/green`
  ana.wait({ days: 1 })
  expect(ana.press(data).reply.toast).toEqual({ id: 'passed' })
})

test('R22 an answer is deleted after the seven days that were promised', () => {
  const ana = settled()
  ana.wait({ days: 6, hours: 23 })
  expect(ana.scene.answers).toHaveLength(1)
  ana.wait({ hours: 2 })
  expect(ana.scene.answers).toHaveLength(0)
})

test('R17 at four in the morning everything of the day goes, but for Home’s closed line', () => {
  const ana = settled()
  ana.command('checkin')
  ana.tap('🟢')
  ana.wait({ hours: 12 })
  expect(ana.scene.posts.map(({ key, want }) => [key, want?.open])).toEqual([['home', false]])
  expect(ana.reads()).toBe('A moment for you.')
})

test('R17 without a known clock the day ends twenty hours after its first message', () => {
  const ana = lone()
  ana.command('start')
  ana.tap('Show me one')
  ana.wait({ hours: 19, minutes: 59 })
  expect(ana.scene.posts.length).toBeGreaterThan(0)
  ana.wait({ minutes: 2 })
  expect(ana.scene.posts.filter(({ want }) => want?.open)).toEqual([])
})

test('R17 telling what time it is lengthens no day that has begun', () => {
  const ana = lone('2026-11-24T15:00:00.000Z')
  ana.command('start')
  ana.tap('Show me one')
  ana.tap('⚪')
  ana.wait({ hours: 17 })
  ana.command('start')
  ana.tap('Most evenings')
  ana.press('zone/America/Argentina/Buenos_Aires')
  ana.wait({ hours: 4 })
  expect(ana.scene.posts.map(({ key }) => key)).toEqual(['home'])
})

test('R18 an opened page closes again after ten minutes, an open question after thirty', () => {
  const ana = settled()
  ana.wait({ hours: 12 })
  ana.command('checkin')
  ana.wait({ minutes: 29 })
  expect(ana.reads()).toContain('Only you see what you choose.')
  ana.wait({ minutes: 2 })
  expect(ana.reads()).toBe('A moment for you.\nA moment for you.')
})

test('later brings the question once more, and only once', () => {
  const ana = settled()
  const isAsk = ({ key, where }: Outgoing) => key.startsWith('ask') && where === 'below'
  const come = () => ana.wait({ minutes: 10 }).some(({ say }) => say.some(isAsk))
  while (!come());
  expect(plain(ana.tap('Later').reply.toast!)).toMatch(/^I'll come back once, around \d\d:\d\d\.$/)
  expect(ana.wait({ hours: 3 }).filter(({ say }) => say.some(isAsk))).toHaveLength(1)
  expect(ana.labels()).not.toContain('Later')
})
