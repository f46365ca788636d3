import { describe, expect, test } from 'vitest'
import type { Heard } from '../../bots/platform.ts'
import { slack } from '../../bots/slack/index.ts'
import { Refused } from '../../db/start-refused.ts'
import { message } from '../conformance/rig.ts'
import { freePort } from './free-port.ts'
import { crowd } from './silent-crowd.ts'
import { tempLog, until } from './slack-here.ts'
import { SLACK_WORDS as words } from './slack-pages.ts'
import { served } from './slack-served.ts'

describe('what comes over HTTP', () => {
  const body = 'command=%2Fcheckin&text=forged&team_id=T0NONE&user_id=U0NONE&channel_id=D0NONE&trigger_id=1'
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const now = () => Math.floor(Date.now() / 1000)

  test('is not heard from where nobody installed Attune', async () => {
    const { slack, heard } = await served()
    await slack.person({ name: 'Ana' }).command('/checkin', 'hello', 'dm')
    expect(heard).toEqual([])
  })

  test.each([
    ['long ago', -301],
    ['in times to come', 330],
  ])('T6 is refused if it was signed %s', async (_, seconds) => {
    const { slack } = await served()
    const headers = { ...form, ...slack.sign(body, now() + seconds) }
    expect(await slack.sendRaw({ body, headers })).toBe(401)
  })

  test('T6 is refused if it is signed by nobody, or for other words', async () => {
    const { slack } = await served()
    const stamp = { 'x-slack-request-timestamp': `${now()}`, 'x-slack-signature': 'v0=00' }
    for (const headers of [form, { ...form, ...stamp }, { ...form, ...slack.sign('other words') }]) {
      expect(await slack.sendRaw({ body, headers })).toBe(401)
    }
  })

  test('T6 is refused if it is far too long', async () => {
    const { slack } = await served()
    const long = 'x'.repeat(1_000_001)
    expect(await slack.sendRaw({ body: long, headers: { ...form, ...slack.sign(long) } })).toBe(413)
  })

  test('T6 is refused, and ends nothing, where it is signed but says nothing', async () => {
    const { slack } = await served()
    const signed = (body: string, type = 'application/json') =>
      slack.sendRaw({ body, headers: { 'content-type': type, ...slack.sign(body) } })
    for (const body of ['null', '7', 'true', '"hi"', '[]', '[null]', '', '{', '\u0000'])
      expect(await signed(body)).toBe(400)
    expect(await signed('payload=null', form['content-type'])).toBe(400)
    expect(await slack.sendRaw({ body: 'ssl_check=1', headers: form })).toBe(200)
  })

  test.each([
    { event: null },
    { event: { channel: null, item: 7 } },
    { type: 'event_callback', event: { type: 7 } },
    { type: 'view_submission' },
    { actions: [] },
    { actions: null, user: null },
    { command: {} },
    { type: 'shortcut', user: {}, team: null },
    { __proto__: null, name: 1 },
  ])('T6 ends nothing, however odd it is: %j', async (odd) => {
    const { slack, heard, installations } = await served()
    const { botToken: token, botId: id, botUserId: userId } = slack
    await installations.save(slack.teamId, { bot: { token, id, userId } })
    const said = JSON.stringify(odd)
    await slack.sendRaw({ body: said, headers: { 'content-type': 'application/json', ...slack.sign(said) } })
    await slack.person({ name: 'Ana' }).command('/checkin', 'hello', 'dm')
    expect(heard).toEqual(['hello'])
  })

  test('T6 is heard however many others hold a connection and say nothing, or never end what they say', async () => {
    const { slack, heard, here, installations } = await served()
    const { botToken: token, botId: id, botUserId: userId } = slack
    await installations.save(slack.teamId, { bot: { token, id, userId } })
    const port = Number(new URL(here).port)
    const sockets = await crowd(
      port,
      600,
      'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n',
    )
    const ana = slack.person({ name: 'Ana' })
    expect(await ana.command('/checkin', 'hello', 'dm')).toMatchObject({ acked: true })
    expect(heard).toEqual(['hello'])
    await until(() => sockets.filter(({ closed }) => !closed).length <= 500)
  })

  test('T6 is measured by the time that is told, not by this machine’s', async () => {
    const { slack } = await served({ now: () => Date.now() + 3_600_000 })
    const signed = (seconds: number) => ({ ...form, ...slack.sign('x=y', now() + seconds) })
    expect(await slack.sendRaw({ body: 'x=y', headers: signed(3600) })).toBe(200)
    expect(await slack.sendRaw({ body: 'x=y', headers: signed(0) })).toBe(401)
  })

  test('finds nothing on any other page', async () => {
    const { here } = await served()
    expect((await fetch(`${here}/`)).status).toBe(404)
    expect((await fetch(`${here}/slack/events`)).status).toBe(404)
    expect((await fetch(`${here}/`, { method: 'POST' })).status).toBe(404)
  })

  test('has a port of its own', async () => {
    const { here } = await served()
    const port = Number(new URL(here).port)
    const error = await served({ port }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Refused)
    expect(error.message).toContain(`SLACK_PORT ${port} can't be listened on (EADDRINUSE)`)
  })

  test('finds nobody once the connection is closed', async () => {
    const { here, connection } = await served()
    await connection.close()
    await expect(fetch(`${here}/slack/install`)).rejects.toThrow()
  })
})

describe('running over HTTP', () => {
  test('it hears from the workspaces that installed it, writes there, and stops', async () => {
    const { slack: server, installations } = await served()
    const { signingSecret, clientId, clientSecret, botToken: token, botId: id, botUserId: userId } = server
    await installations.save(server.teamId, { bot: { token, id, userId } })
    const door = {
      signingSecret,
      clientId,
      clientSecret,
      stateSecret: 'of this test',
      port: await freePort(),
      runBy: 'Mira Holm',
    }
    const platform = slack({ ...door, installations, words, log: tempLog().log, apiUrl: server.root })
    const heard: Heard[] = []
    const hear = async (what: Heard) => {
      heard.push(what)
      return { reply: {}, language: 'en' }
    }
    await platform.start(hear, ({ message }) => expect.unreachable(message))
    server.requestUrl = `http://127.0.0.1:${door.port}/slack/events`
    const ana = server.person({ name: 'Ana' })
    await ana.type('hello')
    await until(() => heard.length === 1)
    const to = { address: heard[0]!.address, language: 'en', delivery: 'a', about: null }
    await platform.send(to, message(), null)
    expect(ana.dm.at(-1)).toMatchObject({ bot: true, text: 'the line' })
    expect(await platform.identity()).toBeNull()
    await platform.stop()
    await expect(fetch(server.requestUrl)).rejects.toThrow()
  })

  test('of a workspace that never installed it, or no longer has it, nothing is sent for a while', async () => {
    const { slack: server, clients } = await served()
    await expect(clients.clientFor(server.teamId)).rejects.toMatchObject({
      name: 'RetryLater',
      everyone: false,
    })
  })
})
