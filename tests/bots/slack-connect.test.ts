import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { describe, expect, test } from 'vitest'
import { bySockets, type Connection } from '../../bots/slack/connect.ts'
import type { Slack } from '../../bots/standins/slack/server.ts'
import type { Refused } from '../../db/start-refused.ts'
import { standStill } from '../stand-still.ts'
import { afterwards, tempLog, tempSlack, until } from './slack-here.ts'

/** Ten times as fast, so that nobody has to wait for it. */
const PACE = { first: 0.05, beat: 70 }

type Here = { slack: Slack; connection: Connection; lines: string[]; refused: Refused[]; heard: string[] }

const connectTo = (slack: Slack, appToken = slack.appToken): Here => {
  const { log, lines } = tempLog()
  const { botToken, botId, botUserId } = slack
  const clients = {
    installed: async () => ({ botToken, botId, botUserId }),
    clientFor: () => Promise.reject(new Error('not called here')),
    isIn: async () => false,
    forgotten: () => {},
  }
  const connection = bySockets(appToken, { clients, apiUrl: slack.root, patience: 1, log }, PACE)
  afterwards(connection.close)
  const heard: string[] = []
  connection.app.command('/checkin', async ({ ack, command: { text } }) => {
    heard.push(text)
    await ack()
  })
  return { slack, connection, lines, refused: [], heard }
}

/** Resolves when both halves are open, and so many have been opened in all. */
const isDouble = ({ slack }: Here, opened: number) => {
  const openings = () => slack.calls.filter(({ method, answer }) => method === OPEN && isFine(answer)).length
  return until(() => openings() >= opened && slack.sockets.count() === 2)
}

const OPEN = 'apps.connections.open'
const isFine = (answer: unknown) => (answer as { ok?: boolean } | undefined)?.ok === true

/** Resolves when Slack has answered a ping on each of both halves. */
const answeredPing = async () => {
  const heard = new Set<unknown>()
  const answered = (message: unknown) => void heard.add((message as { websocket: unknown }).websocket)
  subscribe('undici:websocket:pong', answered)
  await until(() => heard.size === 2)
  unsubscribe('undici:websocket:pong', answered)
}

const connected = async (options: Parameters<typeof tempSlack>[0] = {}): Promise<Here> => {
  const here = connectTo(await tempSlack(options))
  await here.connection.open((why) => here.refused.push(why))
  await isDouble(here, 2)
  return here
}

describe('the connection to Slack', () => {
  test('is a double one', async () => {
    const { slack, heard } = await connected()
    const ana = slack.person({ name: 'Ana' })
    for (const word of ['one', 'two', 'three']) await ana.command('/checkin', word, 'dm')
    expect(heard).toEqual(['one', 'two', 'three'])
  })

  test('loses nothing while Slack renews one half of it, and is double again at once', async () => {
    const here = await connected()
    const { slack, heard } = here
    const ana = slack.person({ name: 'Ana' })
    slack.sockets.renew()
    for (let nr = 0; nr < 20; nr++) {
      expect(await ana.command('/checkin', `${nr}`, 'dm')).toMatchObject({ acked: true })
    }
    expect(heard).toHaveLength(20)
    await isDouble(here, 3)
  })

  test('comes back at once when both halves of it break', async () => {
    const here = await connected()
    const { slack, heard, refused } = here
    slack.sockets.dropAll()
    await isDouble(here, 4)
    await slack.person({ name: 'Ana' }).command('/checkin', 'again', 'dm')
    expect({ heard, refused }).toEqual({ heard: ['again'], refused: [] })
  })

  test('notices after a few pings that one half of it is dead though open', async () => {
    const here = await connected()
    here.slack.sockets.freeze()
    await isDouble(here, 3)
  })

  test('loses nothing of what comes while the program stands still, and goes on as it was', async () => {
    const { slack, heard } = await connected({ ackWithin: 30_000 })
    await answeredPing()
    const tap = slack.person({ name: 'Ana' }).command('/checkin', 'meanwhile', 'dm')
    standStill(5 * PACE.beat)
    expect(await tap).toMatchObject({ acked: true })
    await answeredPing()
    expect({ heard, open: slack.sockets.count() }).toEqual({ heard: ['meanwhile'], open: 2 })
    expect(slack.calls.filter(({ method }) => method === OPEN)).toHaveLength(2)
  })

  test('waits for a Slack that can not be reached, at the start as well as later', async () => {
    const slack = await tempSlack()
    slack.faults.next('apps.connections.open', { kind: 'error' }, 2)
    const here = connectTo(slack)
    const { connection, lines, refused } = here
    await connection.open((why) => refused.push(why))
    slack.faults.next('apps.connections.open', { kind: 'reset-before' })
    slack.faults.next('apps.connections.open', { kind: 'internal_error' })
    // Whichever half meets with all of it waits longer each time.
    await isDouble(here, 2)
    slack.sockets.dropAll()
    await isDouble(here, 4)
    expect(refused).toEqual([])
    expect(lines.join('')).toContain('slack not reached')
  })

  test('says which token Slack does not know, at the start as well as later, and tries it again', async () => {
    const slack = await tempSlack()
    slack.faults.next(OPEN, { error: 'invalid_auth' }, 3)
    const here = connectTo(slack)
    const { connection, refused, lines } = here
    await connection.open((why) => refused.push(why))
    await isDouble(here, 2)
    const first = refused.length
    slack.faults.next(OPEN, { error: 'token_revoked' })
    slack.sockets.dropAll()
    await isDouble(here, 4)
    expect([first, refused.length]).toEqual([3, 4])
    for (const { message } of refused) expect(message).toContain('Slack does not know SLACK_APP_TOKEN')
    expect(lines.join('')).toContain('Slack does not know SLACK_APP_TOKEN')
  })

  test('leaves Slack alone for as long as Slack asks', async () => {
    const slack = await tempSlack()
    slack.faults.next(OPEN, { kind: 'flood', seconds: 1 }, 2)
    const here = connectTo(slack)
    const began = slack.calls.length
    void here.connection.open(() => {})
    const said = () => here.lines.filter((line) => line.includes('not reached'))
    await until(() => said().length === 2)
    expect(said().map((line) => JSON.parse(line))).toMatchObject([
      { code: 'ratelimited', seconds: 1 },
      { code: 'ratelimited', seconds: 1 },
    ])
    expect(slack.calls.length - began).toBe(2)
    await isDouble(here, 2)
  })

  test('where it ends as soon as it is there, it is opened more and more seldom', async () => {
    const here = await connected()
    const { slack, lines } = here
    const pauses = () =>
      lines.filter((line) => line.includes('brief')).map((line) => JSON.parse(line).seconds)
    await until(() => {
      slack.sockets.dropAll()
      return pauses().includes(4 * PACE.first)
    })
    expect(pauses().filter((seconds) => seconds < 4 * PACE.first).length).toBeLessThanOrEqual(4)
    await isDouble(here, 4)
  })

  test('a message of Slack that is none ends nothing', async () => {
    const { slack, heard, lines } = await connected()
    slack.sockets.babble(null)
    slack.sockets.babble({ type: 'events_api' })
    await until(() => lines.filter((line) => line.includes('not understood')).length === 2)
    await slack.person({ name: 'Ana' }).command('/checkin', 'still', 'dm')
    expect(heard).toEqual(['still'])
  })

  test('closed, it leaves nothing open, not even where Slack has gone silent', async () => {
    const { slack, connection } = await connected({ ackWithin: 300 })
    slack.sockets.freeze({ unaware: true })
    await connection.close()
    expect(slack.sockets.count()).toBeLessThanOrEqual(1)
    const answered = await slack.person({ name: 'Ana' }).command('/checkin', '', 'dm')
    expect(answered.acked).toBe(false)
  })

  test('T9 R24 logs not a word of what is typed, not even when a listener fails', async () => {
    const here = await connected()
    const { slack, connection, lines } = here
    connection.app.command('/checkin', async ({ command: { text } }) => {
      throw new Error(`could not deal with ${text}`)
    })
    await slack.person({ name: 'Ana' }).command('/checkin', 'what nobody may read', 'dm')
    await until(() => lines.some((line) => line.includes('slack event failed')))
    slack.sockets.dropAll()
    await isDouble(here, 4)
    const logged = lines.join('')
    for (const secret of ['nobody may read', slack.appToken, slack.botToken, slack.teamId]) {
      expect(logged).not.toContain(secret)
    }
  })
})
