import { changed } from '../../changes.ts'
import { mention } from '../deliver/events.ts'
import { keep } from '../world/blocks.ts'
import { add, asTs, type Conversation, type Draft, type Message, remove } from '../world/conversations.ts'
import { look } from '../world/people.ts'
import { type Team, teamOf } from '../world/teams.ts'
import { newId, type World } from '../world/world.ts'

const NO_FALLBACK = "This content can't be displayed."

/** A message as the API and payloads show it. */
export function messageObject(world: World, at: Conversation, message: Message) {
  const { ts, user, bot, text, blocks, edited } = message
  const { id: teamId, botId, appId } = authorsTeam(world, at, message)
  return {
    type: 'message',
    user,
    team: teamId,
    ts,
    text,
    ...(blocks.length > 0 ? { blocks: structuredClone(blocks) } : {}),
    ...(bot ? { bot_id: botId, app_id: appId } : {}),
    ...(edited ? { edited } : {}),
  }
}

/** The workspace of whoever wrote a message: in a shared channel it need not be the channel's own. */
export function authorsTeam(world: World, { teamId }: Conversation, { user, bot }: Message): Team {
  const author = bot ? world.teams.find(({ botUserId }) => botUserId === user) : undefined
  const person = world.people.find(({ id }) => id === user)
  return author ?? teamOf(world, person?.teamId ?? teamId)
}

/** Says something in a conversation, as the bot or as a person; the others' lock screens light up. */
export function say(world: World, at: Conversation, draft: Draft): Message {
  const message = add(at, draft, world.now())
  ring(world, at, message)
  const author = world.people.find(({ id }) => id === draft.user)
  if (author) look(author, at)
  const client = draft.bot ? {} : { client_msg_id: newId(world, 'M') }
  mentionMessage(world, at, { ...messageObject(world, at, message), ...client, event_ts: message.ts })
  changed(world)
  return message
}

function ring(world: World, at: Conversation, { ts, user, text }: Message) {
  const note = { channel: at.id, ts, text: text || NO_FALLBACK }
  const others = world.people.filter(({ id }) => id !== user && at.members.includes(id))
  for (const person of others) person.notes.push(note)
}

function mentionMessage(world: World, at: Conversation, fields: Record<string, unknown>) {
  if (at.kind !== 'im') return
  const event = { channel: at.id, channel_type: 'im', ...fields, type: 'message' }
  mention(world, teamOf(world, at.teamId), event)
}

/** Changes a message; nobody is notified. */
export function rewrite(
  world: World,
  at: Conversation,
  message: Message,
  to: { text?: string | undefined; blocks?: unknown[] | undefined },
) {
  const previous_message = messageObject(world, at, message)
  const ts = asTs(Math.floor(world.now() * 1000))
  message.text = to.text ?? ''
  message.blocks = keep(to.blocks ?? [])
  message.edited = { user: message.user, ts }
  const subtype = 'message_changed'
  const now = messageObject(world, at, message)
  mentionMessage(world, at, { subtype, hidden: true, message: now, previous_message, ts })
  changed(world)
}

/** Takes a message back, from lock screens too. */
export function unsay(world: World, at: Conversation, message: Message) {
  remove(at, message)
  for (const person of world.people) {
    person.notes = person.notes.filter(({ channel, ts }) => channel !== at.id || ts !== message.ts)
  }
  const previous_message = messageObject(world, at, message)
  const ts = asTs(Math.floor(world.now() * 1000))
  const subtype = 'message_deleted'
  mentionMessage(world, at, { subtype, hidden: true, deleted_ts: message.ts, previous_message, ts })
  changed(world)
}
