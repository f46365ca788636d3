import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import type { Heard } from '../../bots/platform.ts'
import { noneWaits, PAUSE } from '../../bots/telegram/none-waits.ts'
import { watchWebhook } from '../../bots/telegram/watch-webhook.ts'
import { freePort } from './free-port.ts'
import { until } from './slack-here.ts'
import { PUBLIC, telegramAtDoor } from './telegram-at-door.ts'
import { seen } from './telegram-here.ts'

const SORRY = "That didn't get through, please try again."

/** Hears whatever is done, but nothing of Ana until nothing is wrong any more. */
function hearing(wrong: { is: boolean; tries: number }) {
  const heard: Heard[] = []
  const hear = async (one: Heard) => {
    if (wrong.is) {
      wrong.tries += 1
      throw new Error('no')
    }
    heard.push(one)
    return seen
  }
  const words = () => heard.map(({ incoming }) => ('text' in incoming ? incoming.text : incoming.kind))
  return { hear, words }
}

test('what can’t be stored is not confirmed: it comes again until it can be, in its order, and nobody is told', async () => {
  const { server, ana, run, bot, called } = await telegramAtDoor()
  const wrong = { is: true, tries: 0 }
  const { hear, words } = hearing(wrong)
  await run(hear, bot)
  ana.type('one')
  ana.type('two')
  await until(() => wrong.tries > 2)
  wrong.is = false
  await server.handled()
  expect(words()).toEqual(['one', 'two'])
  expect(called('sendMessage')).toEqual([])
})

test('after a minute whoever typed it is told, and it comes no more', async () => {
  const { server, ana, run, door, make } = await telegramAtDoor()
  const { hear } = hearing({ is: true, tries: 0 })
  await run(hear, make([], { door: { ...door, now: () => Date.now() + 60_000 } }))
  ana.type('one')
  await server.handled()
  expect(ana.see()).toContain(SORRY)
})

test('R29 whoever taps is told at once', async () => {
  const { ana, run, bot } = await telegramAtDoor()
  const { hear } = hearing({ is: true, tries: 0 })
  await run(hear, bot)
  expect(await ana.press({ message: 1, data: 'home' })).toMatchObject({ text: SORRY })
})

test('what was brought, but whose confirmation was lost, comes twice under the same number', async () => {
  const { server, ana, run, bot } = await telegramAtDoor()
  const events: string[] = []
  await run(async ({ event }) => {
    events.push(event)
    return seen
  }, bot)
  server.faults.next('webhook', { kind: 'reset-after' })
  ana.type('one')
  await server.handled()
  expect(events).toHaveLength(2)
  expect(new Set(events).size).toBe(1)
})

test('what waited at Telegram is heard before anything is said by itself', async () => {
  const { ana, run, bot } = await telegramAtDoor()
  const { hear, words } = hearing({ is: false, tries: 0 })
  ana.type('stop')
  await run(hear, bot)
  await bot.caughtUp?.()
  expect(words()).toEqual(['stop'])
})

test('R16 what Telegram could not bring while nobody was there is waited for as long as it may pause', async () => {
  let looks = 0
  const getWebhookInfo = async () => {
    looks++
    return { url: PUBLIC, has_custom_certificate: false, pending_update_count: 1 }
  }
  await noneWaits({ getWebhookInfo }, new AbortController().signal, 0)
  expect(looks * PAUSE).toBeGreaterThan(120_000)
})

test('a stop waits for what is being dealt with; what comes then is heard by the next', async () => {
  const { server, ana, run, bot, make, door } = await telegramAtDoor()
  const { promise: going, resolve: letGo } = Promise.withResolvers<void>()
  const { hear, words } = hearing({ is: false, tries: 0 })
  let begun = false
  await run(async (one) => {
    begun = true
    await going
    return hear(one)
  }, bot)
  ana.type('one')
  await until(() => begun)
  const stopped = bot.stop()
  ana.type('two')
  letGo()
  await stopped
  expect(words()).toEqual(['one'])
  await run(hear, make([], { door }))
  await server.handled()
  expect(words()).toEqual(['one', 'two'])
})

test('an address that Telegram does not take is named with what to do', async () => {
  const { run, make, door, refused } = await telegramAtDoor()
  run(undefined, make([], { door: { ...door, url: 'https://attune.example.org:3000' } })).catch(() => {})
  await until(() => refused.length > 0)
  expect(refused[0]).toMatch(/^Telegram does not take TELEGRAM_URL.*443, 80, 88 or 8443/)
})

test('a port that another has is named', async () => {
  const { run, bot, make, door, refused } = await telegramAtDoor()
  await run(undefined, bot)
  run(undefined, make([], { door })).catch(() => {})
  await until(() => refused.length > 0)
  expect(refused[0]).toContain(`TELEGRAM_PORT ${door.port} can't be listened on (EADDRINUSE)`)
})

test('two behind one address both hear; one that polls with their token is told what to do', async () => {
  const { server, ana, run, bot, make, door, refused } = await telegramAtDoor()
  const [first, second] = [hearing({ is: false, tries: 0 }), hearing({ is: false, tries: 0 })]
  await run(first.hear, bot)
  const port = await freePort()
  await run(second.hear, make([], { door: { ...door, port } }))
  ana.type('one')
  await server.handled()
  server.names.set(PUBLIC, `http://127.0.0.1:${port}`)
  ana.type('two')
  await server.handled()
  expect([first.words(), second.words()]).toEqual([['one'], ['two']])
  const polling = make()
  await run(undefined, polling)
  await server.handled()
  // Whoever starts last is heard.
  await run(undefined, make([], { door: { ...door, port: await freePort() } }))
  await until(() => refused.length > 0)
  expect(refused[0]).toContain('hears at its TELEGRAM_URL')
})

test('whose webhook another has taken away says so', async () => {
  const getWebhookInfo = async () => ({ url: '', pending_update_count: 0, has_custom_certificate: false })
  const look = watchWebhook({ getWebhookInfo }, `${PUBLIC}/telegram/updates`, openLog('silent'))
  await expect(look()).rejects.toThrow('another Attune runs with the same TELEGRAM_BOT_TOKEN')
})

test('that Telegram does not get through is logged with its status, and nothing of what it says', async () => {
  const lines: string[] = []
  const log = openLog('debug', { write: (line) => void lines.push(line) })
  let failed = 0
  const getWebhookInfo = async () => ({
    url: PUBLIC,
    has_custom_certificate: false,
    pending_update_count: 1,
    last_error_date: ++failed,
    last_error_message: 'Wrong response from the webhook: 502 Bad zebra',
  })
  const look = watchWebhook({ getWebhookInfo }, PUBLIC, log)
  await look()
  expect(lines).toEqual([])
  await look()
  expect(lines.join()).toMatch(/telegram does not get through/)
  expect(lines.join()).toContain('"code":502')
  expect(lines.join()).not.toContain('zebra')
})
