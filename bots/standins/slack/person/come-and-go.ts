import { changed } from '../../changes.ts'
import { mention } from '../deliver/events.ts'
import type { Conversation } from '../world/conversations.ts'
import type { Person } from '../world/people.ts'
import { appsIn } from '../world/teams.ts'
import type { World } from '../world/world.ts'

/** Comes into a channel; the bot hears of it if it is there. */
export function join(world: World, person: Person, channel: { id: string }) {
  const at = channelWith(world, channel)
  if (!at.members.includes(person.id)) at.members.push(person.id)
  tell(world, person, at, 'member_joined_channel')
}

/** Goes out of a channel, likewise. */
export function leave(world: World, person: Person, channel: { id: string }) {
  const at = channelWith(world, channel)
  at.members = at.members.filter((id) => id !== person.id)
  tell(world, person, at, 'member_left_channel')
}

function channelWith({ conversations }: World, { id }: { id: string }): Conversation {
  const found = conversations.find((one) => one.id === id)
  if (!found) throw new Error('there is no such channel')
  return found
}

function tell(world: World, person: Person, at: Conversation, type: string) {
  changed(world)
  // Told once, to one of the workspaces whose app is there.
  const [team] = appsIn(world, at)
  if (!team) return
  const channel_type = at.kind === 'channel' ? 'C' : 'G'
  mention(world, team, { type, user: person.id, channel: at.id, channel_type, team: person.teamId })
}
