import { Refusal } from '../world/refusal.ts'
import type { Team } from '../world/teams.ts'
import type { World } from '../world/world.ts'
import { access, openConnection, test } from './app.ts'
import { deleteMessage, getPermalink, postEphemeral, postMessage, updateMessage } from './chat.ts'
import { history, info, members, open } from './conversations.ts'
import { completeUpload, getUploadURL } from './files.ts'
import type { Method } from './method.ts'
import { userInfo } from './users.ts'
import { openView, publishView, pushView, updateView } from './views.ts'

/** Every method that Attune calls with a workspace's token; there is no other. */
const METHODS: Record<string, Method> = {
  'auth.test': test,
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': updateMessage,
  'chat.delete': deleteMessage,
  'chat.getPermalink': getPermalink,
  'conversations.open': open,
  'conversations.info': info,
  'conversations.members': members,
  'conversations.history': history,
  'users.info': userInfo,
  'views.open': openView,
  'views.push': pushView,
  'views.update': updateView,
  'views.publish': publishView,
  'files.getUploadURLExternal': getUploadURL,
  'files.completeUploadExternal': completeUpload,
}

type Asked = { method: string; params: Record<string, unknown>; token: string | undefined }

/** Does what a call asks for, or refuses. */
export function run(world: World, { method, params, token }: Asked): object {
  if (method === 'api.test') return {}
  if (method === 'apps.connections.open') return connections(world, token)
  if (method === 'oauth.v2.access') return access(world, params)
  const found = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined
  if (!found) throw new Refusal('unknown_method', { req_method: method })
  return found({ world, team: teamFor(world, token) }, params)
}

function connections(world: World, token: string | undefined): object {
  if (!token) throw new Refusal('not_authed')
  if (token.startsWith('xoxb-')) throw new Refusal('not_allowed_token_type')
  if (token !== world.app.token) throw new Refusal('invalid_auth')
  return openConnection(world)
}

function teamFor(world: World, token: string | undefined): Team {
  if (!token) throw new Refusal('not_authed')
  if (token === world.app.token) throw new Refusal('not_allowed_token_type')
  if (world.deadTokens.has(token)) throw new Refusal('account_inactive')
  const team = world.teams.find((one) => one.installed && one.botToken === token)
  if (!team) throw new Refusal('invalid_auth')
  return team
}
