import { type Context, InlineKeyboard } from 'grammy'
import { beforeEach, expect, test } from 'vitest'
import type { Kind } from '../../../bots/standins/telegram/phone/other-kinds.ts'
import { setStage } from './harness.ts'

const stage = setStage()
let heard: Context[]

beforeEach(() => {
  heard = []
  stage.bot.use((ctx) => void heard.push(ctx))
})

const hear = async () => {
  stage.run()
  await stage.telegram.handled()
  return heard.at(-1)!
}

test('START says who it is and in which language', async () => {
  stage.ana.start()
  const { msg, from, chat } = await hear()
  expect(msg).toMatchObject({ text: '/start', entities: [{ type: 'bot_command', offset: 0, length: 6 }] })
  expect(from).toEqual({ id: stage.ana.id, is_bot: false, first_name: 'Ana', language_code: 'en' })
  expect(chat).toEqual({ id: stage.ana.id, type: 'private', first_name: 'Ana' })
})

test.each([
  'https://t.me/attune_bot?start=k7-x_1',
  't.me/Attune_bot?start=k7-x_1',
  'tg://resolve?domain=attune_bot&start=k7-x_1',
])('opening %s is START with its code', async (link) => {
  stage.ana.open(link)
  expect((await hear()).msg?.text).toBe('/start k7-x_1')
})

test('a link to somewhere else, or with a code that Telegram refuses, opens nothing', () => {
  expect(() => stage.ana.open('https://t.me/other_bot?start=k7')).toThrow('does not lead to the bot')
  expect(() => stage.ana.open('https://example.org/attune_bot?start=k7')).toThrow('does not lead to the bot')
  expect(() => stage.ana.open('https://t.me/attune_bot?start=k.7')).toThrow('cannot be the payload')
  expect(() => stage.ana.start('a'.repeat(65))).toThrow('cannot be the payload')
})

test('a copy button copies, a link to the bot opens it', async () => {
  const { ana, bot } = stage
  ana.start()
  const link = 'https://t.me/attune_bot?start=k7'
  const reply_markup = new InlineKeyboard().copyText('Copy', link).url('Go', link)
  await bot.api.sendMessage(ana.id, 'For Ben', { reply_markup })
  expect(await ana.press('Copy')).toBeUndefined()
  expect(ana.clipboard).toBe(link)
  await ana.press('Go')
  expect(ana.messages.at(-1)?.text).toBe('/start k7')
})

test('the newest message that has the button is the one that is pressed', async () => {
  const { ana, bot } = stage
  ana.start()
  for (const data of ['old', 'new']) {
    await bot.api.sendMessage(ana.id, data, {
      reply_markup: new InlineKeyboard().text('Open: about touch', data),
    })
  }
  ana.press('Open').catch(() => {})
  ana.press({ message: 2, data: 'old' }).catch(() => {})
  await hear()
  expect(heard.slice(1).map(({ callbackQuery }) => callbackQuery?.data)).toEqual(['new', 'old'])
  expect(heard[1]?.callbackQuery?.message).toMatchObject({ message_id: 3, text: 'new', reply_markup: {} })
})

test('data that a modified app makes up arrives, also for a message that is gone', async () => {
  stage.ana.press({ message: 77, data: 'forged' }).catch(() => {})
  const { callbackQuery } = await hear()
  expect(callbackQuery).toMatchObject({ data: 'forged', message: { message_id: 77, date: 0 } })
})

test.each<[Kind, string]>([
  ['voice', 'message:voice'],
  ['sticker', 'message:sticker'],
  ['photo', 'message:photo'],
  ['video', 'message:video'],
  ['document', 'message:document'],
  ['contact', 'message:contact'],
  ['location', 'message:location'],
  ['poll', 'message:poll'],
  ['group', 'message:entities:bot_command'],
  ['added', 'my_chat_member'],
])('%s arrives as %s', async (kind, filter) => {
  stage.ana.send(kind)
  expect((await hear()).has(filter as 'message')).toBe(true)
})

test('a channel and an edited message arrive where the bot asks for them', async () => {
  stage.ana.type('helo')
  stage.ana.send('edited')
  stage.ana.edit(1, 'hello')
  stage.ana.send('channel')
  const updates = await stage.bot.api.getUpdates()
  expect(updates).toMatchObject([
    { message: { text: 'helo' } },
    { edited_message: { text: 'helo (edited)', edit_date: expect.any(Number) } },
    { edited_message: { text: 'hello' } },
    { channel_post: { chat: { type: 'channel' } } },
  ])
})

test('blocking and coming back are told', async () => {
  stage.ana.start()
  stage.ana.block()
  expect(() => stage.ana.type('hello')).toThrow('Ana has blocked the bot')
  stage.ana.start()
  await hear()
  const statuses = heard.map(({ myChatMember }) => myChatMember?.new_chat_member.status)
  expect(statuses).toEqual([undefined, 'kicked', 'member', undefined])
})

test('a long text goes as several messages, none of them broken', async () => {
  stage.ana.type('🙂'.repeat(5000))
  await hear()
  expect(heard.map(({ msg }) => [...(msg?.text ?? '')].length)).toEqual([4096, 904])
})

test('any update at all can be delivered', async () => {
  stage.ana.update({ update_id: 12, message: { text: 'from another week' } })
  const { update } = await hear()
  expect(update).toEqual({ update_id: 12, message: { text: 'from another week' } })
})
