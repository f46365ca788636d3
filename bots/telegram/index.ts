import { Api, Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { text } from '../../core/model/page.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import { within } from '../time-limit.ts'
import type { Words } from '../words.ts'
import { addedTo } from './added-to-group.ts'
import { answer, type Shown } from './answer.ts'
import { introduce } from './command-menu.ts'
import { codeOf } from './errors.ts'
import { identityOf } from './identity.ts'
import { whyEnded } from './refused.ts'
import { sender } from './send.ts'

/** What the adapter needs; `patience` is how many seconds a call may take. */
export type Options = { token: string; apiRoot?: string; words: Words; log: Log; patience?: number }

/** Telegram, and the bot's username, known as soon as Telegram has been reached. */
export type Telegram = Platform & { username: () => Promise<string> }

const HEARD = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Telegram by long polling. */
export function telegram({ token, apiRoot, words, log, patience = 30 }: Options): Telegram {
  // A poll takes up to 30 seconds, and the client's limit holds for it too.
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: 60 } })
  const api = patient(token, apiRoot, patience)
  // A tap can be answered for about 15 seconds; the next update waits for it.
  const toTaps = patient(token, apiRoot, Math.min(patience, 10))
  const stopping = new AbortController()
  let running = Promise.resolve()

  const warn = (event: string) => (error: unknown) => log.warn(event, { code: codeOf(error) })
  const identify = async () => {
    bot.botInfo = bot.isInited() ? bot.botInfo : await identityOf(api, log, stopping.signal)
    return bot.botInfo
  }
  // Said once, best effort, and then never again: there is nothing to keep of a group.
  const decline = async (update: Update) => {
    const group = addedTo(update)
    if (group === null) return
    await api.sendMessage(group, words.plain(text('private-only'), 'en')).catch(warn('group not told'))
  }
  const respond = async ({ callback_query: tap }: Update, shown: Shown) => {
    if (tap) await toTaps.answerCallbackQuery(tap.id, shown).catch(warn('tap not answered'))
  }
  return {
    name: 'telegram',
    username: async () => (await identify()).username,
    start: async (hear, failed) => {
      bot.use(async ({ update }) => {
        await respond(update, await answer(update, { hear, words, log }))
        await decline(update)
      })
      bot.catch(({ error }) => log.error('update failed', { error }))
      await identify()
      const { promise: up, resolve, reject } = Promise.withResolvers<void>()
      let tell = reject
      const onStart = () => {
        tell = failed
        resolve()
      }
      const polling = bot.start({ timeout: 30, allowed_updates: HEARD, onStart })
      running = polling.catch((error) => tell(whyEnded(error)))
      await up
      introduce(api, words).catch(warn('not introduced'))
    },
    send: sender(api, words),
    stop: async () => {
      stopping.abort()
      await bot.stop().catch(warn('last update not confirmed'))
      await running
    },
  }
}

function patient(token: string, apiRoot: string | undefined, seconds: number): Api {
  const api = new Api(token, { apiRoot })
  api.config.use((call, method, payload) => call(method, payload, within(seconds) as Signal))
  return api
}

type Signal = Parameters<Api['getMe']>[0]
