import { statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { freePort } from './free-port.ts'
import { livePlaces } from './live-process.ts'

let places: Awaited<ReturnType<typeof livePlaces>>

beforeEach(async () => {
  places = await livePlaces()
})

test('R20 on both platforms it says who it is, and to a newcomer who runs it, before any question; it stops on both', async () => {
  const { server, slack } = places
  const { child, ended } = await places.started({ ...places.live, ...places.inSlack })
  const [ana, ben] = [slack.person({ name: 'Ana' }), server.phone({ name: 'Ben', language: 'en' })]
  await ana.openHome()
  ben.start()
  for (const { see } of [ana, ben]) await expect.poll(() => see()).toContain('Mira Holm runs me')
  child.kill('SIGTERM')
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toContain('Attune is running as @attune_bot: https://t.me/attune_bot')
  expect(out).toContain('Attune is running in the Slack workspace Attune: type /checkin in a channel.')
  const secret = [server.token, slack.botToken, slack.appToken, slack.teamId, ana.id, ben.id, 'Ana', 'Ben']
  expect(out).not.toMatch(new RegExp(secret.join('|')))
  expect(slack.sockets.count()).toBe(0)
  expect(statSync(join(places.folder, 'key')).mode & 0o077).toBe(0)
})

test('a second one on the same database is refused, the first goes on', async () => {
  const first = await places.started()
  const second = await places.attune(places.live)
  expect(second.code).toBe(78)
  expect(second.err).toContain('Another Attune is already using')
  expect(first.child.exitCode).toBeNull()
})

test('a wrong setting ends the start with its name and what to do, without a trace of the code', async () => {
  const { code, err, out } = await places.attune({ ...places.live, ATTUNE_LOG: 'hunter2' })
  expect({ code, out }).toEqual({ code: 78, out: '' })
  expect(err).toBe('ATTUNE_LOG is not a level. Write one of debug, info, warn, error, silent.\n')
})

test('a token that Telegram does not know ends the start', async () => {
  const { code, err } = await places.attune({ ...places.live, TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}` })
  expect(code).toBe(78)
  expect(err).toContain('TELEGRAM_BOT_TOKEN')
})

test('SIGTERM waits for what is in flight, not for what hangs', async () => {
  const { child, ended } = await places.started()
  places.server.faults.next('sendMessage', { kind: 'hang' })
  const ana = places.server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await expect.poll(() => places.server.calls.some(({ method }) => method === 'sendMessage')).toBe(true)
  const before = performance.now()
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
  expect(performance.now() - before).toBeLessThan(20_000)
})

test('R20 in Slack alone, no room is asked anything before it can read who runs it', async () => {
  await places.started(places.inSlack)
  const ana = places.slack.person({ name: 'Ana' })
  const channel = places.slack.channel({ name: 'consent-may', members: [ana] })
  await ana.command('/checkin', '', channel)
  await expect.poll(() => ana.see()).toContain('[Open it]')
  await ana.submit()
  ana.closeModal(true)
  ana.look(channel)
  await expect.poll(() => ana.see()).toContain('Mira Holm, who runs this, could look')
})

test('a token that Slack does not know ends it, with where to find the right one', async () => {
  const token = `xoxb-${'1'.repeat(20)}`
  const { code, err, out } = await places.attune({ ...places.inSlack, SLACK_BOT_TOKEN: token })
  expect(code).toBe(78)
  expect(err).toMatch(/SLACK_BOT_TOKEN.*https:\/\/api.slack.com\/apps/)
  expect(out + err).not.toContain(token)
})

test('half of Slack ends the start with the name of what is missing', async () => {
  const { code, err } = await places.attune({ ...places.live, SLACK_BOT_TOKEN: places.slack.botToken })
  expect({ code, err }).toEqual({
    code: 78,
    err: 'SLACK_APP_TOKEN is missing. The README shows where Slack tells it.\n',
  })
})

test('for many workspaces it listens on this machine, and says where to install it', async () => {
  const port = await freePort()
  const SLACK_URL = 'https://attune.example.org'
  const { child, ended } = await places.started({ ...places.toMany, SLACK_PORT: `${port}`, SLACK_URL })
  const page = await (await fetch(`http://127.0.0.1:${port}/slack/install`)).text()
  expect(page).toContain(encodeURIComponent(SLACK_URL))
  child.kill('SIGTERM')
  expect((await ended).out).toContain('Install it at https://attune.example.org/slack/install')
})
