import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTelegram, type Telegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'
import { setUpIn } from './set-up-in.ts'
import { afterwards, tempSlack } from './slack-here.ts'

const strange = { bot: `xoxb-${'1'.repeat(20)}`, app: `xapp-1-${'A'.repeat(20)}` }
let folder: string
let telegram: Telegram

beforeAll(async () => {
  telegram = await startTelegram({ now: Date.now })
})
afterAll(() => telegram.stop())
beforeEach(() => {
  folder = tempDir()
})

const at = (SLACK_API_URL: string) => ({ SLACK_API_URL, TELEGRAM_API_ROOT: telegram.root })
const answering = (slack: string, ...lines: string[]) => setUpIn(folder, at(slack), lines)
/** The same to the program itself. */
const typing = async (slack: string, ...lines: string[]) => {
  const env = at(slack)
  const { child, ended } = command([resolve('bots/setup/main.ts')], folder, env)
  afterwards(() => child.kill('SIGKILL'))
  child.stdin!.end(lines.map((line) => `${line}\n`).join(''))
  return ended
}
const written = () => parseEnv(readFileSync(join(folder, '.env'), 'utf8'))
const keep = (values: Record<string, string>) =>
  writeFileSync(
    join(folder, '.env'),
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )

test('two tokens of an app, a name and no help file are enough for Slack', async () => {
  const { root, botToken, appToken } = await tempSlack()
  const { code, out } = await typing(root, '2', botToken, appToken, 'Mira Holm', '')
  expect(code).toBe(0)
  expect(out).toMatch(/npm run -s manifest[\s\S]*api\.slack\.com\/apps\?new_app=1[\s\S]*connections:write/)
  expect(out).toContain('the bot token of @attune in the workspace Attune')
  expect(out).toMatch(/npm start\nIn Slack: {2}\/invite @attune in a channel of Attune, then \/checkin\n$/)
  for (const token of [botToken, appToken]) expect(out).not.toContain(token.slice(-10))
  expect(written()).toMatchObject({
    ...{ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken },
    ...{ ATTUNE_RUN_BY: 'Mira Holm', TELEGRAM_BOT_TOKEN: '' },
  })
})

test('both: first Telegram, then Slack, then who runs it, numbered as they come', async () => {
  const { root, botToken, appToken } = await tempSlack()
  const { code, out } = await answering(root, '4', '3', telegram.token, botToken, appToken, 'Mira', '')
  expect(code).toBe(0)
  expect(out).toContain('Write 1, 2 or 3.')
  const steps = [...out.matchAll(/^(\d)\. (.+?)[ ,:?]/gm)].map(([, nr, word]) => `${nr} ${word}`)
  expect(steps).toEqual(['1 In', '2 Make', '3 In', '4 Who', '5 A'])
  expect(out).toMatch(/https:\/\/t\.me\/attune_bot\nIn Slack:/)
  expect(written()).toMatchObject({ TELEGRAM_BOT_TOKEN: telegram.token, SLACK_APP_TOKEN: appToken })
})

test('a token in the place of the other one, or one that Slack does not know, is asked for again', async () => {
  const { root, botToken, appToken } = await tempSlack()
  const bots = ['', 'hunter2', appToken, strange.bot, botToken]
  const { code, out } = await answering(root, '2', ...bots, botToken, strange.app, appToken, 'Mira', '')
  expect(code).toBe(0)
  expect(out.match(/That is not a bot token\..*xoxb-/g)).toHaveLength(3)
  expect(out.match(/That is not an app token\..*xapp-/g)).toHaveLength(1)
  expect(out.match(/Slack does not know this token.*"Install App"/g)).toHaveLength(1)
  expect(out.match(/Slack does not know this token.*"Basic Information"/g)).toHaveLength(1)
  for (const token of ['hunter2', strange.bot, strange.app, botToken]) expect(out).not.toContain(token)
})

test('an app that may not do all it needs: it says what is missing, and looks again at Enter', async () => {
  const slack = await tempSlack({ scopes: ['chat:write', 'commands', 'users:read'] })
  const { code, out } = await typing(slack.root, '2', slack.botToken, '')
  expect(code).toBe(1)
  expect(out.match(/Missing: channels:read, files:write,.*im:write\.\n {3}Put the settings/g)).toHaveLength(2)
  expect(out).toMatch(/"App Manifest"[\s\S]*"Install App"[\s\S]*Left early: nothing was changed/)
})

test('an app token without its scope is told apart from one that is unknown', async () => {
  const slack = await tempSlack()
  slack.faults.next('apps.connections.open', { error: 'missing_scope' })
  const { botToken, appToken } = slack
  const { code, out } = await answering(slack.root, '2', botToken, appToken, appToken, 'Mira', '')
  expect(code).toBe(0)
  expect(out).toContain('lacks the scope connections:write. Generate another one')
})

test('no network: it says what to check, tries again at Enter, and writes nothing', async () => {
  const { root, stop } = await tempSlack()
  await stop()
  const { code, out } = await typing(root, '2', strange.bot, '')
  expect(code).toBe(1)
  expect(out.match(/127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\)/g)).toHaveLength(2)
  expect(() => written()).toThrow('ENOENT')
})

test('where Slack can’t be asked, both tokens are kept as they are', async () => {
  const { root, stop } = await tempSlack()
  await stop()
  const { code, out } = await answering(root, '2', strange.bot, 'k', strange.app, 'k', 'Mira', '')
  expect(code).toBe(0)
  expect(out).toMatch(/npm start\nIn Slack: {2}\/invite @Attune in a channel, then \/checkin\n$/)
  expect(written()).toMatchObject({ SLACK_BOT_TOKEN: strange.bot, SLACK_APP_TOKEN: strange.app })
})

test('what is there already is offered first, and Enter keeps all of it', async () => {
  const { root, botToken, appToken } = await tempSlack()
  const before = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, ATTUNE_RUN_BY: 'Mira' }
  keep(before)
  const { code, out } = await answering(root, '', '', '', '', '')
  expect(code).toBe(0)
  expect(out).toContain('Enter for 2')
  expect(out.match(/There is already/g)).toHaveLength(3)
  expect(written()).toEqual(before)
})

test('a platform that is left out stays as it is, and it says how to leave it', async () => {
  const { root, botToken, appToken } = await tempSlack()
  keep({ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, ATTUNE_RUN_BY: 'Mira' })
  const { out } = await answering(root, '1', telegram.token, '', '')
  expect(out).toContain('Slack stays set up as it is. To leave it, empty what begins with SLACK_')
  expect(written()).toMatchObject({ SLACK_BOT_TOKEN: botToken, TELEGRAM_BOT_TOKEN: telegram.token })
})

test('an app for many workspaces is asked nothing and stays', async () => {
  keep({ SLACK_SIGNING_SECRET: 's'.repeat(32), ATTUNE_RUN_BY: 'Mira' })
  const { code, out } = await answering('', '', '', '')
  expect(code).toBe(0)
  expect(out).toMatch(/many workspaces.*stays as it is[\s\S]*\/slack\/install/)
  expect(written()).toEqual({ SLACK_SIGNING_SECRET: 's'.repeat(32), ATTUNE_RUN_BY: 'Mira' })
})
