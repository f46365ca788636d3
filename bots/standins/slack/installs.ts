import { randomBytes } from 'node:crypto'
import { changed } from '../changes.ts'
import { mention } from './deliver/events.ts'
import { addTeam, newToken, type Team, teamOf } from './world/teams.ts'
import type { World } from './world/world.ts'

/** Takes the app out of a workspace: its token is dead before the bot hears of it. */
export function leave(world: World, team: Team) {
  if (!team.installed) return
  team.installed = false
  world.deadTokens.add(team.botToken)
  for (const person of world.people.filter(({ teamId }) => teamId === team.id)) {
    Object.assign(person, { home: null, modals: [], ephemerals: [] })
  }
  mention(world, team, { type: 'tokens_revoked', tokens: { oauth: [], bot: [team.botUserId] } })
  mention(world, team, { type: 'app_uninstalled' })
  changed(world)
}

/** Brings the app back into a workspace, under a new token. */
export function comeBack(world: World, team: Team) {
  if (team.installed) return
  Object.assign(team, { installed: true, botToken: newToken() })
  changed(world)
}

/** Somebody consents to have the app in a workspace, a new one if none is given: the code of that consent. */
export function consent(world: World, given?: Team, redirectUri?: string): string {
  const team = given ?? addTeam(world, `Team ${world.teams.length + 1}`)
  const code = randomBytes(16).toString('hex')
  world.grants.push({ code, team, redirectUri })
  return code
}

/** Where the consent page leads whoever presses Allow, or Cancel, or undefined if its address is wrong. */
export function authorize(world: World, query: URLSearchParams): string | undefined {
  const back = query.get('redirect_uri')
  if (query.get('client_id') !== world.app.clientId || back === null) return undefined
  const to = new URL(back)
  const team = query.get('team')
  if (query.get('press') === 'cancel') to.searchParams.set('error', 'access_denied')
  else to.searchParams.set('code', consent(world, team === null ? undefined : teamOf(world, team), back))
  to.searchParams.set('state', query.get('state') ?? '')
  return String(to)
}
