import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { formIn, jsonObject, parsed } from '../serve.ts'
import { Refusal } from './world/refusal.ts'

/** The arguments of a call, as JSON or as the form that Slack's own SDK sends. */
export async function readParams(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return {}
  if (type.startsWith('application/json')) return fromJson(body)
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new Refusal('invalid_post_type')
  return Object.fromEntries([...new URLSearchParams(body.toString('utf8'))].map(decoded))
}

function fromJson(body: Buffer): Record<string, unknown> {
  const params = jsonObject(body)
  if (!params) throw new Refusal('invalid_json')
  return params
}

const NESTED = ['blocks', 'view', 'files']

function decoded([name, value]: [string, string]): [string, unknown] {
  return [name, NESTED.includes(name) ? (parsed(value) ?? value) : value]
}

/** The bytes of an upload, as they are or as the one file of a form. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return body
  const form = await formIn(body, type)
  const file = [...form.values()].find((one) => one instanceof File)
  return file ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
}
