import { changed } from '../../changes.ts'
import { asTs } from '../world/conversations.ts'
import type { Team } from '../world/teams.ts'
import { newId, type World } from '../world/world.ts'
import { deliverEvent } from './deliver.ts'

const SCOPES: Record<string, string[]> = {
  message: ['im:history'],
  user_change: ['users:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  channel_id_changed: ['groups:read'],
  channel_unshared: ['channels:read', 'groups:read'],
  channel_left: ['channels:read'],
  channel_archive: ['channels:read'],
  group_left: ['groups:read'],
  group_archive: ['groups:read'],
}

const FAREWELLS = ['app_uninstalled', 'tokens_revoked']

/** Tells the bot of an event, if its scopes let it hear of it; nobody waits for that. */
export function mention(...about: Parameters<typeof tell>) {
  tell(...about).catch(() => {})
}

async function tell(world: World, team: Team, event: { type: string; [field: string]: unknown }) {
  if (!isHeard(world, team, event.type)) return
  const event_ts = asTs(Math.floor(world.now() * 1000))
  await deliverEvent(world, envelope(world, team, { event_ts, ...event }))
  changed(world)
}

function isHeard({ app }: World, { installed }: Team, type: string) {
  if (!installed) return FAREWELLS.includes(type)
  const scopes = SCOPES[type]
  return !scopes || scopes.some((scope) => app.scopes.includes(scope))
}

function envelope(world: World, team: Team, event: Record<string, unknown>) {
  return {
    token: world.app.verificationToken,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: team.appId,
    event,
    type: 'event_callback',
    event_id: newId(world, 'Ev'),
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: team.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  }
}
