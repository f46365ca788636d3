import { changed } from '../../changes.ts'
import { mention } from '../deliver/events.ts'
import { seeConversation } from '../screen/see.ts'
import { type Conversation, emptyConversation } from '../world/conversations.ts'
import { appsIn, type Team, teamOf } from '../world/teams.ts'
import { newId, type World } from '../world/world.ts'

/** A channel, live, and what can be done to it. */
export type Channel = Conversation & {
  isPrivate: boolean
  /** The channel as plain text. */
  see(): string
  archive(): void
  /** Takes the bot out, that of the channel's own workspace unless another one is named. */
  removeBot(teamId?: string): void
  inviteBot(teamId?: string): void
  /** Shares it with a further workspace, as Slack Connect does. */
  share(teamId: string): void
  /** Ends that: who is of that workspace is not there any more. */
  unshare(teamId: string): void
  /** Slack gives it another id. */
  changeId(): void
}

const OWNER = 'U0OWNER0001'

/** Opens a channel with these people in it, and the bot if it was invited. */
export function newChannel(
  world: World,
  team: Team,
  about: { name: string; isPrivate?: boolean; members: { id: string; teamId: string }[]; bot?: boolean },
): Channel {
  const { name, isPrivate = false, bot = true } = about
  const kind = isPrivate ? ('group' as const) : ('channel' as const)
  const members = [...about.members.map(({ id }) => id), ...(bot ? [team.botUserId] : [])]
  const at = emptyConversation({ id: newId(world, 'C'), teamId: team.id, kind, name, members })
  world.conversations.push(at)
  return Object.assign(at, {
    isPrivate,
    see: () => seeConversation(world, at),
    archive: () => archive(world, at),
    removeBot: (id = team.id) => removeBot(world, teamOf(world, id), at),
    inviteBot: (id = team.id) => inviteBot(world, teamOf(world, id), at),
    share: (id: string) => void at.shared.push(id),
    unshare: (id: string) => unshare(world, id, at),
    changeId: () => changeId(world, at),
  })
}

function archive(world: World, at: Conversation) {
  at.archived = true
  const [team] = appsIn(world, at)
  if (team) event(world, team, at, ['channel_archive', 'group_archive'])
  changed(world)
}

function event(world: World, team: Team, at: Conversation, [open, closed]: [string, string]) {
  const type = at.kind === 'channel' ? open : closed
  mention(world, team, { type, channel: at.id, user: actor(team, at) })
}

const actor = ({ botUserId }: Team, { members }: Conversation) =>
  members.find((id) => id !== botUserId) ?? OWNER

function removeBot(world: World, team: Team, at: Conversation) {
  at.members = at.members.filter((id) => id !== team.botUserId)
  event(world, team, at, ['channel_left', 'group_left'])
  changed(world)
}

function inviteBot(world: World, team: Team, at: Conversation) {
  if (!at.members.includes(team.botUserId)) at.members.push(team.botUserId)
  const about = { user: team.botUserId, channel: at.id, channel_type: at.kind === 'channel' ? 'C' : 'G' }
  mention(world, team, { type: 'member_joined_channel', ...about, team: team.id, inviter: actor(team, at) })
  changed(world)
}

function unshare(world: World, id: string, at: Conversation) {
  at.shared = at.shared.filter((one) => one !== id)
  const theirs = world.people.filter(({ teamId }) => teamId === id).map((one) => one.id)
  const gone = [...theirs, teamOf(world, id).botUserId]
  at.members = at.members.filter((one) => !gone.includes(one))
  for (const team of appsIn(world, at))
    mention(world, team, { type: 'channel_unshared', previously_connected_team_id: id, channel: at.id })
  changed(world)
}

function changeId(world: World, at: Conversation) {
  const old_channel_id = at.id
  at.id = newId(world, 'C')
  const [team] = appsIn(world, at)
  if (team) mention(world, team, { type: 'channel_id_changed', old_channel_id, new_channel_id: at.id })
  changed(world)
}
