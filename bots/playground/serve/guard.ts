import type { IncomingMessage } from 'node:http'

const NAMES = ['localhost', '127.0.0.1', '[::1]']

const isOurs = (host: string | undefined, port: number) => NAMES.some((name) => host === `${name}:${port}`)

/**
 * Why a request is not to be served, if so: another Host is a page elsewhere that points its name at this
 * machine, another Origin a page elsewhere that would like to press the buttons here.
 */
export function refusal(request: IncomingMessage, port: number): string | null {
  const { host, origin } = request.headers
  if (!isOurs(host, port)) return 'This page is served to this machine alone.'
  if (origin !== undefined && !isOurs(origin.replace(/^http:\/\//, ''), port)) return 'Not from another page.'
  if (request.method !== 'POST') return null
  if (origin === undefined) return 'Only from this page.'
  const type = request.headers['content-type'] ?? ''
  return type.startsWith('application/json') ? null : 'Only JSON.'
}
