import { freshFetch } from './connections.ts'
import { within } from './time-limit.ts'

/** What a network says of a call that failed. */
export type Cause = { code?: string | number; message?: string }

const NO_WAY = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN'],
  // No connection could even be begun: too many are open, or this machine doesn't let anything out.
  ...['EMFILE', 'ENFILE', 'EADDRNOTAVAIL', 'EACCES', 'EPERM', 'ERR_ACCESS_DENIED'],
])
const NO_TLS = /^(CERT_|ERR_TLS_CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_SSL_WRONG_VERSION|EPROTO)/

/** Whether a call certainly never left this machine. */
export function neverSent({ code = '', message = '' }: Cause): boolean {
  if (NO_WAY.has(`${code}`) || NO_TLS.test(`${code}`)) return true
  if (code === 'ERR_PROXY_TUNNEL' || message.includes('when HTTP Tunneling')) return true
  return (
    code === 'UND_ERR_CONNECT_TIMEOUT' || message.includes('before secure TLS connection was established')
  )
}

/** A call of which nobody knows what became; it holds neither token nor text, unlike the errors of the libraries that made it. */
export class Unclear extends Error {
  override name = 'Unclear'
  readonly code: string | number | undefined
  constructor(code: string | number | undefined) {
    super('nobody knows what became of this call')
    this.code = code
  }
}

const PATIENCE = 10
const ask = freshFetch()

/** By how many seconds this machine's clock is ahead of a server's; null if the server tells no time. */
export async function clockAhead(root: string): Promise<number | null> {
  const response = await ask(root, { redirect: 'manual', signal: within(PATIENCE) })
  await response.body?.cancel()
  const date = response.headers.get('date')
  return date ? (Date.now() - Date.parse(date)) / 1000 : null
}
