import { optional } from '../../rules.ts'
import { Refusal } from '../world/refusal.ts'
import { newTicket } from '../world/sockets.ts'
import { newToken } from '../world/teams.ts'
import type { World } from '../world/world.ts'
import { method } from './method.ts'
import { read, text } from './parameters.ts'

/** Who the bot is, and where. */
export const test = method(undefined, {}, ({ team }) => ({
  url: `https://${team.domain}.slack.com/`,
  team: team.name,
  user: 'attune',
  team_id: team.id,
  user_id: team.botUserId,
  bot_id: team.botId,
  is_enterprise_install: false,
}))

/** An address for one connection of Socket Mode. */
export function openConnection({ origin, sockets, app }: World): { url: string } {
  const address = origin.replace('http', 'ws')
  return { url: `${address}/link/?ticket=${newTicket(sockets)}&app_id=${app.id}` }
}

const accessRules = { code: text, client_id: text, client_secret: text, redirect_uri: optional(text) }

/** Exchanges a consent, once, for a workspace's token. */
export function access(world: World, params: Record<string, unknown>): object {
  const args = read(accessRules, params)
  const { app } = world
  if (args.client_id !== app.clientId) throw new Refusal('invalid_client_id')
  if (args.client_secret !== app.clientSecret) throw new Refusal('bad_client_secret')
  const grant = world.grants.find(({ code }) => code === args.code)
  if (!grant) throw new Refusal('invalid_code')
  if (grant.redirectUri !== args.redirect_uri) throw new Refusal('bad_redirect_uri')
  world.grants = world.grants.filter((one) => one !== grant)
  const { team } = grant
  if (!team.installed) Object.assign(team, { installed: true, botToken: newToken() })
  return {
    app_id: app.id,
    authed_user: { id: 'U0INSTALLER' },
    scope: app.scopes.join(','),
    token_type: 'bot',
    access_token: team.botToken,
    bot_user_id: team.botUserId,
    is_enterprise_install: false,
    team: { id: team.id, name: team.name },
    enterprise: null,
  }
}
