import type { IncomingMessage, ServerResponse } from 'node:http'
import { leaving, remember } from '../exchange.ts'
import { type Fault, outcome, takeFault } from './faults.ts'
import { readParams, refused, reply } from './http.ts'
import { methods } from './methods.ts'
import { Refusal } from './refusal.ts'
import { type Call, changed, type World } from './world.ts'

type Exchange = { world: World; call: Call; response: ServerResponse; gone: AbortSignal }

const page502 = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n'

/** Handles one request of the bot to `/bot<token>/<method>`. */
export async function serve(world: World, token: string, request: IncomingMessage, response: ServerResponse) {
  const [, given, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
  const deny = (refusal: Refusal) => reply(response, refusal.code, refused(refusal))
  if (given === undefined || method === undefined) return deny(new Refusal(404, 'Not Found'))
  if (given !== token) return deny(new Refusal(401, 'Unauthorized'))
  const gone = leaving(response)
  try {
    const call = note(world, method, await readParams(request))
    await perform({ world, call, response, gone })
  } catch (error) {
    deny(error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${error}`))
  }
  if (method !== 'getUpdates') changed(world)
}

function note(world: World, method: string, params: Record<string, unknown>): Call {
  const nr = (world.calls.at(-1)?.nr ?? 0) + 1
  return remember(world.calls, { nr, chat: addressee(world, params), at: world.now(), method, params })
}

function addressee({ taps }: World, params: Record<string, unknown>): number | undefined {
  if (params.chat_id !== undefined) return Number(params.chat_id)
  return taps.all.findLast(({ id }) => id === params.callback_query_id)?.chat.id
}

async function perform(exchange: Exchange) {
  const { world, call } = exchange
  const fault = takeFault(world.faults, call.method, call.params)
  if (!fault) finish(exchange, ...(await attempt(exchange)))
  else if (fault.kind !== 'redeliver') await disturb(exchange, fault)
  else finish(exchange, ...(await attempt(exchange, { ...call.params, offset: 0 })))
}

function finish({ call, response }: Exchange, status: number, body: unknown, seconds?: number) {
  call.status = status
  call.answer = body
  reply(response, status, body, seconds)
}

async function attempt({ world, call, gone }: Exchange, params = call.params): Promise<[number, unknown]> {
  const run = Object.hasOwn(methods, call.method) ? methods[call.method] : undefined
  try {
    if (!run) throw new Refusal(404, 'Not Found: method not found')
    return [200, { ok: true, result: await run(world, params, gone) }]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [error.code, refused(error)]
  }
}

async function disturb(exchange: Exchange, fault: Fault) {
  const { call, response } = exchange
  const how = outcome(fault)
  const early = fault.kind !== 'reset-after' && !fault.after
  const result = early ? undefined : await attempt(exchange)
  if (how === 'reset') {
    call.status = 0
    response.destroy()
  } else if (how === 'hang') {
    await held(exchange)
    if (exchange.gone.aborted) call.status = 0
    else finish(exchange, ...(result ?? (await attempt(exchange))))
  } else if (how === 'html') finish(exchange, 502, page502)
  else if (how !== 'redeliver') finishRefused(exchange, new Refusal(how.status, how.description, how.seconds))
}

function held({ world, gone }: Exchange) {
  return new Promise<void>((resolve) => {
    world.faults.held.push(resolve)
    gone.addEventListener('abort', () => resolve())
  })
}

const finishRefused = (exchange: Exchange, refusal: Refusal) =>
  finish(exchange, refusal.code, refused(refusal), refusal.retryAfter)
