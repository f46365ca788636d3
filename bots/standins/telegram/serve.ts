import type { IncomingMessage, ServerResponse } from 'node:http'
import { remember } from '../calls.ts'
import { changed } from '../changes.ts'
import { leaving, perform } from '../exchange.ts'
import { type Answer, reply } from '../serve.ts'
import { methods } from './methods/methods.ts'
import { readParams } from './read-params.ts'
import { disturbance, takeFault } from './world/faults.ts'
import { Refusal, refused } from './world/refusal.ts'
import type { Call, World } from './world/world.ts'

/** Handles one request of the bot to `/bot<token>/<method>`. */
export async function serve(world: World, token: string, request: IncomingMessage, response: ServerResponse) {
  const [, given, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
  if (given === undefined || method === undefined) {
    return reply(response, refused(new Refusal(404, 'Not Found')))
  }
  if (given !== token) return reply(response, refused(new Refusal(401, 'Unauthorized')))
  try {
    await answer(world, method, await readParams(request), response)
  } catch (error) {
    const known = error instanceof Refusal
    reply(response, refused(known ? error : new Refusal(500, `Internal Server Error: ${error}`)))
  }
  if (method !== 'getUpdates') changed(world)
}

async function answer(
  world: World,
  method: string,
  params: Record<string, unknown>,
  response: ServerResponse,
) {
  const call = remember<Call>(world.calls, { chat: chatOf(world, params), at: world.now(), method, params })
  const gone = leaving(response)
  const fault = takeFault(world.faults, method, params)
  const again = fault?.kind === 'redeliver'
  const act = () => attempt(world, method, again ? { ...params, offset: 0 } : params, gone)
  await perform(
    { call, response, act, held: world.faults.held },
    fault && !again ? disturbance(fault) : undefined,
  )
}

function chatOf({ taps }: World, params: Record<string, unknown>): number | undefined {
  if (params.chat_id !== undefined) return Number(params.chat_id)
  return taps.all.findLast(({ id }) => id === params.callback_query_id)?.chat.id
}

async function attempt(
  world: World,
  method: string,
  params: Record<string, unknown>,
  gone: AbortSignal,
): Promise<Answer> {
  try {
    const run = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (!run) throw new Refusal(404, 'Not Found: method not found')
    return { status: 200, body: { ok: true, result: await run(world, params, gone) } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(error)
  }
}
