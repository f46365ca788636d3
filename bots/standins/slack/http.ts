import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { Refusal } from './refusal.ts'

type Params = Record<string, unknown>

const nested = new Set(['blocks', 'view', 'files', 'metadata', 'attachments'])

/** The arguments of a call, as JSON or as the form that Slack's own SDK sends. */
export async function readParams(request: IncomingMessage): Promise<Params> {
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return {}
  if (type.startsWith('application/json')) return asObject(body.toString('utf8'))
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new Refusal('invalid_post_type')
  return Object.fromEntries([...new URLSearchParams(body.toString('utf8'))].map(decoded))
}

function asObject(text: string): Params {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as Params
  } catch {}
  throw new Refusal('invalid_json')
}

function decoded([name, value]: [string, string]): [string, unknown] {
  if (!nested.has(name)) return [name, value]
  try {
    return [name, JSON.parse(value)]
  } catch {
    return [name, value]
  }
}

/** The bytes of an upload, as they are or as the one file of a form. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return body
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  const file = [...form.values()].find((one) => one instanceof File)
  return file ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
}

/** Answers a request, if somebody still waits for it. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  if (response.destroyed) return
  const plain = typeof body === 'string'
  response.writeHead(status, { 'content-type': plain ? 'text/html' : 'application/json', ...headers })
  response.end(plain ? body : JSON.stringify(body))
}
