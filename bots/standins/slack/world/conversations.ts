import { type Block, keep } from './blocks.ts'

/** A message as everybody in its conversation sees it. */
export type Message = {
  readonly ts: string
  /** Who wrote it, by id. */
  readonly user: string
  /** Set if the bot wrote it. */
  readonly bot: boolean
  text: string
  blocks: Block[]
  edited: { user: string; ts: string } | undefined
}

/** A channel, open or private, or what somebody and the bot say to each other. */
export type Conversation = {
  id: string
  readonly teamId: string
  readonly kind: 'channel' | 'group' | 'im'
  readonly name: string
  /** By id; the bot's is among them where it was invited. */
  members: string[]
  readonly messages: Message[]
  archived: boolean
  /** The further workspaces that it is shared with. */
  shared: string[]
  /** The newest time given to a message, in microseconds. */
  last: number
}

/** What a message is made of. */
export type Draft = {
  user: string
  bot: boolean
  text: string
  blocks?: unknown[] | undefined
}

/** A conversation in which nothing was said. */
export function emptyConversation(
  about: Pick<Conversation, 'id' | 'teamId' | 'kind' | 'name' | 'members'>,
): Conversation {
  return { ...about, messages: [], archived: false, shared: [], last: 0 }
}

/** Whether a conversation is one of a workspace's, its own or shared with it. */
export const isOf = ({ teamId, shared }: Conversation, team: string): boolean =>
  teamId === team || shared.includes(team)

/** Microseconds as Slack writes a time. */
export const asTs = (micros: number): string =>
  `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`

/** Puts a message at the end of a conversation. */
export function add(conversation: Conversation, draft: Draft, now: number): Message {
  const { user, bot, text, blocks = [] } = draft
  const ts = nextTs(conversation, now)
  const message: Message = { ts, user, bot, text, blocks: keep(blocks), edited: undefined }
  conversation.messages.push(message)
  return message
}

function nextTs(conversation: Conversation, now: number): string {
  conversation.last = Math.max(Math.floor(now * 1000), conversation.last + 1)
  return asTs(conversation.last)
}

/** Takes a message out of a conversation. */
export function remove({ messages }: Conversation, message: Message) {
  const at = messages.indexOf(message)
  if (at >= 0) messages.splice(at, 1)
}
