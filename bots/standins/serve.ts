import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { isObject } from './rules.ts'

/** What a caller is told. */
export type Answer = { status: number; body: unknown; headers?: Record<string, string> }

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Something that answers: where, and `forget`, as a network does after a pause: what comes next by any connection there is resets it. */
type Listening = { server: Server; origin: string; forget: () => void }

/** Starts to answer on this machine alone. */
export async function listen(handle: Handle): Promise<Listening> {
  const [known, forgotten] = [new Set<Socket>(), new WeakSet<Socket>()]
  // A kept-alive connection closed between two calls would look like a call of unknown outcome.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    if (forgotten.has(request.socket)) request.socket.resetAndDestroy()
    else handle(request, response).catch(() => response.destroy())
  })
  server.on('connection', (socket) => {
    known.add(socket)
    socket.once('close', () => known.delete(socket))
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', () => resolve())
  await promise
  return {
    server,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forget: () => {
      for (const socket of known) forgotten.add(socket)
    },
  }
}

const LAST_WORDS = 100

/** Stops answering; whoever is still being answered has a moment. */
export function stopServing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), LAST_WORDS).unref()
  })
}

/** Answers a request, if somebody still waits for it; a bare text is a page. */
export function reply(response: ServerResponse, { status, body, headers = {} }: Answer) {
  if (response.destroyed) return
  const isPage = typeof body === 'string'
  response.writeHead(status, { 'content-type': isPage ? 'text/html' : 'application/json', ...headers })
  response.end(isPage ? body : JSON.stringify(body))
}

/** The object that a body is in JSON, or undefined if it is none. */
export function jsonObject(body: Buffer): Record<string, unknown> | undefined {
  const found = parsed(body.toString('utf8'))
  return isObject(found) ? found : undefined
}

/** What a text says in JSON, or undefined if it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The fields of a form with files in it. */
export function formIn(body: Buffer, type: string): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
}
