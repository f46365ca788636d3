import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { HTTPReceiver } from '@slack/bolt'
import { Refused } from '../../db/start-refused.ts'
import { keepRoom } from '../keep-room.ts'
import { listenOn } from '../listen-on.ts'
import { untilReached } from '../until-reached.ts'
import type { Calling } from './clients.ts'
import { EVENTS_PATH } from './commands-and-scopes.ts'
import { attemptsOf, type Connecting, type Connection, makeApp } from './connect.ts'
import { type Desk, installDesk, type Keeping } from './install-desk.ts'
import { keepAsking } from './keep-asking.ts'
import { quiet } from './quiet-log.ts'
import { readRequest } from './read-request.ts'

/** What Slack has to bring over HTTP, and where it is listened for: a proxy with a certificate stands before it. */
export type Door = Desk & {
  port: number
  host?: string
  /** What time it is where Slack is, in milliseconds. */
  now?: () => number
}

const PATIENCE = 3000
/** What has not been said within ten seconds is not waited for; Node looks for that now and then. */
const PATIENT = { requestTimeout: 10_000, headersTimeout: 10_000, connectionsCheckingInterval: 2000 }
/** Each may bring up to a megabyte before it is known to be Slack's. */
const MOST = 500

/** Requests that Slack makes, and installing into as many workspaces as want it. */
export function byHttp(door: Door, connecting: Connecting & Keeping): Connection & { port: () => number } {
  const { log } = connecting
  const receiver = receiverOf(door, connecting)
  const place = { port: door.port, host: door.host ?? '127.0.0.1', settings: SETTINGS }
  const proof = { signingSecret: door.signingSecret, now: door.now ?? Date.now }
  const desk = installDesk(door, connecting)
  const { app, idle } = makeApp(receiver, connecting)
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const isSlacks = request.method === 'POST' && pathOf(request) === EVENTS_PATH
    const status = isSlacks ? await readRequest(request, proof) : null
    if (status !== null) return refuse(response, status)
    if (isSlacks) attend(response)
    await (isSlacks ? receiver.requestListener : desk)(request, response)
  }
  const stopping = new AbortController()
  const server = createServer(PATIENT, (request, response) => {
    answer(request, response).catch(() => refuse(response, 404))
  })
  const attend = keepRoom(server, MOST)
  return {
    app,
    idle,
    port: () => (server.address() as { port: number }).port,
    open: async (refused) => {
      const refusalOf = (error: unknown) => (error instanceof Refused ? error : null)
      const attempts = { ...attemptsOf({ log }, stopping.signal), refusalOf, refused }
      await untilReached(() => listenOn(server, place), attempts)
      // A connection could not be taken; the next may be.
      server.on('error', (error) => log.warn('slack not heard', { platform: 'slack', error }))
      if (connecting.reach) keepAsking(connecting, { ...attempts, reach: connecting.reach }).catch(() => {})
    },
    close: () => {
      stopping.abort()
      return closed(server)
    },
  }
}

function receiverOf({ signingSecret }: Door, { log }: Calling): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    logger: quiet(log),
    endpoints: EVENTS_PATH,
    signatureVerification: false,
    processEventErrorHandler: async ({ response }) => {
      refuse(response, 500)
      return false
    },
  })
}

const pathOf = ({ url = '' }: IncomingMessage): string => new URL(url, 'http://localhost').pathname

const refuse = (response: ServerResponse, status: number): void => {
  if (!response.headersSent) response.writeHead(status).end()
}

const SETTINGS = { port: 'SLACK_PORT', host: 'SLACK_HOST' }

async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE)
  await promise
  clearTimeout(impatient)
}
