import type { IncomingMessage, ServerResponse } from 'node:http'
import { HTTPReceiver } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { makeDoor, pathOf, refuse } from '../http-door.ts'
import { keepAsking } from '../keep-asking.ts'
import { type Calling, clientOptions } from './clients.ts'
import { EVENTS_PATH } from './commands-and-scopes.ts'
import { attemptsOf, type Connecting, type Connection, makeApp } from './connect.ts'
import { type Desk, installDesk, type Keeping } from './install-desk.ts'
import { quiet } from './quiet-log.ts'
import { readRequest } from './read-request.ts'

/** What Slack has to bring over HTTP, and where it is listened for: a proxy with a certificate stands before it. */
export type Door = Desk & {
  port: number
  host?: string
  /** What time it is where Slack is, in milliseconds. */
  now?: () => number
}

/** Requests that Slack makes, and installing into as many workspaces as want it. */
export function byHttp(door: Door, connecting: Connecting & Keeping): Connection & { port: () => number } {
  const receiver = receiverOf(door, connecting)
  const place = { port: door.port, host: door.host ?? '127.0.0.1', settings: SETTINGS }
  const proof = { signingSecret: door.signingSecret, now: door.now ?? Date.now }
  const desk = installDesk(door, connecting)
  const { app, idle } = makeApp(receiver, connecting)
  const answer = async (request: IncomingMessage, response: ServerResponse, attend: () => void) => {
    const isSlacks = request.method === 'POST' && pathOf(request) === EVENTS_PATH
    const status = isSlacks ? await readRequest(request, proof) : null
    if (status !== null) return refuse(response, status)
    if (isSlacks) attend()
    await (isSlacks ? receiver.requestListener : desk)(request, response)
  }
  const { port, open, close } = makeDoor(place, answer)
  const stopping = new AbortController()
  return {
    app,
    idle,
    port,
    open: async (refused) => {
      const attempts = { ...attemptsOf(connecting, stopping.signal), refused }
      await open(attempts)
      if (connecting.reach) keepReaching(connecting, attempts)
    },
    close: () => {
      stopping.abort()
      return close()
    },
  }
}

/** Nobody need do anything about what keeps Slack from answering this. */
function keepReaching(connecting: Calling, attempts: ReturnType<typeof attemptsOf>): void {
  const client = new WebClient(undefined, clientOptions(connecting))
  keepAsking(() => client.api.test(), { ...attempts, refusalOf: () => null }).catch(() => {})
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

const SETTINGS = { port: 'SLACK_PORT', host: 'SLACK_HOST' }
