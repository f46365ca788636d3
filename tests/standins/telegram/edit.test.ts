import { beforeEach, expect, test } from 'vitest'
import { setStage } from './harness.ts'

const stage = setStage()

beforeEach(() => {
  stage.ana.start()
})

const button = (more: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'a', ...more }]] } })
const edited = (message_id: number, more: object) =>
  stage.call('editMessageText', { chat_id: stage.ana.id, message_id, ...more })
const deleted = (message_id: number) => stage.call('deleteMessage', { chat_id: stage.ana.id, message_id })

test('an edit without a keyboard takes the keyboard away', async () => {
  await stage.send(button({ callback_data: 'b' }))
  await edited(2, { text: 'y' })
  expect(stage.ana.messages[1]).toMatchObject({ text: 'y', keyboard: [] })
})

test('an edit that changes nothing is refused, also where only white space differs', async () => {
  await stage.send(button({ callback_data: 'b' }))
  const same = await edited(2, { text: 'x ', ...button({ callback_data: 'b' }) })
  expect(same.description).toMatch(/^Bad Request: message is not modified: specified new message content and/)
})

test('what is not there, or is not its own, the bot cannot edit', async () => {
  expect(await edited(7, { text: 'y' })).toMatchObject({
    description: 'Bad Request: message to edit not found',
  })
  expect(await edited(1, { text: 'y' })).toMatchObject({
    description: "Bad Request: message can't be edited",
  })
})

test('a message can be deleted for 48 hours, and edited for ever', async () => {
  await stage.send()
  await stage.send()
  stage.clock.now += 48 * 3_600_000
  expect(await deleted(2)).toMatchObject({ ok: true, result: true })
  expect(await deleted(2)).toMatchObject({ description: 'Bad Request: message to delete not found' })
  stage.clock.now += 1
  expect(await deleted(3)).toMatchObject({
    description: "Bad Request: message can't be deleted for everyone",
  })
  expect(await edited(3, { text: 'A moment, earlier.' })).toMatchObject({ ok: true })
})

test('what its person has deleted is gone for the bot too', async () => {
  await stage.send({})
  stage.ana.deleteMessage(2)
  expect(await edited(2, { text: 'y' })).toMatchObject({
    description: 'Bad Request: message to edit not found',
  })
})

const removed = (...message_ids: number[]) =>
  stage.call('deleteMessages', { chat_id: stage.ana.id, message_ids })

test('several messages are deleted at once, what is not there being passed over', async () => {
  await stage.send()
  await stage.send()
  expect(await removed(3, 7, 2)).toMatchObject({ ok: true, result: true })
  expect(stage.ana.messages.map(({ id }) => id)).toEqual([1])
  expect(await removed(...Array.from({ length: 101 }, (_, i) => i + 1))).toMatchObject({ ok: false })
})

test('if one of them can’t be deleted, none is', async () => {
  await stage.send()
  stage.clock.now += 48 * 3_600_000 + 1
  await stage.send()
  expect(await removed(2, 3)).toMatchObject({
    description: "Bad Request: message can't be deleted for everyone",
  })
  expect(stage.ana.messages.map(({ id }) => id)).toEqual([1, 2, 3])
})
