import { InlineKeyboard } from 'grammy'
import { beforeEach, expect, test } from 'vitest'
import { secondBot, setStage } from './harness.ts'

const stage = setStage()
const second = 1000
const ids = async (params: object = {}) =>
  (await stage.bot.api.getUpdates(params)).map(({ update_id }) => update_id)

const question = () =>
  stage.bot.api.sendMessage(stage.ana.id, 'How?', { reply_markup: new InlineKeyboard().text('Well', 'well') })

let first: number
beforeEach(() => {
  first = stage.ana.start()
})

test('an update comes again until a later offset confirms it', async () => {
  expect(await ids()).toEqual([first])
  expect(await ids({ offset: first })).toEqual([first])
  expect(await ids({ offset: first + 1 })).toEqual([])
  expect(await ids()).toEqual([])
})

test('a bot that died in the middle gets everything once more', async () => {
  const again = stage.ana.type('hello')
  await ids()
  expect((await secondBot(stage).api.getUpdates()).map(({ update_id }) => update_id)).toEqual([first, again])
})

test('only so many come at once', async () => {
  stage.ana.type('a')
  expect(await ids({ limit: 1 })).toEqual([first])
})

test('a tap that nobody fetches is lost after 150 seconds, a message only after a day', async () => {
  await question()
  stage.ana.press('Well').catch(() => {})
  stage.clock.now += 149 * second
  expect(await ids()).toHaveLength(2)
  stage.clock.now += second
  expect(await ids()).toEqual([first])
  stage.clock.now += 86_400 * second
  expect(await ids()).toEqual([])
})

test('a long poll ends as soon as something happens', async () => {
  const polled = ids({ offset: first + 1, timeout: 30 })
  await expect.poll(() => stage.telegram.calls.length).toBe(1)
  const next = stage.ana.type('hello')
  expect(await polled).toEqual([next])
})

test('a long poll ends when its time is over, and when Telegram goes down', async () => {
  const poll = { offset: first + 1, timeout: 1 }
  expect(await ids(poll)).toEqual([])
  const polled = ids({ ...poll, timeout: 30 })
  await expect.poll(() => stage.telegram.calls.length).toBe(2)
  await stage.telegram.stop()
  expect(await polled).toEqual([])
})

test('who polls second throws out the first', async () => {
  stage.run()
  await stage.telegram.handled()
  await secondBot(stage).api.getUpdates({ offset: first + 1 })
  await expect(stage.running).rejects.toMatchObject({ error_code: 409 })
})

test('a bot that stops and starts again misses nothing and repeats nothing', async () => {
  const heard: string[] = []
  const listening = () => {
    const bot = secondBot(stage)
    bot.on('message:text', (ctx) => void heard.push(ctx.msg.text))
    return { bot, running: bot.start({ timeout: 30, allowed_updates: ['message'] }) }
  }
  for (const text of ['one', 'two']) {
    const { bot, running } = listening()
    stage.ana.type(text)
    await stage.telegram.handled()
    await bot.stop()
    await running
  }
  expect(heard).toEqual(['/start', 'one', 'two'])
})

test('only kinds that were asked for are kept', async () => {
  await stage.call('getUpdates', { offset: first + 1, allowed_updates: ['message'] })
  await question()
  stage.ana.press('Well').catch(() => {})
  stage.ana.block()
  expect(await ids()).toEqual([])
  await stage.call('getUpdates', { allowed_updates: ['my_chat_member'] })
  const back = stage.ana.unblock()
  expect(await ids()).toEqual([back])
})

test('an update can be delivered twice, under the same number', async () => {
  const seen: number[] = []
  stage.bot.use((ctx) => void seen.push(ctx.update.update_id))
  stage.run()
  await stage.telegram.handled()
  expect(stage.telegram.redeliver()).toBe(first)
  await stage.telegram.handled()
  const hello = stage.ana.type('hello')
  await stage.telegram.handled()
  expect(seen).toEqual([first, first, hello])
})

test('what waits is seen', async () => {
  expect(await stage.bot.api.getWebhookInfo()).toMatchObject({ url: '', pending_update_count: 1 })
})

test('what is left unhandled is found out', async () => {
  await expect(stage.telegram.handled()).rejects.toThrow('the bot left 1 updates unhandled')
})
