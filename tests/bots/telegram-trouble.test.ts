import { expect, test } from 'vitest'
import type { Heard } from '../../bots/platform.ts'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import { until } from './slack-here.ts'
import { seen, telegramHere } from './telegram-here.ts'

/** Hears whatever is typed, but Ana only once nothing is wrong any more. */
function hearing(ana: Phone, { over = false } = {}) {
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

test('a flood wait for the menu does not keep it from hearing', async () => {
  const { server, ana, lines, run, called } = await telegramHere()
  server.faults.next('setMyCommands', { kind: 'flood', seconds: 600 })
  await run()
  await until(() => lines.some((line) => line.includes('not introduced')))
  ana.type('hello')
  await server.handled()
  expect(called('setMyDescription')).toEqual([])
})

test('it waits for Telegram at the start, and knows its name then', async () => {
  const { server, bot, called } = await telegramHere()
  server.faults.next('getMe', { kind: 'reset-before' })
  expect(await bot.username()).toBe('attune_bot')
  expect(called('getMe')).toHaveLength(2)
})

test.each(['getMe', 'deleteWebhook', 'getUpdates'])(
  'a token that Telegram does not know is said, at %s, and tried again',
  async (method) => {
    const { server, ana, lines, refused, run } = await telegramHere()
    const { heard, hear } = hearing(ana, { over: true })
    server.faults.next(method, { kind: 'unauthorized' })
    ana.type('hello')
    await run(hear)
    await until(() => heard.length === 1)
    expect(refused).toEqual([expect.stringContaining('Telegram does not know TELEGRAM_BOT_TOKEN')])
    expect(lines.join()).toContain('Telegram does not know TELEGRAM_BOT_TOKEN')
  },
)

test('two with the same token say so, and each goes on as soon as the other ends', async () => {
  const { server, ana, refused, make, run } = await telegramHere()
  const { heard, hear } = hearing(ana, { over: true })
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

test('an answer that comes too late undoes nothing, and the next press is heard', async () => {
  const { server, ana, lines, run } = await telegramHere()
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

test('what a tap did is settled before it is answered: nobody else waits for that', async () => {
  const { server, ana, lines, run, called } = await telegramHere()
  await run()
  await server.handled()
  const confirmed = () => Math.max(...called('getUpdates').map(({ params }) => Number(params.offset)))
  const before = confirmed()
  server.faults.next('answerCallbackQuery', { kind: 'hang' })
  ana.press({ message: 1, data: 'home' }).catch(() => {})
  await until(() => confirmed() > before)
  expect(lines.join()).not.toContain('tap not answered')
})

test('T9 T10 R24 whatever fails, the log holds neither the token nor a word of anybody', async () => {
  const { server, ana, lines, run } = await telegramHere()
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

test('what can’t be heard is held and comes in its order, and holds up nobody else', async () => {
  const { server, ana, make, run, called } = await telegramHere()
  const { heard, trouble, hear } = hearing(ana)
  const confirmed = () => Math.max(...called('getUpdates').map(({ params }) => Number(params.offset)))
  const bot = make([0.05, 0.05, 0.05, 10])
  await run(hear, bot)
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
  await run(hear, make())
  await server.handled()
  expect(heard.toSorted()).toEqual(['one', 'three', 'three', 'two'])
  expect(heard.indexOf('one')).toBeLessThan(heard.indexOf('two'))
})
