import { beforeEach, describe, expect, test } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import { type Slack, slack } from '../../bots/slack/index.ts'
import type { SlackPerson } from '../../bots/standins/slack/person/person.ts'
import type { Slack as StandIn } from '../../bots/standins/slack/server.ts'
import { message } from '../conformance/rig.ts'
import { tempLog, tempSlack } from './slack-here.ts'
import { SLACK_WORDS as words } from './slack-pages.ts'

let server: StandIn
let ana: SlackPerson
let platform: Slack

beforeEach(async () => {
  server = await tempSlack()
  ana = server.person({ name: 'Ana' })
  const { appToken, botToken, root: apiUrl } = server
  platform = slack({ appToken, botToken, apiUrl, words, log: tempLog().log, patience: 1 })
})

const to = (delivery: string, id = ana.id) => ({
  address: `${server.teamId}/${id}`,
  language: 'en',
  delivery,
  about: null,
})

describe('after a sending of which nobody knows what became', () => {
  test('what came through is found among all others', async () => {
    await platform.send(to('before'), message(), null)
    server.faults.next('chat.postMessage', { kind: 'reset-after' })
    await expect(platform.send(to('cut'), message(), null)).rejects.toMatchObject({ name: 'Unclear' })
    await platform.send(to('after'), message(), null)
    const found = await platform.settle!(to('cut'))
    expect(found).toBe(`${ana.im.id}/${ana.dm[1]!.ts}`)
  })

  test('what did not come through is known not to have', async () => {
    server.faults.next('chat.postMessage', { kind: 'reset-before' })
    await expect(platform.send(to('cut'), message(), null)).rejects.toThrow()
    await platform.send(to('after'), message(), null)
    expect(await platform.settle!(to('cut'))).toBeNull()
  })

  test('what the person wrote is taken for nothing of ours', async () => {
    ana.type('d:cut').catch(() => {})
    expect(await platform.settle!(to('cut'))).toBeNull()
  })

  test('where Slack wants to be left in peace, that is not taken for an answer', async () => {
    server.faults.next('conversations.history', { kind: 'flood', seconds: 7 })
    await expect(platform.settle!(to('cut'))).rejects.toMatchObject({ name: 'RetryLater', seconds: 7 })
  })

  test('nor is it where Slack can not be reached', async () => {
    await server.stop()
    await expect(platform.settle!(to('cut'))).rejects.toThrow(RetryLater)
  })

  test('nobody looks into a room', async () => {
    const room = server.channel({ name: 'consent-may', members: [ana] })
    await expect(platform.settle!(to('cut', room.id))).rejects.toMatchObject({ name: 'Unclear' })
    expect(server.calls).toEqual([])
  })
})
