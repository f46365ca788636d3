import { WebClient } from '@slack/web-api'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeDirects } from '../../bots/slack/direct-channel.ts'
import { type Slack, slack } from '../../bots/slack/index.ts'
import type { SlackPerson } from '../../bots/standins/slack/person/person.ts'
import type { Slack as StandIn } from '../../bots/standins/slack/server.ts'
import type { Channel } from '../../bots/standins/slack/talk/channel.ts'
import type { Message } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import type { Weather } from '../../core/model/weather.ts'
import { message } from '../conformance/rig.ts'
import { tempLog, tempSlack } from './slack-here.ts'
import { SLACK_WORDS as words } from './slack-pages.ts'

let server: StandIn
let ana: SlackPerson
let room: Channel
let lines: string[]
let platform: Slack

beforeEach(() => begin())

async function begin(options: Parameters<typeof tempSlack>[0] = {}): Promise<void> {
  server = await tempSlack(options)
  ana = server.person({ name: 'Ana' })
  room = server.channel({ name: 'consent-may', members: [ana] })
  const logged = tempLog()
  lines = logged.lines
  const { appToken, botToken, root: apiUrl } = server
  platform = slack({ appToken, botToken, apiUrl, words, log: logged.log, patience: 1 })
}

const to = (id: string, more = {}) => ({
  address: `${server.teamId}/${id}`,
  language: 'en',
  delivery: '1a2b',
  about: null,
  ...more,
})
const tell = (what: Message | null, ref: string | null = null) => platform.send(to(ana.id), what, ref)
const post = (what: Message, more = {}) => platform.send(to(room.id, more), what, null)
const calls = (method: string) => server.calls.filter((call) => call.method === method)
const last = (method: string) => calls(method).at(-1)!.params

describe('in a chat', () => {
  test('the lock screen shows the line, whatever is open', async () => {
    await tell(message())
    expect(ana.notifications).toEqual(['the line'])
    expect(ana.see()).toContain('the page')
  })

  test('a message carries its sending, and no preview of anything', async () => {
    await tell(message())
    const { blocks, unfurl_links, unfurl_media } = last('chat.postMessage')
    expect(JSON.stringify(blocks)).toContain('d:1a2b')
    expect([unfurl_links, unfurl_media].map(String)).toEqual(['false', 'false'])
  })

  test('where somebody can be written to is asked for once', async () => {
    for (let nr = 0; nr < 3; nr++) await tell(message())
    expect(calls('conversations.open')).toHaveLength(1)
    expect(ana.dm).toHaveLength(3)
  })

  test('what is not there and is to be gone needs no call, nor does what stands in a modal', async () => {
    expect(await tell(null)).toBe('')
    expect(await tell(message(), 'modal/1')).toBe('modal/1')
    expect(await tell(null, 'modal/1')).toBe('modal/1')
    expect(server.calls).toEqual([])
  })

  test('what Slack does not take as it was made is said in words, and where it failed is logged', async () => {
    server.faults.next('chat.postMessage', { error: 'invalid_blocks' })
    await tell(message())
    expect(ana.see()).toBe('bot: the line')
    expect(lines.join('')).toContain('"code":"invalid_blocks"')
  })

  test('what Slack does not take even so is tried no more', async () => {
    server.faults.next('chat.postMessage', { error: 'invalid_blocks' }, 2)
    await expect(tell(message())).rejects.toMatchObject({ name: 'Unclear', code: 'invalid_blocks' })
    expect(calls('chat.postMessage')).toHaveLength(2)
  })

  test('what may not be deleted there is lost', async () => {
    const ref = await tell(message())
    server.faults.next('chat.delete', { error: 'compliance_exports_prevent_deletion' })
    await expect(tell(null, ref)).rejects.toMatchObject({ name: 'Lost' })
  })

  test('somebody whose account was closed unnoticed is gone a day later', async () => {
    const client = new WebClient(server.botToken, { slackApiUrl: server.root })
    let now = 0
    const directs = makeDirects(() => now)
    const open = () => directs(client, server.teamId, ana.id)
    expect(await open()).toBe(ana.im.id)
    server.deactivate(ana)
    expect(await open()).toBe(ana.im.id)
    now += 86_400_000
    await expect(open()).rejects.toThrow('user_disabled')
  })

  test('somebody whose account was closed is gone', async () => {
    server.deactivate(ana)
    await expect(tell(message())).rejects.toMatchObject({ name: 'Gone' })
  })
})

describe('the Home tab', () => {
  test('shows a page, and a quiet one where there is none', async () => {
    expect(await tell(message(), 'home')).toBe('home')
    ana.screen = 'home'
    expect(ana.see()).toBe('the page\n[Close]')
    await tell(null, 'home')
    expect(ana.see()).toBe('A moment, neutral.')
  })

  test('that is off is lost', async () => {
    server.faults.next('views.publish', { error: 'not_enabled' })
    await expect(tell(message(), 'home')).rejects.toMatchObject({ name: 'Lost' })
  })

  test('is quiet rather than old where Slack does not take it', async () => {
    ana.screen = 'home'
    server.faults.next('views.publish', { error: 'invalid_arguments' })
    await tell(message(), 'home')
    expect(ana.see()).toBe('A moment, neutral.')
  })
})

describe('in a room', () => {
  const weather: Weather = {
    green: 'three-or-more',
    yellow: 'three-or-more',
    red: 'two-or-fewer',
    unsure: 'two-or-fewer',
  }
  const picture = { weather, alt: made('say', { words: 'ready: three or more' }) }
  const shown = message()
  const pictured: Message = { ...shown, page: { ...shown.page, picture } }
  const typesOf = (blocks: unknown) =>
    [...JSON.stringify(blocks).matchAll(/type\\*":\\*"(section|image|actions)/g)].map(([, type]) => type)

  test('everybody sees the page', async () => {
    await post(message())
    expect(room.see()).toBe('bot: the page\n  [Close]')
  })

  test('a line leads to what it is about, without a preview', async () => {
    const about = await post(message())
    await post(message({ says: 'The round is <closed> & above.', about: 'round:k1' }), { about })
    expect(JSON.stringify(room.messages.at(-1)!.blocks)).toMatch(
      /<https:\/\/attune\.slack\.com\/archives\/\w+\/p\d+\|The round is &lt;closed&gt; &amp; above\.>/,
    )
  })

  test('a line whose matter is gone comes without a link', async () => {
    await post(message({ about: 'round:k1' }), { about: `${room.id}/1.000100` })
    expect(room.see()).toBe('bot: the page\n  [Close]')
  })

  test('a picture stands between words and buttons, says what they say, and is brought once', async () => {
    await post(pictured)
    await post(pictured)
    const { blocks } = last('chat.postMessage')
    expect(typesOf(blocks)).toEqual(['section', 'image', 'actions'])
    expect(JSON.stringify(blocks)).toContain('ready: three or more')
    expect(calls('files.completeUploadExternal')).toHaveLength(1)
    expect(last('files.completeUploadExternal')).not.toHaveProperty('channel_id')
  })

  test('a picture that Slack still works on is waited for', async () => {
    server.slowFiles = true
    await post(pictured)
    expect(calls('chat.postMessage')).toHaveLength(2)
    expect(typesOf(room.messages.at(-1)!.blocks)).toContain('image')
  })

  test('what the picture says stands there in words where none can be brought', async () => {
    await begin({ scopes: ['chat:write', 'im:write'] })
    await post(pictured)
    expect(room.see()).toBe('bot: the page\n  [Close]')
    expect(lines.join('')).toContain('"code":"missing_scope"')
  })

  test('that Attune was sent out of, or that was archived, nothing comes to', async () => {
    room.archive()
    await expect(post(message())).rejects.toMatchObject({ name: 'Gone' })
    const other = server.channel({ name: 'other', members: [ana] })
    other.removeBot()
    await expect(platform.send(to(other.id), message(), null)).rejects.toMatchObject({ name: 'Gone' })
  })
})
