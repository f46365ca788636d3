import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { followers } from './followers.ts'
import { goingLive } from './going-live.ts'
import { refusal } from './guard.ts'
import { pageFile } from './page-file.ts'

/** What the page shows and does. */
export type Served = {
  state: () => Promise<unknown>
  /** Does an action of the page; false if there is none of this name. */
  act: (action: string, about: Record<string, unknown>) => Promise<boolean>
  /** The calls after one that the page has. */
  calls: (after: number) => unknown
  /** A picture that was sent, as PNG. */
  picture: (id: string) => Uint8Array | null
}

/** The page's server: where it is, and how to tell it that what it shows has changed. */
export type PageServer = { url: string; changed: () => void; stop: () => Promise<void> }

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const LARGEST = 64 * 1024

/** Serves the playground's page to this machine alone. */
export async function servePage(port: number, { state, act, calls, picture }: Served): Promise<PageServer> {
  const events = followers(state)
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    const refused = refusal(request, (server.address() as AddressInfo).port)
    if (refused) return end(response, 403, refused)
    if (request.method === 'POST') return void post(request, response)
    if (request.method !== 'GET') return end(response, 405, 'Only GET and POST.')
    return get(request.url ?? '/', response)
  })
  const get = (url: string, response: ServerResponse) => {
    if (url === '/state') return events.add(response)
    const after = /^\/calls\?after=(\d{1,9})$/.exec(url)?.[1]
    if (after !== undefined) return json(response, calls(Number(after)))
    const live = goingLive(/^\/live\/(\w+)$/.exec(url)?.[1] ?? '')
    if (live !== null) return end(response, 200, live)
    const file = sentPicture(url, picture) ?? pageFile(url)
    if (!file) return end(response, 404, 'There is no such page.')
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }).end(file.body)
  }
  const post = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const action = /^\/do\/(\w+)$/.exec(request.url ?? '')?.[1] ?? ''
      const done = await act(action, await readBody(request))
      end(response, done ? 204 : 404, done ? '' : 'There is no such action.')
    } catch (error) {
      end(response, 400, (error as Error).message)
    }
  }
  const url = `http://localhost:${await listen(server, port)}`
  return { url, changed: events.changed, stop: () => stop(server, events.end) }
}

function sentPicture(url: string, picture: Served['picture']): { type: string; body: Uint8Array } | null {
  const id = /^\/picture\/(\w{1,40})\.png$/.exec(url)?.[1]
  const body = id === undefined ? null : picture(id)
  return body ? { type: 'image/png', body } : null
}

function end(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
}

function json(response: ServerResponse, body: unknown) {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) {
    text += part
    if (text.length > LARGEST) throw new Error('Too large.')
  }
  const body: unknown = JSON.parse(text === '' ? '{}' : text)
  if (typeof body !== 'object' || body === null) throw new Error('An object, please.')
  return body as Record<string, unknown>
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const stop = (server: Server, endEvents: () => void) =>
  new Promise<void>((resolve) => {
    endEvents()
    server.close(() => resolve())
    server.closeAllConnections()
  })
