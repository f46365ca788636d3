import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { describe, expect, test } from 'vitest'
import { bySockets, type Connection } from '../../bots/slack/connect.ts'
import type { Slack } from '../../bots/standins/slack/server.ts'
import { Refused } from '../../db/start-refused.ts'
import { standStill } from '../stand-still.ts'
import { afterwards, tempLog, tempSlack, until } from './slack-here.ts'

type Here = { slack: Slack; connection: Connection; lines: string[]; failed: Error[]; heard: string[] }

const connectTo = (slack: Slack, appToken = slack.appToken): Here => {
  const { log, lines } = tempLog()
  const { botToken, botId, botUserId } = slack
  const clients = {
    installed: async () => ({ botToken, botId, botUserId }),
    clientFor: () => Promise.reject(new Error('not called here')),
    isIn: async () => false,
  }
  const connection = bySockets(appToken, { clients, apiUrl: slack.root, patience: 1, log })
  afterwards(connection.close)
  const heard: string[] = []
  connection.app.command('/checkin', async ({ ack, command: { text } }) => {
    heard.push(text)
    await ack()
  })
  return { slack, connection, lines, failed: [], heard }
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
  await here.connection.open((error) => here.failed.push(error))
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
    const { slack, heard, failed } = here
    slack.sockets.dropAll()
    await isDouble(here, 4)
    await slack.person({ name: 'Ana' }).command('/checkin', 'again', 'dm')
    expect({ heard, failed }).toEqual({ heard: ['again'], failed: [] })
  })

  test('notices within seconds that one half of it is dead though open', async () => {
    const here = await connected()
    here.slack.sockets.freeze()
    await isDouble(here, 3)
  })

  test('loses nothing of what comes while the program stands still, and goes on as it was', async () => {
    const { slack, heard } = await connected({ ackWithin: 30_000 })
    await answeredPing()
    const tap = slack.person({ name: 'Ana' }).command('/checkin', 'meanwhile', 'dm')
    standStill(2500)
    expect(await tap).toMatchObject({ acked: true })
    await answeredPing()
    expect({ heard, open: slack.sockets.count() }).toEqual({ heard: ['meanwhile'], open: 2 })
    expect(slack.calls.filter(({ method }) => method === OPEN)).toHaveLength(2)
  })

  test('waits for a Slack that can not be reached, at the start as well as later', async () => {
    const slack = await tempSlack()
    slack.faults.next('apps.connections.open', { kind: 'error' }, 2)
    const here = connectTo(slack)
    const { connection, lines, failed } = here
    await connection.open((error) => failed.push(error))
    slack.faults.next('apps.connections.open', { kind: 'reset-before' })
    slack.faults.next('apps.connections.open', { kind: 'internal_error' })
    // Whichever half meets with all of it waits longer each time.
    await isDouble(here, 2)
    slack.sockets.dropAll()
    await isDouble(here, 4)
    expect(failed).toEqual([])
    expect(lines.join('')).toContain('slack not reached')
  })

  test('says at the start which token Slack does not know', async () => {
    const { connection } = connectTo(await tempSlack(), 'xapp-1-of-another-app')
    const error = await connection.open(() => {}).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Refused)
    expect(error.message).toContain('Slack does not know SLACK_APP_TOKEN')
  })

  test('says so later too, and tries no more', async () => {
    const { slack, failed } = await connected()
    slack.faults.next('apps.connections.open', { error: 'invalid_auth' }, 9)
    slack.sockets.dropAll()
    await until(() => failed.length > 0)
    expect(failed.map(({ message }) => message)).toEqual([expect.stringContaining('SLACK_APP_TOKEN')])
  })

  test('closed, it leaves nothing open, not even where Slack has gone silent', async () => {
    const { slack, connection } = await connected()
    slack.sockets.freeze({ unaware: true })
    await connection.close()
    expect(slack.sockets.count()).toBeLessThanOrEqual(1)
    const answered = await slack.person({ name: 'Ana' }).command('/checkin', '', 'dm')
    expect(answered.acked).toBe(false)
  })

  test('R24 logs not a word of what is typed, not even when a listener fails', async () => {
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
