import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { InlineKeyboard } from 'grammy'
import { expect, test } from 'vitest'
import { afterwards } from '../../db/here.ts'
import { setStage } from './harness.ts'

const stage = setStage()
const URL = 'https://bot.example.org'

type Came = { id: number; secret: unknown; answer: (status: number) => void }

/** A bot that listens: all that came to it, each to be answered when a test says so. */
async function listening(params: object = {}) {
  const came: Came[] = []
  const server = createServer(async (request, response: ServerResponse) => {
    const { update_id: id } = (await json(request)) as { update_id: number }
    const secret = request.headers['x-telegram-bot-api-secret-token']
    came.push({ id, secret, answer: (status) => void response.writeHead(status).end() })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterwards(() => server.close().closeAllConnections())
  stage.telegram.names.set(URL, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  await stage.call('setWebhook', { url: `${URL}/here`, secret_token: 'a-secret', ...params })
  const next = async (count: number) => {
    await expect.poll(() => came.length).toBe(count)
    return came.at(-1)!
  }
  return { came, next, info: () => stage.bot.api.getWebhookInfo() }
}

test('what happens is brought with the secret, until it is taken; then nothing waits', async () => {
  const { next, info } = await listening()
  const hello = stage.ana.type('hello')
  const first = await next(1)
  expect(first).toMatchObject({ id: hello, secret: 'a-secret' })
  first.answer(503)
  const second = await next(2)
  expect(second.id).toBe(hello)
  expect(await info()).toMatchObject({
    url: `${URL}/here`,
    pending_update_count: 1,
    last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
  })
  second.answer(204)
  await stage.telegram.handled()
  expect(await info()).toMatchObject({ pending_update_count: 0 })
})

test('lines of a chat come one after the other; a tap, and others’ lines, meanwhile', async () => {
  const { came, next } = await listening()
  const one = stage.ana.start()
  const two = stage.ana.type('two')
  await stage.send({ reply_markup: new InlineKeyboard().text('Well', 'well') })
  stage.ana.press('Well').catch(() => {})
  const bens = stage.telegram.phone({ name: 'Ben', language: 'en' }).start()
  await next(3)
  expect(came.map(({ id }) => id)).toEqual(expect.arrayContaining([one, bens]))
  expect(came.map(({ id }) => id)).not.toContain(two)
  for (const { answer } of [...came]) answer(200)
  const last = await next(4)
  expect(last.id).toBe(two)
  last.answer(200)
  await stage.telegram.handled()
})

test('no more come at once than the bot said', async () => {
  const { came, next } = await listening({ max_connections: 2 })
  const others = ['Ben', 'Cleo', 'Dan'].map((name) => stage.telegram.phone({ name, language: 'en' }))
  for (const one of others) one.start()
  await next(2)
  came[0]!.answer(200)
  await next(3)
  for (const { answer } of came.slice(1)) answer(200)
  await stage.telegram.handled()
})

test('the same webhook once more changes nothing, so what is on its way is not brought again; with another secret it is', async () => {
  const { came, next } = await listening()
  const again = (secret_token: string) =>
    stage.call('setWebhook', { url: `${URL}/here`, secret_token, allowed_updates: ['message'] })
  const hello = stage.ana.type('hello')
  await next(1)
  await again('a-secret')
  expect(await stage.bot.api.getWebhookInfo()).toMatchObject({ allowed_updates: ['message'] })
  await again('another')
  expect(await next(2)).toMatchObject({ id: hello, secret: 'another' })
  for (const { answer } of came) answer(200)
  await stage.telegram.handled()
})

test('while it brings, nothing is fetched; without a webhook, what was not taken is fetched', async () => {
  const { next } = await listening()
  const hello = stage.ana.type('hello')
  await next(1)
  expect(await stage.call('getUpdates')).toMatchObject({
    status: 409,
    description: expect.stringContaining('webhook is active'),
  })
  await stage.call('deleteWebhook')
  expect(await stage.bot.api.getUpdates()).toMatchObject([{ update_id: hello }])
})

test.each([
  { url: 'http://bot.example.org' },
  { url: 'https://bot.example.org:3000' },
  { url: URL, secret_token: 'a secret' },
  { url: URL, max_connections: 101 },
  { url: URL, drop_pending_updates: true },
])('an odd webhook is refused: %j', async (params) => {
  expect(await stage.call('setWebhook', params)).toMatchObject({ status: 400 })
})
