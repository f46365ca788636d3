import { InlineKeyboard } from 'grammy'
import { beforeEach, expect, test } from 'vitest'
import type { Trouble } from '../../../bots/standins/telegram/world/faults.ts'
import { howItEnded, setStage } from './harness.ts'

const stage = setStage()
const send = (text = 'A moment for you.') => howItEnded(stage.bot.api.sendMessage(stage.ana.id, text))
const arrived = () => stage.ana.messages.filter(({ from }) => from === 'bot').length

beforeEach(() => {
  stage.ana.start()
})

test('a flood wait says how long, and nothing arrives', async () => {
  stage.telegram.faults.next('sendMessage', { kind: 'flood', seconds: 7 })
  const lost = stage.bot.api.sendMessage(stage.ana.id, 'x')
  await expect(lost).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
  expect(arrived()).toBe(0)
  expect(await send()).toBe('done')
})

test('a flood wait can be one chat only', async () => {
  const ben = stage.telegram.phone({ name: 'Ben', language: 'de' })
  ben.start()
  stage.telegram.faults.next('*', { kind: 'flood', chat: ben.id }, 2)
  expect(await send()).toBe('done')
  const toBen = () => howItEnded(stage.bot.api.sendMessage(ben.id, 'x'))
  expect([await toBen(), await toBen(), await toBen()]).toEqual([
    'Too Many Requests: retry after 1',
    'Too Many Requests: retry after 1',
    'done',
  ])
})

test('what goes wrong whatever the method leaves alone the call that waits for what happens', async () => {
  stage.telegram.faults.next('*', { kind: 'flood' })
  expect(await stage.bot.api.getUpdates()).toHaveLength(1)
  expect(await send()).toBe('Too Many Requests: retry after 1')
})

test.each<[Trouble, number, unknown]>([
  ['blocked', 0, 'Forbidden: bot was blocked by the user'],
  ['chat-not-found', 0, 'Bad Request: chat not found'],
  ['error', 0, 'Internal Server Error'],
  ['html', 0, 'connection lost'],
  ['reset-before', 0, 'connection lost'],
  ['reset-after', 1, 'connection lost'],
])('%s: %i messages arrive', async (kind, count, ending) => {
  stage.telegram.faults.next('sendMessage', { kind })
  expect(await send()).toBe(ending)
  expect(arrived()).toBe(count)
  expect(await send('Another.')).toBe('done')
  expect(arrived()).toBe(count + 1)
})

test('a server error may come after the message has arrived', async () => {
  stage.telegram.faults.next('sendMessage', { kind: 'error', after: true })
  expect(await send()).toBe('Internal Server Error')
  expect(arrived()).toBe(1)
})

test('a call hangs until it is let go', async () => {
  stage.telegram.faults.next('sendMessage', { kind: 'hang' })
  const sending = send()
  await expect.poll(() => stage.telegram.faults.held.length).toBe(1)
  expect(arrived()).toBe(0)
  stage.telegram.faults.release()
  expect(await sending).toBe('done')
  expect(arrived()).toBe(1)
})

test('a call that its caller gave up does nothing when it is let go', async () => {
  stage.telegram.faults.next('sendMessage', { kind: 'hang' })
  const impatience = new AbortController()
  const signal = impatience.signal as unknown as Parameters<typeof stage.bot.api.sendMessage>[3]
  const sending = howItEnded(stage.bot.api.sendMessage(stage.ana.id, 'x', {}, signal))
  await expect.poll(() => stage.telegram.faults.held.length).toBe(1)
  impatience.abort()
  expect(await sending).toBe('connection lost')
  await expect.poll(() => stage.telegram.calls[0]?.status).toBe(0)
  stage.telegram.faults.release()
  expect(await send()).toBe('done')
  expect(arrived()).toBe(1)
})

test('a lost answer to a tap leaves the tap unanswered', async () => {
  const { ana, bot, telegram } = stage
  bot.on('callback_query', (ctx) => ctx.answerCallbackQuery('Kept.'))
  await bot.api.sendMessage(ana.id, 'How?', { reply_markup: new InlineKeyboard().text('Well', 'well') })
  telegram.faults.next('answerCallbackQuery', { kind: 'too-old' })
  stage.run()
  await expect(ana.press('Well')).rejects.toThrow('never answered')
})

test('a confirmation that is lost brings the last updates again', async () => {
  const seen: number[] = []
  stage.bot.use((ctx) => void seen.push(ctx.update.update_id))
  stage.run()
  await stage.telegram.handled()
  stage.telegram.faults.next('getUpdates', { kind: 'redeliver' })
  const hello = stage.ana.type('hello')
  await expect.poll(() => seen.filter((id) => id === hello).length).toBe(2)
})

test('what goes wrong is written down as it was seen', async () => {
  stage.telegram.faults.next('sendMessage', { kind: 'html' })
  await send()
  stage.telegram.faults.next('sendMessage', { kind: 'reset-after' })
  await send()
  expect(stage.telegram.calls.map(({ status }) => status)).toEqual([502, 0])
})
