import { expect, test } from 'vitest'
import { pair } from './slack-pair.ts'

test('R19 Ben looks and replies in Slack, and no message there tells which it was', async () => {
  const [work, ana, ben] = await pair()
  await ana.tap('Open:', '🔴', 'What would Ben see?', 'Show it now')
  await ben.tap(['From Ana'])
  expect(ben.see()).toContain('🔴 ■')
  ben.close()
  await ben.tap(['Got it'])
  expect(ben.see()).toContain('“Got it” is there from the next quarter hour')
  ben.close()
  await work.wait({ minutes: 16 })
  expect(await ana.tap('From Ben: a reply')).toBe('Ben: “Got it”')
})

test('what Ana replies in Telegram opens for Ben in a modal', async () => {
  const [work, ana, ben] = await pair()
  await ben.tap(['Open:', '🟡', 'What would Ana see?'])
  ben.slack.closeModal()
  await ben.tap('Show it now', 'modal')
  ben.close()
  await ana.tap('From Ben', "I'm here")
  await work.wait({ minutes: 16 })
  await ben.tap(['From Ana: a reply'])
  expect(ben.see()).toContain("Ana: “I'm here”")
})
