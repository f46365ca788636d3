import { request as call, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a network and a platform can do to a call, before it takes effect and after. */
export type Trouble = { kind: 'cut' | 'error' | 'flood' | 'slow'; after: boolean; seconds: number }

/** One call on its way: what is made of it, what goes wrong, and who hears of its stations. */
export type Passing = {
  trouble?: Trouble | undefined
  /** It is about to take effect. */
  onward?: (() => void) | undefined
  taken?: ((answer: Record<string, unknown>) => void) | undefined
}

type Read = (method: string, params: Record<string, unknown>) => Passing

/** A network between the program and a stand-in of a platform, which tells the time by the clock that is turned. */
export async function wire(to: string, now: () => number, read: Read) {
  const server = createServer((request, response) => {
    response.setHeader('date', new Date(now()).toUTCString())
    pass(to, read, request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function pass(to: string, read: Read, request: IncomingMessage, response: ServerResponse) {
  const body = await buffer(request)
  const method = /\/(?:api|bot[^/]+)\/([\w.]+)$/.exec(request.url ?? '')?.[1] ?? ''
  const { trouble, onward, taken } = read(method, paramsOf(request, body))
  if (trouble && !trouble.after && (await isStopped(trouble, response))) return
  onward?.()
  const answer = await forward(to, request, body, response)
  if (answer.status === 200) taken?.(JSON.parse(`${answer.body}`))
  if (trouble?.after && (await isStopped(trouble, response))) return
  if (response.destroyed) return
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
}

/** Lets something go wrong; says whether the call gets no further, or no other answer. */
async function isStopped({ kind, seconds }: Trouble, response: ServerResponse): Promise<boolean> {
  if (kind === 'slow') {
    await sleep(seconds * 1000)
    return false
  }
  if (kind === 'cut') response.destroy()
  else {
    const [status, error] = kind === 'flood' ? [429, 'ratelimited'] : [500, 'internal_error']
    const words = {
      ok: false,
      error,
      error_code: status,
      description: error,
      parameters: { retry_after: seconds },
    }
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': `${seconds}` })
    response.end(JSON.stringify(words))
  }
  return true
}

type Answer = { status: number; headers: Record<string, string>; body: Buffer }

function forward(
  to: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const { host: _, connection: __, ...kept } = headers
  const onward = call(`${to}${url}`, { method, headers: kept }, async (answer) => {
    const type = answer.headers['content-type'] ?? 'application/json'
    resolve({
      status: answer.statusCode ?? 500,
      headers: { 'content-type': type },
      body: await buffer(answer),
    })
  })
  onward.on('error', reject)
  // Whoever asked and is gone waits for nothing any more, but what was on its way arrives.
  response.on('close', () => setTimeout(() => onward.destroy(), LAST_WORDS).unref())
  onward.end(body)
  return promise
}

const LAST_WORDS = 50

function paramsOf({ headers }: IncomingMessage, body: Buffer): Record<string, unknown> {
  const type = headers['content-type'] ?? ''
  if (type.includes('json')) return JSON.parse(`${body}`)
  if (!type.includes('urlencoded')) return {}
  return Object.fromEntries(
    [...new URLSearchParams(`${body}`)].map(([name, value]) => [name, unquoted(value)]),
  )
}

const unquoted = (value: string): unknown => (/^[[{]/.test(value) ? JSON.parse(value) : value)
