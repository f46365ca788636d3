import { beforeEach, describe, expect, test } from 'vitest'
import type { Answered, Heard } from '../../bots/platform.ts'
import { slack } from '../../bots/slack/index.ts'
import type { SlackPerson } from '../../bots/standins/slack/person/person.ts'
import type { Slack as StandIn } from '../../bots/standins/slack/server.ts'
import { message } from '../conformance/rig.ts'
import { afterwards, tempLog, tempSlack, until } from './slack-here.ts'
import { SLACK_WORDS as words } from './slack-pages.ts'

let server: StandIn
let ana: SlackPerson
let heard: Heard[]
let lines: string[]
let refused: string[]

beforeEach(async () => {
  server = await tempSlack()
  ana = server.person({ name: 'Ana' })
  heard = []
  refused = []
})

const hear = async (what: Heard): Promise<Answered> => {
  heard.push(what)
  return { reply: {}, language: 'en' }
}

const run = (tokens: { appToken?: string; botToken?: string } = {}) => {
  const { appToken, botToken, root: apiUrl } = server
  const logged = tempLog()
  lines = logged.lines
  const platform = slack({ appToken, botToken, ...tokens, apiUrl, words, log: logged.log, patience: 1 })
  afterwards(platform.stop)
  const started = platform.start(hear, ({ message }) => refused.push(message))
  started.catch(() => {})
  return { platform, started }
}

const to = () => ({ address: `${server.teamId}/${ana.id}`, language: 'en', delivery: '1a2b', about: null })

describe('running on Slack', () => {
  test('it knows what it and its workspace are called', async () => {
    const { platform } = run()
    expect(await platform.identity()).toMatchObject({ team: 'Attune', bot: 'attune' })
  })

  test.each([
    ['SLACK_BOT_TOKEN', { botToken: 'xoxb-of-nobody' }],
    ['SLACK_APP_TOKEN', { appToken: 'xapp-of-nobody' }],
  ])('a wrong %s is named, in the log too', async (setting, tokens) => {
    run(tokens)
    await until(() => refused.length > 0)
    expect(refused[0]).toContain(`Slack does not know ${setting}`)
    expect(lines.join('')).toContain(`Slack does not know ${setting}`)
  })

  test('a bot token in the place of the app token is told apart from a wrong one', async () => {
    server.faults.next('apps.connections.open', { error: 'not_allowed_token_type' }, 2)
    await run().started
    expect(refused[0]).toContain('SLACK_APP_TOKEN is another token')
  })

  test('it waits for a Slack that can not be reached', async () => {
    server.faults.next('auth.test', { kind: 'error' })
    await run().started
    await ana.type('hello')
    await until(() => heard.length === 1)
    expect(lines.join('')).toContain('slack not reached')
  })

  test('it stops even while it waits', async () => {
    server.faults.next('auth.test', { kind: 'error' }, 99)
    const { platform, started } = run()
    await until(() => lines.join('').includes('slack not reached'))
    await platform.stop()
    await expect(started).rejects.toThrow()
  })

  test('it can stop before it ever began, and twice', async () => {
    const { platform } = run()
    await platform.stop()
    await platform.stop()
    expect(server.sockets.count()).toBe(0)
  })

  test('what is typed while it reconnects comes afterwards', async () => {
    await run().started
    server.sockets.dropAll()
    await ana.type('hello')
    await until(() => heard.length === 1)
    expect(heard.map(({ incoming }) => incoming)).toMatchObject([{ kind: 'text', text: 'hello' }])
  })

  test('stopped, it has left Slack', async () => {
    const { platform, started } = run()
    await started
    await platform.stop()
    await until(() => server.sockets.count() === 0)
  })

  test('a workspace that put it away is heard of by the first call that is refused, once', async () => {
    const { platform, started } = run()
    await started
    server.faults.next('*', { error: 'token_revoked' }, 4)
    for (const _ of ['first', 'second']) {
      await expect(platform.send(to(), message(), null)).rejects.toMatchObject({
        seconds: 60,
        everyone: false,
      })
    }
    expect(heard).toMatchObject([{ workspace: server.teamId, incoming: { kind: 'uninstalled' } }])
  })

  test('R24 logs neither tokens nor ids nor words', async () => {
    const { platform, started } = run()
    await started
    server.faults.next('chat.postMessage', { kind: 'error' })
    server.faults.next('users.info', { error: 'user_not_found' })
    await platform.send(to(), message({ says: 'what nobody may read' }), null).catch(() => {})
    await ana.type('what nobody may read')
    await until(() => heard.length === 1)
    server.sockets.dropAll()
    await server.handled()
    const { appToken, botToken, teamId, botUserId } = server
    for (const secret of ['nobody may read', appToken, botToken, teamId, botUserId, ana.id, ana.im.id]) {
      expect(lines.join('')).not.toContain(secret)
    }
  })
})
