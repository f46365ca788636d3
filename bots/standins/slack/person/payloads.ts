import { authorsTeam, messageObject } from '../talk/say.ts'
import { asTs, type Conversation } from '../world/conversations.ts'
import type { Modal, Person } from '../world/people.ts'
import { newResponseUrl } from '../world/response-urls.ts'
import { type Team, teamOf } from '../world/teams.ts'
import { newTrigger } from '../world/triggers.ts'
import { outward, type View } from '../world/views.ts'
import type { World } from '../world/world.ts'
import type { Place } from './places.ts'

/** Somebody pressed or chose something. */
export function blockActions(world: World, person: Person, place: Place, action: Record<string, unknown>) {
  return {
    type: 'block_actions',
    ...interaction(world, person, place.kind === 'message' ? appAt(world, person, place) : undefined),
    trigger_id: newTrigger(
      world,
      person,
      appAt(world, person, place),
      place.kind === 'view' && place.view.type === 'modal',
    ),
    ...(place.kind === 'view' ? fromView(place.view) : fromMessage(world, person, place)),
    actions: [{ ...action, action_ts: asTs(Math.floor(world.now() * 1000)) }],
  }
}

/** The workspace whose app hears what is done at a place: in a shared channel, that of the message. */
export function appAt(world: World, person: Person, place: Place): Team {
  if (place.kind === 'view') return teamOf(world, place.view.app_installed_team_id)
  return place.kind === 'message' ? authorsTeam(world, place.at, place.message) : teamOf(world, person.teamId)
}

/** What every interaction says of who, where and which app; a view's own workspace stands in the view alone. */
function interaction(world: World, person: Person, team = teamOf(world, person.teamId)) {
  return {
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: world.app.id,
    token: world.app.verificationToken,
    user: { id: person.id, username: person.handle, name: person.handle, team_id: person.teamId },
  }
}

function fromView(view: View | Modal) {
  return {
    container: { type: 'view', view_id: view.id },
    view: outward(view),
  }
}

function fromMessage(world: World, person: Person, place: Exclude<Place, { kind: 'view' }>) {
  const { at } = place
  const message_ts = place.kind === 'message' ? place.message.ts : asTs(Math.floor(world.now() * 1000))
  return {
    container: { type: 'message', message_ts, channel_id: at.id, is_ephemeral: place.kind === 'note' },
    channel: { id: at.id, name: channelName(at) },
    ...(place.kind === 'message' ? { message: messageObject(world, at, place.message) } : {}),
    response_url: newResponseUrl(world, person, at),
    state: { values: {} },
  }
}

function channelName({ kind, name }: Conversation): string {
  if (kind === 'im') return 'directmessage'
  return kind === 'channel' ? name : 'privategroup'
}

/** Somebody submitted a modal. */
export function viewSubmission(world: World, person: Person, modal: Modal) {
  return {
    type: 'view_submission',
    ...interaction(world, person),
    trigger_id: newTrigger(world, person, teamOf(world, modal.app_installed_team_id), true),
    view: outward(modal),
    response_urls: [],
  }
}

/** Somebody used a global shortcut. */
export function shortcut(world: World, person: Person, callbackId: string) {
  return {
    type: 'shortcut',
    ...interaction(world, person),
    callback_id: callbackId,
    trigger_id: newTrigger(world, person, teamOf(world, person.teamId)),
    action_ts: asTs(Math.floor(world.now() * 1000)),
  }
}

/** Text as Slack passes on what somebody typed. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Somebody sent a slash command; every field is text. */
export function slashCommand(
  world: World,
  person: Person,
  at: Conversation,
  { command, text }: { command: string; text: string },
) {
  const team = teamOf(world, person.teamId)
  return {
    token: world.app.verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: at.id,
    channel_name: channelName(at),
    user_id: person.id,
    user_name: person.handle,
    command,
    text: escaped(text),
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: newResponseUrl(world, person, at),
    trigger_id: newTrigger(world, person, teamOf(world, person.teamId)),
  }
}
