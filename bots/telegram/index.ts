import { Api } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { connectionsTo } from '../connections.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import { limited } from '../time-limit.ts'
import { type Calling, untilReached } from '../until-reached.ts'
import type { Words } from '../words.ts'
import { dealer } from './answer.ts'
import { introduce } from './command-menu.ts'
import { BOUNDS, type Bounds, makeCrowd } from './crowd.ts'
import { askedOf, codeOf } from './errors.ts'
import { PAUSES } from './handle-again.ts'
import { pollAndConfirm } from './poll-and-confirm.ts'
import { refusedToken } from './refused.ts'
import { remover, sender } from './send.ts'

/**
 * What the adapter needs; `patience` is how many seconds a call may take, `pauses` are those after which words that
 * could not be heard are heard again, `first` those after which a Telegram that could not be reached is asked again.
 */
export type Options = {
  token: string
  apiRoot?: string
  words: Words
  log: Log
  patience?: number
  pauses?: readonly number[]
  first?: number
  bounds?: Bounds
}

/** Telegram, and the bot's username, known as soon as Telegram has been reached. */
export type Telegram = Platform & { username: () => Promise<string> }

const HEARD = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Telegram by long polling. */
export function telegram(options: Options): Telegram {
  const { token, apiRoot, words, log, patience = 30, pauses = PAUSES, first, bounds = BOUNDS } = options
  const { polled, api, toTaps } = clients(token, apiRoot, patience)
  const stopping = new AbortController()
  const { signal } = stopping
  const asking = {
    ...{ platform: 'telegram', log, stopping: signal, codeOf, askedOf, first },
    refusalOf: refusedToken,
  }
  const { promise: upToDate, resolve: caughtUp } = Promise.withResolvers<void>()
  let running = Promise.resolve(0)
  let ending: () => Promise<unknown> = async () => {}
  let me: UserFromGetMe | undefined

  const warn = (event: string) => (error: unknown) => log.warn(event, { code: codeOf(error) })
  const identify = async (calling: Calling) => {
    me ??= await untilReached(() => api.getMe(), calling)
    return me
  }
  return {
    name: 'telegram',
    username: async () => (await identify(asking)).username,
    start: async (hear, refused, heed) => {
      const calling = { ...asking, refused }
      await identify(calling)
      await untilReached(() => api.deleteWebhook(), calling)
      const crowd = makeCrowd(api, bounds)
      const dealing = { hear, heed, api, toTaps, words, log, pauses, stopping: signal, crowd }
      const { deal, answered } = dealer(dealing)
      running = pollAndConfirm({ api: polled, kinds: HEARD, deal, caughtUp, came: crowd.came, calling })
      ending = answered
      introduce(api, words).catch(warn('not introduced'))
    },
    caughtUp: () => upToDate,
    send: sender(api, words),
    remove: remover(api),
    removable: { hours: 48 },
    stop: async () => {
      stopping.abort()
      const offset = await running
      await ending()
      if (offset === 0) return
      await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(warn('last update not confirmed'))
    },
  }
}

function clients(token: string, apiRoot: string | undefined, patience: number) {
  // Connections are shared, and none that rested is used again.
  const client = { apiRoot, baseFetchConfig: { agent: connectionsTo(apiRoot ?? TELEGRAM) } }
  return {
    // A poll takes up to 30 seconds, and the client's limit holds for it too.
    polled: new Api(token, { ...client, timeoutSeconds: 60 }),
    api: patient(new Api(token, client), patience),
    // A tap can be answered for about 15 seconds.
    toTaps: patient(new Api(token, client), Math.min(patience, 10)),
  }
}

const TELEGRAM = 'https://api.telegram.org'

function patient(api: Api, seconds: number): Api {
  api.config.use((call, method, payload) =>
    limited(seconds, (signal) => call(method, payload, signal as Signal)),
  )
  return api
}

type Signal = Parameters<Api['getMe']>[0]
