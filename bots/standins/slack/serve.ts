import type { IncomingMessage, ServerResponse } from 'node:http'
import { leaving, remember } from '../exchange.ts'
import { type Fault, outcome, takeFault } from './faults.ts'
import { receive } from './files.ts'
import { readBytes, readParams, reply } from './http.ts'
import { authorize } from './installs.ts'
import { run } from './methods.ts'
import { Refusal, refused } from './refusal.ts'
import { postResponse } from './response-urls.ts'
import { type Call, changed, type World } from './world.ts'

/** A call on its way: what it does when it is let, and whom it answers. */
type Exchange = {
  world: World
  call: Call
  response: ServerResponse
  gone: AbortSignal
  act: () => [status: number, body: unknown]
}

type Whose = Pick<Call, 'channel' | 'user'>

const secrets = new Set(['token', 'client_secret'])

/** Handles one request: a call of the Web API, an answer to a response URL, an upload, or the consent page. */
export async function serve(world: World, request: IncomingMessage, response: ServerResponse) {
  world.busy += 1
  try {
    await route(world, request, response)
  } catch (error) {
    if (error instanceof Refusal) reply(response, 200, refused(error))
    else reply(response, 500, `Internal Server Error: ${error}`)
  } finally {
    world.busy -= 1
  }
}

async function route(world: World, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', world.origin)
  const [, method] = /^\/api\/([\w.]+)$/.exec(pathname) ?? []
  if (method !== undefined) return api(world, method, request, response)
  if (pathname.startsWith('/response/')) return respond(world, pathname, request, response)
  if (pathname.startsWith('/upload/')) return upload(world, pathname, request, response)
  const to = pathname === '/oauth/v2/authorize' ? authorize(world, searchParams) : undefined
  reply(response, to ? 302 : 404, '', to ? { location: to } : {})
}

async function api(world: World, method: string, request: IncomingMessage, response: ServerResponse) {
  const { token: inBody, ...params } = await readParams(request)
  const [, token = inBody as string | undefined] =
    /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? []
  const act = () => attempt(200, () => ({ ok: true, ...run(world, { method, params, token }) }))
  await perform({ world, call: note(world, method, params), response, gone: leaving(response), act })
}

function attempt(refusedWith: number, act: () => unknown): [number, unknown] {
  try {
    return [200, act()]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [refusedWith, refused(error)]
  }
}

async function perform(exchange: Exchange) {
  const { world, call } = exchange
  const fault = takeFault(world.faults, call.method, [call.channel, call.user])
  if (fault) await disturb(exchange, fault)
  else finish(exchange, ...exchange.act())
  changed(world)
}

async function disturb(exchange: Exchange, fault: Fault) {
  const { call, response } = exchange
  const how = outcome(fault)
  const result = fault.after || ('kind' in fault && fault.kind === 'reset-after') ? exchange.act() : undefined
  if (how === 'reset') {
    call.status = 0
    response.destroy()
  } else if (how === 'hang') {
    await held(exchange)
    if (exchange.gone.aborted) call.status = 0
    else finish(exchange, ...(result ?? exchange.act()))
  } else finish(exchange, how.status, how.body, fault.seconds)
}

async function held({ world, gone }: Exchange) {
  world.busy -= 1
  await new Promise<void>((resolve) => {
    world.faults.held.push(resolve)
    gone.addEventListener('abort', () => resolve())
  })
  world.busy += 1
}

function finish({ world, call, response }: Exchange, status: number, body: unknown, seconds = 1) {
  call.status = status
  call.answer = body
  const scopes = { 'x-oauth-scopes': world.app.scopes.join(',') }
  reply(response, status, body, status === 429 ? { 'retry-after': `${seconds}` } : scopes)
}

function note(world: World, method: string, given: Record<string, unknown>, whose?: Whose): Call {
  const params = Object.fromEntries(Object.entries(given).filter(([name]) => !secrets.has(name)))
  const nr = (world.calls.at(-1)?.nr ?? 0) + 1
  return remember(world.calls, { nr, ...(whose ?? about(world, params)), at: world.now(), method, params })
}

function about(world: World, params: Record<string, unknown>): Whose {
  const { channel, user } = idsIn(world, params)
  const holder = world.people.find(({ modals }) => modals.some(({ id }) => id === params.view_id))
  const actor = world.triggers.find(({ id }) => id === params.trigger_id)?.person
  return {
    channel: channel as string | undefined,
    user: (user ?? (actor ?? holder)?.id) as string | undefined,
  }
}

function idsIn({ people }: World, params: Record<string, unknown>) {
  const given = params.channel ?? params.channel_id
  const user = params.user ?? params.user_id ?? params.users
  const person = people.find(({ id, im }) => id === given || im.id === given || id === user)
  return { channel: person && given === person.id ? person.im.id : given, user: person?.id ?? user }
}

async function respond(world: World, path: string, request: IncomingMessage, response: ServerResponse) {
  const params = await readParams(request)
  const act = () => attempt(404, () => postResponse(world, path, params))
  const owner = world.responseUrls.find((one) => one.path === path)
  const call = note(world, 'response_url', params, { channel: owner?.at.id, user: owner?.person.id })
  await perform({ world, call, response, gone: leaving(response), act })
}

async function upload(world: World, path: string, request: IncomingMessage, response: ServerResponse) {
  const right = receive(world, path, await readBytes(request))
  reply(response, right ? 200 : 400, right ? 'OK' : 'Bad Request')
}
