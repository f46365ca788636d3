import { afterAll, beforeAll, expect, test } from 'vitest'
import { telegramFindings } from '../../bots/doctor/telegram.ts'
import { readConfig } from '../../bots/settings/config.ts'
import { startTampered } from './tampered.ts'

const WEBHOOK = 'https://attune.example.org/telegram/updates'

let server: Awaited<ReturnType<typeof startTampered>>
beforeAll(async () => {
  server = await startTampered()
})
afterAll(() => server.stop())

/** What doctor says of the webhook. */
async function said() {
  const { token: TELEGRAM_BOT_TOKEN, root: TELEGRAM_API_ROOT } = server
  const config = readConfig({
    TELEGRAM_BOT_TOKEN,
    TELEGRAM_API_ROOT,
    TELEGRAM_URL: 'https://attune.example.org',
  })
  const found = await telegramFindings(config)
  return found.find(({ says }) => says.startsWith('Webhook: '))
}

test.each([
  [{}, true, /: none yet, npm start sets it/],
  [{ webhook: WEBHOOK }, true, /: https:\/\/attune.example.org\/telegram\/updates\.$/],
  [{ webhook: 'https://elsewhere.example.org/hidden' }, true, /: it leads elsewhere, and npm start changes/],
  [{ webhook: WEBHOOK, failed: 'Wrong response: 502 Bad Gateway' }, false, /502 Bad Gateway.*TELEGRAM_PORT/],
])('by webhook it says whether Telegram gets through: %j', async (how, ok, says) => {
  server.tamper(how)
  const found = await said()
  expect(found).toEqual({ ok, says: expect.stringMatching(says) })
  expect(found?.says).not.toContain('hidden')
})
