import { expect, test } from 'vitest'
import { pair } from './slack-pair.ts'

test('R34 R19 a moment together, chosen in Telegram and in Slack: told in both, read in a window', async () => {
  const [work, ana, ben] = await pair()
  await ana.type('/home')
  await ana.tap('A moment together', 'A talk', 'An hour')
  await ben.visit()
  await ben.tap(['A moment together', 'A talk', 'This evening'])
  expect(ben.see()).toContain('Saved, and nobody is told.')
  ben.close()
  await work.wait({ minutes: 10 })
  await ben.tap('A moment together', 'dm')
  expect(ben.see()).toContain('You and Ana both chose a talk. Nobody owes it.')
  ben.close()
  await ben.tap('Not after all', 'dm')
  expect(ben.see()).toContain("It's over for you. For Ana it passes as if by itself")
  await work.wait({ minutes: 30 })
  expect(await ana.tap('A moment together')).toBe('That moment has passed.')
})
