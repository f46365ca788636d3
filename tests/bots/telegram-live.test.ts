import { expect, test } from 'vitest'
import { made } from '../../core/model/page.ts'
import { until } from './slack-here.ts'
import { telegramHere } from './telegram-here.ts'

test('R21 it asks Telegram for nothing but messages, presses and who left', async () => {
  const { server, run, called } = await telegramHere()
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
  const { server, run, called } = await telegramHere()
  await run()
  await until(() => called('setMyShortDescription').length === 2)
  const menu = (language: string) => server.profile.commands[`all_private_chats/${language}`]
  expect(menu('')?.map(({ command }) => command)).toEqual(['home', 'checkin', 'rest', 'stop', 'help'])
  expect(menu('de')?.[3]).toEqual({ command: 'stop', description: 'still, sofort' })
  expect(server.profile.descriptions['']).toBe('One small question now and then.')
})

test('a press in a group, or one that means nothing, leaves no spinner', async () => {
  const { ana, run, called } = await telegramHere()
  await run(() => expect.unreachable())
  ana.update({
    callback_query: { id: '77', from: { id: 1 }, chat_instance: '1', inline_message_id: 'x', data: 'x' },
  })
  await until(() => called('answerCallbackQuery').length === 1)
  expect(called('answerCallbackQuery')[0]?.params).toEqual({ callback_query_id: '77' })
})

test('an alert opens a pop-up', async () => {
  const { ana, run } = await telegramHere()
  await run(async () => ({ reply: { alert: made('seen') }, language: 'en' }))
  expect(await ana.press({ message: 1, data: 'look' })).toMatchObject({ text: 'Seen', alert: true })
})

test('a group gets no answer, whatever is said there', async () => {
  const { server, ana, run, called } = await telegramHere()
  await run(() => expect.unreachable())
  for (const kind of ['group', 'added', 'channel'] as const) ana.send(kind)
  await server.handled()
  expect(called('sendMessage')).toEqual([])
})

test('a webhook left over is taken away before it listens', async () => {
  const { server, run } = await telegramHere()
  await run()
  expect(server.calls.map(({ method }) => method)).toContain('deleteWebhook')
})
