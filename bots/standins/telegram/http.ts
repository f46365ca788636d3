import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { badRequest, Refusal } from './refusal.ts'

/** A file as it was uploaded: a call keeps its name and size. */
export type Upload = { name: string; size: number }

const contents = new WeakMap<Upload, string>()

type Params = Record<string, unknown>

const mebibytes50 = 50 * 1024 * 1024

/** What stands in a file that was uploaded. */
export const contentOf = (upload: Upload): string => contents.get(upload) ?? ''

async function upload(file: File): Promise<Upload> {
  const kept = { name: file.name, size: file.size }
  contents.set(kept, await file.text())
  return kept
}

/** The parameters of a request: JSON, or a form where a file is uploaded. */
export async function readParams(request: IncomingMessage): Promise<Params> {
  if (Number(request.headers['content-length'] ?? 0) > mebibytes50) {
    throw new Refusal(413, 'Request Entity Too Large')
  }
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return {}
  if (type.startsWith('application/json')) return fromJson(body)
  if (type.startsWith('multipart/form-data')) return fromForm(body, type)
  throw badRequest(`this stand-in does not read "${type}"`)
}

function fromJson(body: Buffer): Params {
  try {
    const params: unknown = JSON.parse(body.toString('utf8'))
    if (typeof params === 'object' && params !== null && !Array.isArray(params)) return params as Params
  } catch {}
  throw badRequest("can't parse the request body as a JSON object")
}

async function fromForm(body: Buffer, type: string): Promise<Params> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  const named = async (name: string, value: string) => {
    const file = form.get(value.replace('attach://', ''))
    if (value.startsWith('attach://') && file instanceof File) return [name, await upload(file)]
    return [name, name === 'caption' ? value : unquoted(value)]
  }
  const fields = [...form].filter(([, value]) => typeof value === 'string') as [string, string][]
  return Object.fromEntries(await Promise.all(fields.map(([name, value]) => named(name, value))))
}

function unquoted(value: string): unknown {
  if (!/^(?:true|false|[[{].*)$/s.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** What a refusal looks like on the wire. */
export function refused({ code, message, retryAfter }: Refusal) {
  return {
    ok: false,
    error_code: code,
    description: message,
    ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }),
  }
}

/** Answers a request, if somebody still waits for it. */
export function reply(response: ServerResponse, status: number, body: unknown, retryAfter?: number) {
  if (response.destroyed) return
  const html = typeof body === 'string'
  if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter)
  response.writeHead(status, { 'Content-Type': html ? 'text/html' : 'application/json' })
  response.end(html ? body : JSON.stringify(body))
}
