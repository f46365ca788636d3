import { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { connectionsTo } from '../connections.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import { postJsonTo } from '../post-json.ts'
import type { Reach } from '../reach.ts'
import { type Calling, untilReached } from '../until-reached.ts'
import type { Words } from '../words/words.ts'
import { type Dealing, dealer } from './answer.ts'
import { byPolling } from './by-polling.ts'
import { byWebhook, type Door } from './by-webhook.ts'
import { TELEGRAM } from './check-token.ts'
import { comesAgain } from './comes-again.ts'
import { introduce } from './command-menu.ts'
import { BOUNDS, type Bounds, makeCrowd } from './crowd.ts'
import { askedOf, codeOf } from './errors.ts'
import { PAUSES } from './handle-again.ts'
import type { Hearing, Way } from './hearing.ts'
import { jsonCalls } from './json-calls.ts'
import { noneWaits } from './none-waits.ts'
import { refusedToken } from './refused.ts'
import { remover, sender } from './send.ts'

/**
 * What the adapter needs; `patience` is how many seconds a call may take, `pauses` are those after which words that
 * could not be heard are heard again, `first` those after which a Telegram that could not be reached is asked again.
 * With a `door` Telegram comes to it, else it is asked what happened; who is `deaf` hears nothing, and speaks.
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
  door?: Door
  deaf?: boolean
}

/** Telegram, and the bot's username, known as soon as Telegram has been reached. */
export type Telegram = Platform & { username: () => Promise<string> }

/** Telegram, by webhook or by long polling. */
export function telegram(options: Options): Telegram {
  const { token, apiRoot, words, log, patience = 30, first, reach, deaf = false } = options
  const { polled, api, toTaps } = clients(token, apiRoot, patience)
  const stopping = new AbortController()
  const { signal } = stopping
  const asking = {
    ...{ platform: 'telegram', log, stopping: signal, codeOf, askedOf, first, reach },
    refusalOf: refusedToken,
  }
  const { promise: upToDate, resolve: caughtUp } = Promise.withResolvers<void>()
  let way: Way | undefined
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
      if (deaf) return void noneWaits(api, signal).then(caughtUp, () => {})
      way = wayOf(options, { polled, api, toTaps }, { hear, heed, caughtUp, calling })
      await way.open()
      introduce(api, words).catch(warn('not introduced'))
    },
    caughtUp: () => upToDate,
    send: sender(api, words),
    remove: remover(api),
    removable: { hours: 48 },
    stop: async () => {
      stopping.abort()
      await way?.close()
    },
  }
}

type Ears = Pick<Dealing, 'hear' | 'heed'> & Pick<Hearing, 'caughtUp' | 'calling'>

/** The way by which it hears: by its door, if it has one. */
function wayOf(
  { words, log, door, pauses = PAUSES, bounds = BOUNDS }: Options,
  { polled, api, toTaps }: ReturnType<typeof clients>,
  { caughtUp, calling, ...ears }: Ears,
): Way {
  const crowd = makeCrowd(api, bounds)
  const dealing = { ...ears, api, toTaps, words, log, stopping: calling.stopping, crowd }
  const hearing = { api, polled, crowd, caughtUp, calling }
  if (!door) return byPolling({ ...hearing, dealer: dealer({ ...dealing, pauses }) })
  const { now = Date.now } = door
  // What was brought in vain is brought again: nothing need be tried again here.
  const again = { pauses: [], comesAgain: (update: Update) => comesAgain(update, now()) }
  return byWebhook(door, { ...hearing, dealer: dealer({ ...dealing, ...again }) })
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
