import type { IncomingMessage, ServerResponse } from 'node:http'
import { remember } from '../calls.ts'
import { changed } from '../changes.ts'
import { perform } from '../exchange.ts'
import { type Answer, reply } from '../serve.ts'
import { authorize } from './installs.ts'
import { run } from './methods/methods.ts'
import { readBytes, readParams } from './read-body.ts'
import { postResponse } from './talk/whisper.ts'
import { disturbance, takeFault } from './world/faults.ts'
import { receive } from './world/files.ts'
import { Refusal, refused } from './world/refusal.ts'
import type { Call, World } from './world/world.ts'

/** Handles one request: a call of the Web API, an answer to a response URL, an upload, or the consent page. */
export async function serve(world: World, request: IncomingMessage, response: ServerResponse) {
  world.busy += 1
  try {
    await route(world, request, response)
  } catch (error) {
    if (error instanceof Refusal) reply(response, { status: 200, body: refused(error) })
    else reply(response, { status: 500, body: `Internal Server Error: ${error}` })
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
  reply(response, to ? { status: 302, body: '', headers: { location: to } } : { status: 404, body: '' })
}

async function api(world: World, method: string, request: IncomingMessage, response: ServerResponse) {
  const { token: inBody, ...params } = await readParams(request)
  const [, token = inBody as string | undefined] =
    /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? []
  const headers = { 'x-oauth-scopes': world.app.scopes.join(',') }
  const act = () => ({
    ...attempt(200, () => ({ ok: true, ...run(world, { method, params, token }) })),
    headers,
  })
  await answer(world, note(world, method, params, about(world, params)), response, act)
}

async function respond(world: World, path: string, request: IncomingMessage, response: ServerResponse) {
  const params = await readParams(request)
  const owner = world.responseUrls.find((one) => one.path === path)
  const call = note(world, 'response_url', params, { channel: owner?.at.id, user: owner?.person.id })
  await answer(world, call, response, () => attempt(404, () => postResponse(world, path, params)))
}

async function upload(world: World, path: string, request: IncomingMessage, response: ServerResponse) {
  const right = receive(world, path, await readBytes(request))
  reply(response, right ? { status: 200, body: 'OK' } : { status: 400, body: 'Bad Request' })
}

async function answer(world: World, call: Call, response: ServerResponse, act: () => Answer) {
  const seconds = world.tooSoon(call.method)
  const tooSoon = seconds > 0 ? ({ kind: 'flood', seconds } as const) : undefined
  const fault = tooSoon ?? takeFault(world.faults, call.method, [call.channel, call.user])
  await perform({ call, response, act, held: world.faults.held }, fault && disturbance(fault))
  changed(world)
}

function attempt(refusedWith: number, act: () => unknown): Answer {
  try {
    return { status: 200, body: act() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: refusedWith, body: refused(error) }
  }
}

const SECRETS = ['token', 'client_secret']

function note(world: World, method: string, given: Record<string, unknown>, whose: Whose): Call {
  const params = Object.fromEntries(Object.entries(given).filter(([name]) => !SECRETS.includes(name)))
  return remember<Call>(world.calls, { ...whose, at: world.now(), method, params })
}

type Whose = Pick<Call, 'channel' | 'user'>

/** The conversation and the person that a call is about, whatever it calls them. */
function about({ people, triggers }: World, params: Record<string, unknown>): Whose {
  const { channel, user = params.user_id ?? params.users, view_id, trigger_id } = params
  const person = people.find(({ id, im }) => id === channel || im.id === channel || id === user)
  const actor = triggers.find(({ id }) => id === trigger_id)?.person
  const holder = people.find(({ modals }) => modals.some(({ id }) => id === view_id))
  return {
    channel: (person?.id === channel ? person?.im.id : channel) as string | undefined,
    user: (person?.id ?? user ?? (actor ?? holder)?.id) as string | undefined,
  }
}
