import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { endMostSilent } from '../end-most-silent.ts'
import { listenOn, type Place } from '../listen-on.ts'
import type { Log } from '../log.ts'

/** What is answered to a path: a status, and a text of this kind. */
export type Answer = { status: number; type: string; text: string }

/** Whoever asks has something short to say, and soon: the rest is not waited for. */
const LIMITS = {
  maxHeaderSize: 4096,
  headersTimeout: 3000,
  requestTimeout: 3000,
  keepAliveTimeout: 3000,
  connectionsCheckingInterval: 1000,
}
const MOST = 100

const SETTINGS = { port: 'ATTUNE_HEALTH_PORT', host: 'ATTUNE_HEALTH_HOST' }

/** A server that answers these paths, and reads nothing but what is asked for; throws `Refused` where it can't listen. */
export async function serve(
  place: Omit<Place, 'settings'>,
  paths: Readonly<Record<string, () => Promise<Answer>>>,
  log: Log,
): Promise<{ port: number; close: () => void }> {
  const server = createServer(LIMITS, (request, response) => {
    attend(response)
    answer(request, response, paths).catch((error) => {
      log.warn('health not told', { error })
      refuse(response, 500)
    })
  })
  const attend = endMostSilent(server, MOST)
  await listenOn(server, { ...place, settings: SETTINGS })
  // A connection could not be taken; the next may be.
  server.on('error', (error) => log.warn('health not told', { error }))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  paths: Readonly<Record<string, () => Promise<Answer>>>,
): Promise<void> {
  const { method, url = '' } = request
  const path = url.split('?')[0]!
  if (!Object.hasOwn(paths, path)) return refuse(response, 404)
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' })
  const { status, type, text } = await paths[path]!()
  const length = Buffer.byteLength(text)
  const headers = { 'content-type': type, 'content-length': length, ...ALWAYS }
  response.writeHead(status, headers).end(method === 'HEAD' ? undefined : text)
}

const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** Whatever was to follow is not read. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) return
  response.writeHead(status, { ...headers, ...ALWAYS, 'content-length': 0, connection: 'close' }).end()
}
