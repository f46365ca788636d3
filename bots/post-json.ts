import type { Dispatcher } from 'undici'
import { freshConnections } from './connections.ts'
import { proxyFor } from './proxy.ts'

/** Posts a JSON text to a path of one server; yields what it answers, whatever its status. */
export type PostJson = (path: string, json: string, signals: readonly AbortSignal[]) => Promise<string>

/**
 * Posts to one server, with less on the way than `fetch` has; rejects with the network's own error, or why a signal
 * ended it.
 */
export function postJsonTo(root: string): PostJson {
  const { origin, pathname } = new URL(root)
  const before = pathname.replace(/\/$/, '')
  const proxy = proxyFor(root)
  const over = freshConnections()
  return (path, body, signals) =>
    over(proxy, (connections) =>
      answered(connections, { origin, path: before + path, method: 'POST', headers: HEADERS, body }, signals),
    )
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' }

async function answered(
  connections: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signals: readonly AbortSignal[],
): Promise<string> {
  for (const signal of signals) signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const chunks: Buffer[] = []
  let sending: Dispatcher.DispatchController | undefined
  const end = () => {
    const { reason } = signals.find(({ aborted }) => aborted)!
    sending?.abort(reason)
    reject(reason)
  }
  for (const signal of signals) signal.addEventListener('abort', end)
  connections.dispatch(request, {
    onRequestStart: (controller) => {
      sending = controller
      // It waited for a connection meanwhile.
      if (signals.some(({ aborted }) => aborted)) end()
    },
    onResponseStart: () => {},
    onResponseData: (_, chunk) => void chunks.push(chunk),
    onResponseEnd: () => resolve(`${Buffer.concat(chunks)}`),
    onResponseError: (_, error) => reject(error),
  })
  try {
    return await promise
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', end)
  }
}
