import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type Slack, startSlack } from '../../bots/standins/slack/server.ts'
import { tempDir } from '../temp-dir.ts'
import { examinedIn } from './examined.ts'
import { afterwards, tempSlack } from './slack-here.ts'

let folder: string
beforeEach(() => {
  folder = tempDir()
})

const tokensOf = ({ botToken, appToken, root }: Slack) => ({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: root,
})
const examined = async (settings: Record<string, string>) => {
  const all = { ATTUNE_RUN_BY: 'Mira Holm', ...settings }
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(folder, '.env'), lines.join(''), { mode: 0o600 })
  const { code, out } = await examinedIn(folder)
  return { code, out, wrong: out.split('\n').filter((line) => line.startsWith('✗')) }
}

/** The same Slack, with a clock that is so many seconds ahead of ours. */
const ahead = async ({ root }: Slack, seconds: number): Promise<string> => {
  const server = createServer(async ({ url = '', method, headers: { authorization = '' } }, response) => {
    const answer = await fetch(new URL(url, root), { method, headers: { authorization } })
    response.setHeader('date', new Date(Date.now() + seconds * 1000).toUTCString())
    const scopes = answer.headers.get('x-oauth-scopes') ?? ''
    response.writeHead(answer.status, { 'content-type': 'application/json', 'x-oauth-scopes': scopes })
    response.end(await answer.text())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterwards(() => server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
}

test('Slack alone: it knows both tokens, names the workspace, and asks nothing of Telegram', async () => {
  const slack = await tempSlack()
  const ana = slack.person({ name: 'Ana' })
  const { code, out } = await examined(tokensOf(slack))
  expect(code).toBe(0)
  const lines = out.split('\n').filter((line) => /^. (Slack|Clock)/.test(line))
  expect(lines).toEqual([
    '✓ Slack bot token: Slack knows it, in the workspace Attune.',
    '✓ Slack rights: it may do what it needs.',
    '✓ Slack app token: it opens connections.',
    '✓ Clock: right.',
  ])
  const { botToken, appToken, teamId, botUserId } = slack
  for (const secret of [botToken, appToken, teamId, botUserId, ana.id, 'Ana', 'Mira', 'Telegram'])
    expect(out).not.toContain(secret)
  expect(slack.sockets.count()).toBe(0)
})

test('what the app may not do is named, with where to add it', async () => {
  const { wrong } = await examined(
    tokensOf(await tempSlack({ scopes: ['channels:read', 'chat:write', 'commands', 'im:write'] })),
  )
  expect(wrong).toEqual([
    expect.stringMatching(
      /^✗ Slack rights: files:write, groups:read, im:history, users:read are missing\. .*manifest.*reinstall/,
    ),
  ])
})

test('tokens that Slack does not know have a line each', async () => {
  const slack = await tempSlack()
  const { wrong, out } = await examined({
    ...tokensOf(slack),
    SLACK_BOT_TOKEN: `xoxb-${'1'.repeat(20)}`,
    SLACK_APP_TOKEN: `xapp-1-${'A'.repeat(20)}`,
  })
  expect(wrong).toEqual([
    expect.stringMatching(/^✗ Slack bot token: Slack does not know it.*"Install App".*npm run setup/),
    expect.stringMatching(/^✗ Slack app token: Slack does not know it.*connections:write.*npm run setup/),
  ])
  expect(out).not.toMatch(/1{20}|A{20}/)
})

test('an app token that lacks its scope, and a slow clock: a line each', async () => {
  const slack = await tempSlack()
  slack.faults.next('apps.connections.open', { error: 'missing_scope' })
  const { wrong } = await examined({ ...tokensOf(slack), SLACK_API_URL: await ahead(slack, 95) })
  expect(wrong).toEqual([
    expect.stringMatching(/^✗ Slack app token: it lacks connections:write\. Generate one/),
    expect.stringMatching(/^✗ Clock: 9\d seconds behind/),
  ])
})

test('no network has one line, with what to check', async () => {
  const slack = await startSlack({ now: Date.now })
  await slack.stop()
  const { wrong, out } = await examined(tokensOf(slack))
  expect(wrong).toEqual([expect.stringMatching(/^✗ Slack: .*ECONNREFUSED.*SLACK_API_URL/)])
  expect(out).toContain('✓ Clock: not compared')
})

test('half of Slack is named as missing, and what is there is looked at', async () => {
  const { botToken, root } = await tempSlack()
  const { wrong, out } = await examined({ SLACK_BOT_TOKEN: botToken, SLACK_API_URL: root })
  expect(wrong).toEqual([expect.stringMatching(/^✗ Settings: SLACK_APP_TOKEN is missing.*npm run setup/)])
  expect(out).toContain('✓ Slack bot token')
})

test('a wrong token is not missing too', async () => {
  const slack = await tempSlack()
  const { wrong } = await examined({ ...tokensOf(slack), SLACK_APP_TOKEN: slack.botToken })
  expect(wrong).toEqual([expect.stringMatching(/^✗ Settings: SLACK_APP_TOKEN is not an app token/)])
})

test('for many workspaces it says what it can not see', async () => {
  const { root, signingSecret, clientId, clientSecret } = await tempSlack()
  const secrets = { SLACK_SIGNING_SECRET: signingSecret, SLACK_CLIENT_SECRET: clientSecret }
  const SLACK_URL = 'https://attune.example.org'
  const settings = { ...secrets, SLACK_CLIENT_ID: clientId, SLACK_API_URL: root }
  const { code, out } = await examined({ ...settings, SLACK_URL })
  expect(code).toBe(0)
  expect(out).toMatch(/✓ Slack secrets: .*can't be seen/)
  expect(out).toMatch(/✓ Slack address: .*attune\.example\.org\/slack\/events can't be seen.*Verified/)
  expect(out).not.toContain(clientSecret)
  expect((await examined(settings)).out).toContain('SLACK_URL is not set')
})
