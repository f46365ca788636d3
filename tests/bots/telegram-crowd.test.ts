import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import type { Heard } from '../../bots/platform.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { telegram } from '../../bots/telegram/index.ts'
import { text } from '../../core/model/page.ts'
import { afterwards } from '../db/here.ts'
import { shipped } from '../library.ts'
import { freePort } from './free-port.ts'

const LANGUAGES = ['en', 'de', 'es']

const to = { language: 'en', delivery: 'a', about: null }
const page = { text: [text('home')], buttons: [[{ text: text('back'), action: 'home' }]] }
const message = { line: page, page, open: true, free: false, sound: false }

/** So many people in Telegram with a button before them, and an Attune that hears nobody to the end until it is let. */
async function crowd(count: number, url?: string) {
  const server = await startTelegram({ now: Date.now, patience: 800_000 })
  const { words } = shipped
  const { root: apiRoot, token } = server
  const bounds = { least: 5, seconds: 0, heard: 3, every: 0 }
  const port = await freePort()
  if (url !== undefined) server.names.set(url, `http://127.0.0.1:${port}`)
  const door = url === undefined ? undefined : { url, port, secret: 'of-this-test' }
  const platform = telegram({ token, apiRoot, words, log: openLog('silent'), bounds, door })
  const { promise: going, resolve: letGo } = Promise.withResolvers<void>()
  const heard: Heard[] = []
  afterwards(async () => {
    letGo()
    await platform.stop()
    await server.stop()
  })
  await platform.start(
    async (one) => {
      heard.push(one)
      await going
      return { reply: { toast: text('fine') }, language: 'en' }
    },
    () => {},
  )
  const phones = Array.from({ length: count }, (_, i) =>
    server.phone({ name: `P${i}`, language: LANGUAGES[i % 3]! }),
  )
  for (const phone of phones) {
    phone.started = true
    await platform.send({ ...to, address: `${phone.id}` }, message, null)
  }
  const called = (name: string) => server.calls.some(({ method }) => method === name)
  return { phones, heard, letGo, called }
}

const told = (language: string) => shipped.words.plain(text('too-many-now'), language)

/** Everybody is answered: the others that it is too much just now, who was heard with what came of it. */
async function expectAllTold(
  { phones, heard }: Awaited<ReturnType<typeof crowd>>,
  answers: Promise<unknown>[],
) {
  const said = (await Promise.all(answers)).map((answer) => (answer as { text: string }).text)
  const sentAway = said.filter((one, i) => one === told(LANGUAGES[i % 3]!))
  expect(sentAway.length).toBeGreaterThan(0)
  expect(sentAway.length + heard.length).toBe(phones.length)
  expect(said.filter((one) => /^That.s fine\.$/.test(one))).toHaveLength(heard.length)
}

test('where far more tap than can be heard, the others read so at once, in their language, and who was heard is answered', async () => {
  const all = await crowd(260)
  const answers = all.phones.map((phone) => phone.press('Back'))
  await expect.poll(() => all.heard.length).toBe(100)
  await expect.poll(() => all.called('getWebhookInfo')).toBe(true)
  all.letGo()
  await expectAllTold(all, answers)
})

test('by webhook they read so while who came first is being heard', async () => {
  const all = await crowd(260, 'https://attune.example.org')
  const answers = all.phones.map((phone) => phone.press('Back'))
  await expect.poll(() => all.called('answerCallbackQuery')).toBe(true)
  all.letGo()
  await expectAllTold(all, answers)
})
