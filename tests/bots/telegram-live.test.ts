import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import type { Answered, Heard } from '../../bots/platform.ts'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import { type Telegram as StandIn, startTelegram } from '../../bots/standins/telegram/server.ts'
import { type Telegram, telegram } from '../../bots/telegram/index.ts'
import { made } from '../../core/model/page.ts'
import { until } from './slack-here.ts'
import { wordsOf } from './words-of.ts'

const CATALOGUE = `
seen = Seen
didnt-get-through = That didn't get through, please try again.
command-home = everything in one place
command-checkin = a question now
command-rest = quiet until a day you choose
command-stop = quiet, at once
command-help = how this works
description = One small question now and then.
short-description = A small question now and then.
`
const words = wordsOf(CATALOGUE, { others: { de: CATALOGUE.replace('quiet, at once', 'still, sofort') } })
const seen: Answered = { reply: { toast: made('seen') }, language: 'en' }

let server: StandIn
let bot: Telegram
let ana: Phone
let lines: string[]
let refused: string[]

const make = (pauses: readonly number[] = []) => {
  const log = openLog('debug', { write: (line) => void lines.push(line) })
  return telegram({ token: server.token, apiRoot: server.root, words, log, patience: 1, pauses })
}
const run = (hear: (heard: Heard) => Promise<Answered> = async () => seen, one = bot) =>
  one.start(hear, ({ message }) => refused.push(message))

beforeEach(async () => {
  server = await startTelegram({ now: Date.now })
  ana = server.phone({ name: 'Ana', language: 'en' })
  ana.started = true
  lines = []
  refused = []
  bot = make()
})
afterEach(async () => {
  await bot.stop()
  await server.stop()
})

const called = (method: string) => server.calls.filter((call) => call.method === method)

test('R21 it asks Telegram for nothing but messages, presses and who left', async () => {
  await run()
  await server.handled()
  const [poll] = called('getUpdates')
  expect(poll?.params.allowed_updates).toEqual([
    'message',
    'edited_message',
    'callback_query',
    'my_chat_member',
  ])
})

test('R18 menu and description are those of the catalogue, in private chats, by language', async () => {
  await run()
  await until(() => called('setMyShortDescription').length === 2)
  const menu = (language: string) => server.profile.commands[`all_private_chats/${language}`]
  expect(menu('')?.map(({ command }) => command)).toEqual(['home', 'checkin', 'rest', 'stop', 'help'])
  expect(menu('de')?.[3]).toEqual({ command: 'stop', description: 'still, sofort' })
  expect(server.profile.descriptions['']).toBe('One small question now and then.')
})

test('a flood wait for the menu does not keep it from hearing', async () => {
  server.faults.next('setMyCommands', { kind: 'flood', seconds: 600 })
  await run()
  await until(() => lines.some((line) => line.includes('not introduced')))
  ana.type('hello')
  await server.handled()
  expect(called('setMyDescription')).toEqual([])
})

test('it waits for Telegram at the start, and knows its name then', async () => {
  server.faults.next('getMe', { kind: 'reset-before' })
  expect(await bot.username()).toBe('attune_bot')
  expect(called('getMe')).toHaveLength(2)
})

test.each(['getMe', 'deleteWebhook', 'getUpdates'])(
  'a token that Telegram does not know is said, at %s, and tried again',
  async (method) => {
    const { heard, hear } = hearing({ over: true })
    server.faults.next(method, { kind: 'unauthorized' })
    ana.type('hello')
    await run(hear)
    await until(() => heard.length === 1)
    expect(refused).toEqual([expect.stringContaining('Telegram does not know TELEGRAM_BOT_TOKEN')])
    expect(lines.join()).toContain('Telegram does not know TELEGRAM_BOT_TOKEN')
  },
)

test('two with the same token say so, and each goes on as soon as the other ends', async () => {
  const { heard, hear } = hearing({ over: true })
  await run(hear)
  await server.handled()
  const second = make()
  await run(undefined, second)
  await until(() => refused.length > 0)
  expect(refused[0]).toContain('Another Attune runs with the same TELEGRAM_BOT_TOKEN')
  await second.stop()
  ana.type('hello')
  await until(() => heard.length === 1)
})

test('a press in a group, or one that means nothing, leaves no spinner', async () => {
  await run(() => expect.unreachable())
  ana.update({
    callback_query: { id: '77', from: { id: 1 }, chat_instance: '1', inline_message_id: 'x', data: 'x' },
  })
  await until(() => called('answerCallbackQuery').length === 1)
  expect(called('answerCallbackQuery')[0]?.params).toEqual({ callback_query_id: '77' })
})

test('an answer that comes too late undoes nothing, and the next press is heard', async () => {
  const heard: Heard[] = []
  await run(async (one) => {
    heard.push(one)
    return seen
  })
  server.faults.next('answerCallbackQuery', { kind: 'too-old' })
  ana.press({ message: 1, data: 'home' }).catch(() => {})
  expect(await ana.press({ message: 1, data: 'help' })).toMatchObject({ text: 'Seen', alert: false })
  expect(heard).toMatchObject([
    { incoming: { press: { verb: 'home' } } },
    { incoming: { press: { verb: 'help' } } },
  ])
  expect(lines.join()).toContain('tap not answered')
})

test('an alert opens a pop-up', async () => {
  await run(async () => ({ reply: { alert: made('seen') }, language: 'en' }))
  expect(await ana.press({ message: 1, data: 'look' })).toMatchObject({ text: 'Seen', alert: true })
})

test('a group gets no answer, whatever is said there', async () => {
  await run(() => expect.unreachable())
  for (const kind of ['group', 'added', 'channel'] as const) ana.send(kind)
  await server.handled()
  expect(called('sendMessage')).toEqual([])
})

test('R24 whatever fails, the log holds neither the token nor a word of anybody', async () => {
  await run(async () => {
    throw Object.assign(new Error('Ana said zebra'), { text: 'zebra' })
  })
  server.faults.next('answerCallbackQuery', { kind: 'html' })
  ana.press({ message: 1, data: 'answer zebra' }).catch(() => {})
  ana.type('my secret')
  await server.handled()
  expect(lines.join()).toContain('not heard')
  expect(lines.join()).not.toMatch(/zebra|secret|Ana/)
  for (const secret of [server.token, server.root, `${ana.id}`]) expect(lines.join()).not.toContain(secret)
})

test('a webhook left over is taken away before it listens', async () => {
  await run()
  expect(server.calls.map(({ method }) => method)).toContain('deleteWebhook')
})

/** Hears whatever is typed, but Ana only once nothing is wrong any more. */
function hearing({ over = false } = {}) {
  const heard: string[] = []
  const trouble = { over, tries: 0 }
  const hear = async ({ address, incoming }: Heard) => {
    if (address === `${ana.id}` && !trouble.over) {
      trouble.tries += 1
      throw new Error('no')
    }
    heard.push('text' in incoming ? incoming.text : '')
    return seen
  }
  return { heard, trouble, hear }
}
const confirmed = () => Math.max(...called('getUpdates').map(({ params }) => Number(params.offset)))

test('what can’t be heard is held and comes in its order, and holds up nobody else', async () => {
  const { heard, trouble, hear } = hearing()
  bot = make([0.05, 0.05, 0.05, 10])
  await run(hear)
  await server.handled()
  const before = confirmed()
  ana.type('one')
  ana.type('two')
  server.phone({ name: 'Ben', language: 'en' }).type('three')
  await until(() => heard.length === 1 && trouble.tries > 2)
  expect(heard).toEqual(['three'])
  expect(confirmed()).toBe(before)
  trouble.over = true
  await bot.stop()
  bot = make()
  await run(hear)
  await server.handled()
  expect(heard.toSorted()).toEqual(['one', 'three', 'three', 'two'])
  expect(heard.indexOf('one')).toBeLessThan(heard.indexOf('two'))
})
