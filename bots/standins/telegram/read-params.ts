import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { isObject } from '../rules.ts'
import { formIn, jsonObject, parsed } from '../serve.ts'
import { badRequest, Refusal } from './world/refusal.ts'
import { takeIn } from './world/uploads.ts'

type Params = Record<string, unknown>

const LARGEST = 50 * 1024 * 1024

/** The parameters of a request: JSON, or a form where a file is uploaded. */
export async function readParams(request: IncomingMessage): Promise<Params> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) {
    throw new Refusal(413, 'Request Entity Too Large')
  }
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return {}
  if (type.startsWith('application/json')) return fromJson(body)
  if (type.startsWith('multipart/form-data')) return fromForm(await formIn(body, type))
  throw badRequest(`this stand-in does not read "${type}"`)
}

function fromJson(body: Buffer): Params {
  const params = jsonObject(body)
  if (!params) throw badRequest("can't parse the request body as a JSON object")
  return params
}

async function fromForm(form: FormData): Promise<Params> {
  const filled = async (value: unknown): Promise<unknown> => {
    const file = typeof value === 'string' && value.startsWith('attach://') && form.get(value.slice(9))
    if (file instanceof File) return takeIn(file)
    if (!isObject(value)) return value
    const inner = Object.entries(value).map(async ([name, each]) => [name, await filled(each)])
    return Object.fromEntries(await Promise.all(inner))
  }
  const named = async (name: string, value: string) => [
    name,
    name === 'caption' ? value : await filled(unquoted(value)),
  ]
  const fields = [...form].filter(([, value]) => typeof value === 'string') as [string, string][]
  return Object.fromEntries(await Promise.all(fields.map(([name, value]) => named(name, value))))
}

/** In a form, whatever is no text is written as JSON. */
const unquoted = (value: string): unknown =>
  /^(?:true|false|[[{].*)$/s.test(value) ? (parsed(value) ?? value) : value
