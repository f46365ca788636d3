import { Bot, GrammyError, HttpError } from 'grammy'
import { afterEach, beforeEach } from 'vitest'
import type { Phone } from '../../../bots/standins/telegram/phone/phone.ts'
import { startTelegram, type Telegram } from '../../../bots/standins/telegram/server.ts'

/** What Telegram answered, without any library. */
type Answer = { status: number; ok: boolean; description?: string; result?: unknown }

/** What each test begins with: a Telegram, Ana's phone, and a real grammY bot that is not running yet. */
export type Stage = {
  clock: { now: number }
  telegram: Telegram
  ana: Phone
  bot: Bot
  running: Promise<void>
  /** Lets the bot poll. */
  run(): void
  /** Calls a method without any library. */
  call(method: string, params?: object): Promise<Answer>
  /** Sends Ana an "x", or whatever the parameters say instead. */
  send(params?: object): Promise<Answer>
}

const newBot = ({ token, root }: Telegram) => {
  const bot = new Bot(token, { client: { apiRoot: root, timeoutSeconds: 60 } })
  bot.catch(() => {})
  return bot
}

const callRaw = async ({ token, root }: Telegram, method: string, params: unknown) => {
  const response = await fetch(`${root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
}

/** Sets the stage before each test of a file and clears it afterwards. */
export const setStage = (): Stage => {
  const stage = {} as Stage
  beforeEach(async () => {
    const clock = { now: Date.parse('2026-11-17T18:23:00Z') }
    const telegram = await startTelegram({ now: () => clock.now, patience: 1000 })
    const bot = newBot(telegram)
    Object.assign(stage, { clock, telegram, bot, ana: telegram.phone({ name: 'Ana', language: 'en' }) })
    stage.running = Promise.resolve()
    stage.call = (method, params = {}) => callRaw(telegram, method, params)
    stage.send = (params) => stage.call('sendMessage', { chat_id: stage.ana.id, text: 'x', ...params })
    stage.run = () => {
      stage.running = bot.start({
        timeout: 30,
        allowed_updates: ['message', 'callback_query', 'my_chat_member'],
      })
      stage.running.catch(() => {})
    }
  })
  afterEach(async () => {
    stage.telegram.faults.clear()
    if (stage.bot.isRunning()) await stage.bot.stop()
    await stage.running.catch(() => {})
    await stage.telegram.stop()
  })
  return stage
}

/** Starts another bot of the same name. */
export const secondBot = ({ telegram }: Stage) => newBot(telegram)

/** How a call ended, as grammY tells it. */
export const howItEnded = async (call: Promise<unknown>): Promise<unknown> => {
  const error = await call.then(
    () => 'done',
    (thrown: unknown) => thrown,
  )
  if (error instanceof GrammyError) return error.description
  return error instanceof HttpError ? 'connection lost' : error
}
