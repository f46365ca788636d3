import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, expect, test } from 'vitest'
import { buttons, modal, setStage } from './harness.ts'

const stage = setStage({ ackWithin: 700 })
const heard: unknown[] = []

beforeEach(() => {
  heard.length = 0
})

const listen = async () => {
  await stage.listen()
  stage.app.event('user_change', async ({ body, context }) => {
    heard.push([body.event_id, context.retryNum])
  })
}

const event = () => {
  const { teamId, botUserId } = stage.slack
  const user = { id: stage.ana.id }
  const authorizations = [{ team_id: teamId, user_id: botUserId, is_bot: true }]
  return JSON.stringify({
    type: 'event_callback',
    event_id: 'Ev1',
    team_id: teamId,
    authorizations,
    event: { type: 'user_change', user },
  })
}

const json = { 'content-type': 'application/json' }

test('a tap, a modal and a command go by signed requests', async () => {
  const { ana, slack, client } = stage
  await stage.listen()
  stage.app.action('open', async ({ ack, body, client: own }) => {
    await ack()
    await own.views.open({ trigger_id: (body as { trigger_id: string }).trigger_id, view: modal('Word') })
  })
  stage.app.view('words', async ({ ack }) => ack({ response_action: 'update', view: modal('Again') }))
  stage.app.command('/checkin', async ({ ack, command, respond }) => {
    await ack()
    await respond({ response_type: 'ephemeral', text: `You said ${command.text}` })
  })
  await client.chat.postMessage({ channel: ana.id, text: 'x', blocks: [buttons('Open')] })
  expect(await ana.press('Open')).toMatchObject({ acked: true })
  await slack.handled()
  ana.fill('Word', 'soft')
  await ana.submit()
  expect(ana.see()).toContain('Again: ____ soft')
  ana.reload()
  await ana.command('/checkin', 'rest', 'dm')
  await slack.handled()
  expect(ana.see()).toContain('only you: You said rest')
})

test('an event comes once, and again with its number when asked to', async () => {
  const { slack, ana } = stage
  await listen()
  ana.setZone('Asia/Tokyo')
  await slack.handled()
  slack.redeliver()
  await slack.handled()
  const [[id]] = heard as [[string]]
  expect(heard).toEqual([
    [id, undefined],
    [id, 1],
  ])
})

test('a forged or an old request is refused, a replayed one is not', async () => {
  const { slack } = stage
  await listen()
  const body = event()
  const now = Math.floor(Date.now() / 1000)
  const send = (signed: Record<string, string>) => slack.sendRaw({ body, headers: { ...json, ...signed } })
  expect(await send({})).toBe(401)
  expect(await send({ ...slack.sign(body), 'x-slack-signature': 'v0=00' })).toBe(401)
  expect(await send(slack.sign(`${body} `))).toBe(401)
  expect(await send(slack.sign(body, now - 301))).toBe(401)
  expect(heard).toEqual([])
  const signed = slack.sign(body, now)
  expect([await send(signed), await send(signed), await send(slack.sign(body, now + 3600))]).toEqual([
    200, 200, 200,
  ])
  expect(heard).toHaveLength(3)
})

test('a bot that is not there fails the person', async () => {
  stage.slack.requestUrl = 'http://127.0.0.1:9/slack/events'
  expect(await stage.ana.shortcut('open')).toMatchObject({ acked: false, timedOut: true })
})

test.each([
  [{}, [undefined, '1', '2', '3']],
  [{ 'x-slack-no-retry': '1' }, [undefined]],
])('an event that is answered with an error and %o', async (headers, attempts) => {
  const { slack, ana } = stage
  const server = createServer((request, response) => {
    heard.push(request.headers['x-slack-retry-num'])
    response.writeHead(500, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  slack.requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  ana.setZone('Asia/Tokyo')
  await slack.handled()
  expect(heard).toEqual(attempts)
  server.close()
})

test('a workspace installs the app by consenting, and its people can use it', async () => {
  const { slack } = stage
  const installed: { team?: { id: string }; bot?: { token: string } }[] = []
  const { clientId, clientSecret, root } = slack
  const authorizationUrl = new URL('/oauth/v2/authorize', root).href
  const base = await stage.listen({
    clientId,
    clientSecret,
    stateSecret: 'a secret',
    scopes: ['chat:write'],
    redirectUri: 'https://attune.example/slack/oauth_redirect',
    installationStore: {
      storeInstallation: async (installation: object) => void installed.push(installation),
      fetchInstallation: async () => installed[0],
    },
    installerOptions: {
      authorizationUrl,
      directInstall: true,
      redirectUriPath: '/slack/oauth_redirect',
      clientOptions: { slackApiUrl: root },
    },
  })
  const asked = await fetch(`${base}/slack/install`, { redirect: 'manual' })
  const cookie = asked.headers.get('set-cookie')?.split(';')[0] ?? ''
  const consented = await fetch(asked.headers.get('location') ?? '', { redirect: 'manual' })
  const { search } = new URL(consented.headers.get('location') ?? '')
  const done = await fetch(`${base}/slack/oauth_redirect${search}`, { headers: { cookie } })
  expect(done.status).toBe(200)
  const team = slack.teams.at(-1)
  expect(installed).toMatchObject([{ team: { id: team?.id }, bot: { token: team?.botToken } }])
  stage.app.shortcut('hello', async ({ ack, client, shortcut }) => {
    await ack()
    await client.chat.postMessage({ channel: shortcut.user.id, text: 'Hello.' })
  })
  const kofi = slack.person({ name: 'Kofi', teamId: team?.id ?? '' })
  await kofi.shortcut('hello')
  await slack.handled()
  expect(kofi.see()).toBe('bot: Hello.')
})

test('a code works once', async () => {
  const { slack, client } = stage
  const exchange = { code: slack.install(), client_id: slack.clientId, client_secret: slack.clientSecret }
  expect(await client.oauth.v2.access(exchange)).toMatchObject({ team: { id: slack.teams.at(-1)?.id } })
  await expect(client.oauth.v2.access(exchange)).rejects.toMatchObject({ data: { error: 'invalid_code' } })
})
