import { type Conversation, isOf, type Message } from '../world/conversations.ts'
import type { Person } from '../world/people.ts'
import { Refusal } from '../world/refusal.ts'
import type { Caller } from './method.ts'

/** A person of the caller's workspace, or of one with which that shares a channel they are in. */
export function findPerson({ world, team }: Caller, id: string): Person {
  const meets = ({ teamId }: Person) =>
    teamId === team.id || world.conversations.some((at) => isOf(at, team.id) && at.members.includes(id))
  const person = world.people.find((one) => one.id === id && meets(one))
  if (!person) throw new Refusal('user_not_found')
  return person
}

/** A conversation the app may know of; private ones only where it was invited. */
export function findConversation({ world, team }: Caller, id: string): Conversation {
  const found = world.conversations.find((one) => one.id === id && isOf(one, team.id))
  if (!found || isHidden(found, team.botUserId)) throw new Refusal('channel_not_found')
  return found
}

const isHidden = ({ kind, members }: Conversation, botUserId: string) =>
  kind !== 'channel' && !members.includes(botUserId)

/** A conversation the bot is in; a person's id means the conversation with them. */
export function findOpen(caller: Caller, id: string): Conversation {
  const person = caller.world.people.find((one) => one.id === id && one.teamId === caller.team.id)
  if (person?.stranger) throw new Refusal('channel_not_found')
  const found = person?.im ?? findConversation(caller, id)
  if (!found.members.includes(caller.team.botUserId)) throw new Refusal('not_in_channel')
  if (found.archived) throw new Refusal('is_archived')
  return found
}

/** One of the bot's own messages. */
export function findOwn({ team }: Caller, { messages }: Conversation, ts: string, notOwn: string): Message {
  const message = messages.find((one) => one.ts === ts)
  if (!message) throw new Refusal('message_not_found')
  if (message.user !== team.botUserId) throw new Refusal(notOwn)
  return message
}
