import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Slack, startSlack } from '../../bots/standins/slack/server.ts'
import { startTelegram, type Telegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { BARE } from './command.ts'
import { freePort } from './free-port.ts'

let server: Telegram
let slack: Slack
let folder: string
let running: { child: ChildProcess; ended: Promise<Ended> }[]

type Ended = { code: number | null; out: string; err: string }

/** Runs Attune as `npm start` does, and resolves when it has ended. */
const attune = (settings: Record<string, string>, ready?: () => void): Promise<Ended> => {
  const env = { ...BARE, ATTUNE_DB: join(folder, 'attune.db'), ...settings }
  const child = spawn(process.execPath, ['bots/main.js'], { env })
  const said = { code: null, out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
    if (said.out.includes('Attune is ')) ready?.()
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  const ended = once(child, 'close').then(([code]) => ({ ...said, code }))
  running.push({ child, ended })
  return ended
}
const live = () => ({
  TELEGRAM_BOT_TOKEN: server.token,
  TELEGRAM_API_ROOT: server.root,
  ATTUNE_RUN_BY: 'Mira Holm',
})
const inSlack = () => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.root,
  ATTUNE_RUN_BY: 'Mira Holm',
})
const toMany = () => ({
  SLACK_SIGNING_SECRET: slack.signingSecret,
  SLACK_CLIENT_ID: slack.clientId,
  SLACK_CLIENT_SECRET: slack.clientSecret,
  SLACK_API_URL: slack.root,
  ATTUNE_RUN_BY: 'Mira Holm',
})
const started = async (settings: Record<string, string> = live()) => {
  const { promise: ready, resolve } = Promise.withResolvers<void>()
  const ended = attune(settings, resolve)
  await Promise.race([ready, ended])
  return { child: running.at(-1)!.child, ended }
}

beforeEach(async () => {
  server = await startTelegram({ now: Date.now })
  slack = await startSlack({ now: Date.now })
  folder = tempDir()
  running = []
})
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill()
    await ended
  }
  await server.stop()
  await slack.stop()
})

test('R20 live it says who it is, and to a newcomer who runs it, before any question', async () => {
  const { child, ended } = await started()
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
  child.kill('SIGTERM')
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toContain('Attune is running as @attune_bot: https://t.me/attune_bot')
  expect(out).not.toMatch(new RegExp(`${server.token}|${ana.id}|Ana`))
  expect(statSync(join(folder, 'key')).mode & 0o077).toBe(0)
})

test('a second one on the same database is refused, the first goes on', async () => {
  const first = await started()
  const second = await attune(live())
  expect(second.code).toBe(78)
  expect(second.err).toContain('Another Attune is already using')
  expect(first.child.exitCode).toBeNull()
})

test('a wrong setting ends the start with its name and what to do, without a trace of the code', async () => {
  const { code, err, out } = await attune({ ...live(), ATTUNE_LOG: 'hunter2' })
  expect({ code, out }).toEqual({ code: 78, out: '' })
  expect(err).toBe('ATTUNE_LOG is not a level. Write one of debug, info, warn, error, silent.\n')
})

test('a token that Telegram does not know ends the start', async () => {
  const { code, err } = await attune({ ...live(), TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}` })
  expect(code).toBe(78)
  expect(err).toContain('TELEGRAM_BOT_TOKEN')
})

test('SIGTERM waits for what is in flight, not for what hangs', async () => {
  const { child, ended } = await started()
  server.faults.next('sendMessage', { kind: 'hang' })
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await expect.poll(() => server.calls.some(({ method }) => method === 'sendMessage')).toBe(true)
  const before = performance.now()
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
  expect(performance.now() - before).toBeLessThan(20_000)
})

test('R20 in Slack, too, a newcomer reads who runs it before any question', async () => {
  const { child, ended } = await started(inSlack())
  const ana = slack.person({ name: 'Ana' })
  await ana.openHome()
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
  child.kill('SIGTERM')
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toContain('Attune is running in the Slack workspace Attune: type /checkin in a channel.')
  expect(out).not.toMatch(new RegExp([slack.botToken, slack.appToken, ana.id, slack.teamId, 'Ana'].join('|')))
})

test('R20 nor is a room asked anything before it can read who runs it', async () => {
  await started(inSlack())
  const ana = slack.person({ name: 'Ana' })
  const channel = slack.channel({ name: 'consent-may', members: [ana] })
  await ana.command('/checkin', '', channel)
  await expect.poll(() => ana.see()).toContain('[Open it]')
  await ana.submit()
  ana.closeModal(true)
  ana.look(channel)
  await expect.poll(() => ana.see()).toContain('Mira Holm runs the server')
})

test('one process is on both platforms, and stops on both', async () => {
  const { child, ended } = await started({ ...live(), ...inSlack() })
  const [ana, ben] = [slack.person({ name: 'Ana' }), server.phone({ name: 'Ben', language: 'en' })]
  await ana.openHome()
  ben.start()
  for (const { see } of [ana, ben]) await expect.poll(() => see()).toContain('Mira Holm runs me')
  child.kill('SIGTERM')
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toMatch(/running as @attune_bot[\s\S]*running in the Slack workspace Attune/)
  expect(slack.sockets.count()).toBe(0)
})

test.each([
  ['SLACK_BOT_TOKEN', `xoxb-${'1'.repeat(20)}`],
  ['SLACK_APP_TOKEN', `xapp-1-${'A'.repeat(20)}`],
])('a %s that Slack does not know ends it, with where to find the right one', async (name, token) => {
  const { code, err, out } = await attune({ ...inSlack(), [name]: token })
  expect(code).toBe(78)
  expect(err).toMatch(new RegExp(`${name}.*https://api.slack.com/apps`))
  expect(out + err).not.toContain(token)
})

test('half of Slack ends the start with the name of what is missing', async () => {
  const { code, err } = await attune({ ...live(), SLACK_BOT_TOKEN: slack.botToken })
  expect({ code, err }).toEqual({
    code: 78,
    err: 'SLACK_APP_TOKEN is missing. The README shows where Slack tells it.\n',
  })
})

test('for many workspaces it listens on this machine, and says where to install it', async () => {
  const port = await freePort()
  const SLACK_URL = 'https://attune.example.org'
  const { child, ended } = await started({ ...toMany(), SLACK_PORT: `${port}`, SLACK_URL })
  const page = await (await fetch(`http://127.0.0.1:${port}/slack/install`)).text()
  expect(page).toContain(encodeURIComponent(SLACK_URL))
  child.kill('SIGTERM')
  expect((await ended).out).toContain('Install it at https://attune.example.org/slack/install')
})
