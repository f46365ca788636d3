import { expect, test } from 'vitest'
import { evening } from './slack-world.ts'

test('R19 a week looked back on is a window: nothing of it stands in a message or in Home', async () => {
  const [work, kofi] = await evening()
  await kofi.tap('Open: about space')
  await kofi.tap('🔴')
  kofi.close()
  await kofi.visit()
  await kofi.tap(['My answers', 'Week by week'])
  expect(kofi.see()).toMatch(/^▣ Attune\nWeek of November 23:\n[\s\S]*Th 🔴 ■ space/)
  kofi.close()
  expect(kofi.see()).not.toMatch(/Week of|🔴/)
  const sent = work.slack.calls.filter(({ method }) => method.startsWith('chat.'))
  expect(JSON.stringify(sent)).not.toMatch(/Week of|🔴/)
})
