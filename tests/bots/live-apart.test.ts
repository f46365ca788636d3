import { beforeEach, expect, test } from 'vitest'
import { livePlaces } from './live-process.ts'

let places: Awaited<ReturnType<typeof livePlaces>>

beforeEach(async () => {
  places = await livePlaces()
})

/** Resolves when Ana in Slack or Ben in Telegram has read who runs it. */
const welcomed = async (who: 'ana' | 'ben') => {
  const [ana, ben] = [
    places.slack.person({ name: 'Ana' }),
    places.server.phone({ name: 'Ben', language: 'en' }),
  ]
  if (who === 'ana') await ana.openHome()
  else ben.start()
  await expect.poll((who === 'ana' ? ana : ben).see).toContain('Mira Holm runs me')
}

test.each([
  ['Slack refuses its token', { SLACK_BOT_TOKEN: `xoxb-${'1'.repeat(20)}` }, 'ben'],
  ['Slack can not be reached', { SLACK_API_URL: 'http://127.0.0.1:9/api/' }, 'ben'],
  ['Telegram refuses its token', { TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}` }, 'ana'],
  ['Telegram can not be reached', { TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }, 'ana'],
] as const)('%s: that is said, and the other runs', async (_, settings, who) => {
  const { child, ended } = await places.started({ ...places.live, ...places.inSlack, ...settings })
  await welcomed(who)
  child.kill('SIGTERM')
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`does not know ${Object.keys(settings)[0]}|(slack|telegram) not reached`))
})

test('where every platform refuses it, it ends with what to do about each', async () => {
  const wrong = { TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}`, SLACK_APP_TOKEN: `xapp-1-${'A'.repeat(20)}` }
  const { code, err, out } = await places.attune({ ...places.live, ...places.inSlack, ...wrong })
  expect(code).toBe(78)
  for (const name of Object.keys(wrong)) expect(err).toContain(name)
  expect(err).toMatch(/SLACK_APP_TOKEN.*https:\/\/api.slack.com\/apps/)
  for (const token of Object.values(wrong)) expect(out + err).not.toContain(token)
})

test('a token that is refused later, and a 409, end nothing', async () => {
  await places.started({ ...places.live, ...places.inSlack })
  await welcomed('ben')
  places.server.faults.next('getUpdates', { kind: 'unauthorized' })
  places.slack.faults.next('apps.connections.open', { error: 'invalid_auth' }, 2)
  places.slack.sockets.dropAll()
  await welcomed('ben')
  await welcomed('ana')
})
