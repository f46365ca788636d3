import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Refused } from '../db/start-refused.ts'
import { endMostSilent } from './end-most-silent.ts'
import { listenOn, type Place } from './listen-on.ts'
import { type Calling, untilReached } from './until-reached.ts'

/** Where a platform makes requests; a proxy with a certificate stands before it. */
export type HttpDoor = {
  port: () => number
  /** Resolves once somebody can come; whatever is in its way is told, and tried again. */
  open: (calling: Omit<Calling, 'refusalOf'>) => Promise<void>
  /** Resolves when nobody is being answered any more. */
  close: () => Promise<void>
}

/** Answers one request; `attend` is to be called once it is known to be the platform's. */
type Answer = (request: IncomingMessage, response: ServerResponse, attend: () => void) => Promise<void>

/**
 * What has not been said within ten seconds is not waited for; Node looks for that now and then. A connection that a
 * proxy keeps for what comes next is kept for longer than proxies do: ended by this side, it may end what is on its way.
 */
const PATIENT = {
  requestTimeout: 10_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2000,
  keepAliveTimeout: 130_000,
}
/** Each may bring up to a megabyte before it is known to be the platform's. */
const MOST = 500
const FAREWELL = 3000

/** A door at this place; whatever can't be answered there is not there. */
export function makeDoor(place: Place, answer: Answer): HttpDoor {
  const server = createServer(PATIENT, (request, response) => {
    answer(request, response, () => attend(response)).catch(() => refuse(response, 404))
  })
  const attend = endMostSilent(server, MOST)
  return {
    port: () => (server.address() as { port: number }).port,
    open: async (calling) => {
      const { platform, log } = calling
      const refusalOf = (error: unknown) => (error instanceof Refused ? error : null)
      await untilReached(() => listenOn(server, place), { ...calling, refusalOf })
      // A connection could not be taken; the next may be.
      server.on('error', (error) => log.warn(`${platform} not heard`, { platform, error }))
    },
    close: () => closed(server),
  }
}

/** Which page is asked for. */
export const pathOf = ({ url = '' }: IncomingMessage): string => new URL(url, 'http://localhost').pathname

/** Answers with nothing but a status. */
export function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status).end()
}

async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  const impatient = setTimeout(() => server.closeAllConnections(), FAREWELL)
  await promise
  clearTimeout(impatient)
}
