import { flag, optional, read, text } from './check.ts'
import { leave } from './installs.ts'
import { type Method, method } from './method.ts'
import { Refusal } from './refusal.ts'
import { newTicket } from './sockets.ts'
import { newToken, type World } from './world.ts'

const authTest = method(undefined, {}, ({ team }) => ({
  url: `https://${team.domain}.slack.com/`,
  team: team.name,
  user: 'attune',
  team_id: team.id,
  user_id: team.botUserId,
  bot_id: team.botId,
  is_enterprise_install: false,
}))

const authRevoke = method(undefined, { test: optional(flag) }, ({ world, team }, args) => {
  if (args.test !== true) leave(world, team)
  return { revoked: args.test !== true }
})

/** What the bot's own token calls about the app. */
export const appMethods: Record<string, Method> = { 'auth.test': authTest, 'auth.revoke': authRevoke }

const accessRules = {
  code: text,
  client_id: text,
  client_secret: text,
  redirect_uri: optional(text),
  grant_type: optional(text),
}

/** An address for one connection of Socket Mode. */
export function openConnection(world: World) {
  return {
    url: `${world.origin.replace('http', 'ws')}/link/?ticket=${newTicket(world.sockets)}&app_id=${world.app.id}`,
  }
}

/** Exchanges a consent, once, for a workspace's token. */
export function oauthAccess(world: World, params: Record<string, unknown>) {
  const args = read({ ...accessRules, team_id: optional(text) }, params)
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
