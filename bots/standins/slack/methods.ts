import { appMethods, oauthAccess, openConnection } from './app-methods.ts'
import { chatMethods } from './chat-methods.ts'
import { conversationMethods } from './conversation-methods.ts'
import { fileMethods } from './file-methods.ts'
import type { Method } from './method.ts'
import { Refusal } from './refusal.ts'
import { viewMethods } from './view-methods.ts'
import type { World } from './world.ts'

const methods: Record<string, Method> = {
  ...chatMethods,
  ...conversationMethods,
  ...viewMethods,
  ...fileMethods,
  ...appMethods,
}

type Asked = { method: string; params: Record<string, unknown>; token: string | undefined }

/** Does what a call asks for, or refuses. */
export function run(world: World, { method, params, token }: Asked): object {
  if (method === 'api.test') return {}
  if (method === 'apps.connections.open') return connections(world, token)
  if (method === 'oauth.v2.access') return oauthAccess(world, params)
  const found = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (!found) throw new Refusal('unknown_method', { req_method: method })
  return found({ world, team: teamFor(world, token) }, params)
}

function connections(world: World, token: string | undefined) {
  if (!token) throw new Refusal('not_authed')
  if (token.startsWith('xoxb-')) throw new Refusal('not_allowed_token_type')
  if (token !== world.app.token) throw new Refusal('invalid_auth')
  return openConnection(world)
}

function teamFor(world: World, token: string | undefined) {
  if (!token) throw new Refusal('not_authed')
  if (token === world.app.token) throw new Refusal('not_allowed_token_type')
  if (world.deadTokens.has(token)) throw new Refusal('account_inactive')
  const team = world.teams.find((one) => one.installed && one.botToken === token)
  if (!team) throw new Refusal('invalid_auth')
  return team
}
