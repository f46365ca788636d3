import type { ServerResponse } from 'node:http'
import type { Update } from 'grammy/types'
import { Refused } from '../../db/start-refused.ts'
import { makeDoor, refuse } from '../http-door.ts'
import { keepAsking } from '../keep-asking.ts'
import { type Calling, untilReached } from '../until-reached.ts'
import { HEARD, type Hearing, type Way } from './hearing.ts'
import { noneWaits } from './none-waits.ts'
import { readUpdate, UPDATES_PATH } from './read-update.ts'
import { refusedToken, refusedWebhook } from './refused.ts'
import { watchWebhook } from './watch-webhook.ts'

/** Where the world reaches Attune and where that leads, and by what Telegram proves that it is Telegram. */
export type Door = {
  url: string
  port: number
  host?: string
  secret: string
  /** What time it is where Telegram is, in milliseconds. */
  now?: () => number
}

/** So many things Telegram brings at a time, which is the most it does. */
const AT_ONCE = 100
/** So many of them here at a time show that very many come; others may be with other processes. */
const MANY = 24

/** Requests that Telegram makes: to any of several processes, each thing until one of them has stored it. */
export function byWebhook(door: Door, { api, dealer, crowd, caughtUp, calling }: Hearing): Way {
  const { log, stopping } = calling
  const { url, secret } = door
  const address = url + UPDATES_PATH
  const hearing = new Set<Promise<number>>()
  /** Telegram tells it again unless it is told that it was heard. */
  const statusOf = async (update: Update): Promise<number> => {
    if (stopping.aborted) return 503
    crowd.came(hearing.size >= MANY)
    const status = dealer.deal(update).then(
      () => 200,
      () => 503,
    )
    hearing.add(status)
    return await status.finally(() => hearing.delete(status))
  }
  const place = { port: door.port, host: door.host ?? '127.0.0.1', settings: SETTINGS }
  const server = makeDoor(place, async (request, response, attend) => {
    const read = await readUpdate(request, secret, attend)
    if (typeof read === 'number') return turnAway(response, read)
    response.writeHead(await statusOf(read), { 'content-length': 0 }).end()
  })
  return {
    open: async () => {
      const { reach: _, ...listening } = calling
      await server.open(listening)
      const wanted = { secret_token: secret, max_connections: AT_ONCE, allowed_updates: HEARD }
      const setting = { ...calling, refusalOf: refusedWebhook }
      await untilReached(() => api.setWebhook(address, wanted), setting)
      keepAsking(watchWebhook(api, address, log), watching(calling)).catch(() => {})
      noneWaits(api, stopping).then(caughtUp, () => {})
    },
    close: async () => {
      await server.close()
      await Promise.all(hearing)
      await dealer.answered()
    },
  }
}

/** Whatever was to follow is not read. */
function turnAway(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close')
  refuse(response, status)
}

const watching = (calling: Calling): Calling => ({
  ...calling,
  refusalOf: (error) => (error instanceof Refused ? error : refusedToken(error)),
  codeOf: (error) => (error instanceof Refused ? ANOTHERS : calling.codeOf(error)),
})

/** As Telegram says where two poll with one token. */
const ANOTHERS = 409

const SETTINGS = { port: 'TELEGRAM_PORT', host: 'TELEGRAM_HOST' }
