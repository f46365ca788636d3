import { Api } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { connectionsTo } from '../connections.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import { postJsonTo } from '../post-json.ts'
import type { Reach } from '../reach.ts'
import { type Calling, untilReached } from '../until-reached.ts'
import type { Words } from '../words.ts'
import { dealer } from './answer.ts'
import { TELEGRAM } from './check-token.ts'
import { introduce } from './command-menu.ts'
import { BOUNDS, type Bounds, makeCrowd } from './crowd.ts'
import { askedOf, codeOf } from './errors.ts'
import { PAUSES } from './handle-again.ts'
import { jsonCalls } from './json-calls.ts'
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
  reach?: Reach
}

/** Telegram, and the bot's username, known as soon as Telegram has been reached. */
export type Telegram = Platform & { username: () => Promise<string> }

const HEARD = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Telegram by long polling. */
export function telegram(options: Options): Telegram {
  const { token, apiRoot, words, log, patience = 30, pauses = PAUSES, bounds = BOUNDS } = options
  const { first, reach } = options
  const { polled, api, toTaps } = clients(token, apiRoot, patience)
  const stopping = new AbortController()
  const { signal } = stopping
  const asking = {
    ...{ platform: 'telegram', log, stopping: signal, codeOf, askedOf, first, reach },
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
  const root = apiRoot ?? TELEGRAM
  // Connections are shared, and none that rested is used again.
  const line = { post: postJsonTo(root), token }
  const client = { apiRoot, baseFetchConfig: { agent: connectionsTo(root) } }
  const patient = (seconds: number): Api => {
    const api = new Api(token, client)
    api.config.use(jsonCalls(line, seconds))
    return api
  }
  return {
    // A poll takes up to 30 seconds, and the limit holds for it too.
    polled: patient(60),
    api: patient(patience),
    // A tap can be answered for about 15 seconds.
    toTaps: patient(Math.min(patience, 10)),
  }
}
