import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import { Agent, type Dispatcher, fetch, ProxyAgent } from 'undici'
import { proxyFor } from './proxy.ts'

/**
 * Milliseconds after which a connection over which nothing went is not used any more. On the way it may have been
 * forgotten: whatever is sent over it then meets a reset, after which nobody knows whether it came through.
 */
const IDLE = 3000

/**
 * The connections of one client of Node's own kind. A timer ends an idle one; because it stands still while the machine
 * sleeps, the clock is asked too before each use.
 */
export function connectionsTo(root: string): () => HttpAgent {
  const proxy = proxyFor(root)
  const proxyEnv = proxy === null ? undefined : { http_proxy: proxy, https_proxy: proxy }
  const kept = { keepAlive: true, timeout: IDLE, proxyEnv }
  const agent = root.startsWith('http:') ? new HttpAgent(kept) : new HttpsAgent(kept)
  const since = new WeakMap<Socket, number>()
  agent.on('free', (socket: Socket) => since.set(socket, Date.now()))
  return () => {
    const idle = Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? [])
    for (const socket of idle) if (isStale(since.get(socket) ?? 0)) socket.destroy()
    return agent
  }
}

const isStale = (since: number): boolean => Date.now() - since > IDLE

/** `fetch` by connections of its own, with the same care: after a pause they are all new. */
export function freshFetch(): typeof globalThis.fetch {
  const over = freshConnections()
  const call: typeof fetch = (url, init) =>
    over(proxyFor(`${url}`), (dispatcher) => fetch(url, { ...init, dispatcher }))
  // The same as Node's own but for its version.
  return call as unknown as typeof globalThis.fetch
}

/** Lends connections of its own, by a proxy or none; after a pause they are all new. */
export function freshConnections() {
  let agents = new Map<string, Dispatcher>()
  let used = Date.now()
  return async <T>(proxy: string | null, use: (connections: Dispatcher) => Promise<T>): Promise<T> => {
    if (isStale(used)) {
      // What is still on its way over the old ones ends first.
      for (const old of agents.values()) old.close().catch(() => {})
      agents = new Map()
    }
    used = Date.now()
    const agent = agents.get(proxy ?? '') ?? newAgent(proxy)
    agents.set(proxy ?? '', agent)
    try {
      return await use(agent)
    } finally {
      used = Date.now()
    }
  }
}

function newAgent(proxy: string | null): Dispatcher {
  const kept = { keepAliveTimeout: IDLE, keepAliveMaxTimeout: IDLE }
  return proxy === null ? new Agent(kept) : new ProxyAgent({ ...kept, uri: proxy })
}
