import { optional } from '../../rules.ts'
import { messageObject } from '../talk/say.ts'
import type { Conversation } from '../world/conversations.ts'
import { Refusal } from '../world/refusal.ts'
import { findConversation, findPerson } from './find.ts'
import { type Caller, method, need } from './method.ts'
import { text, whole } from './parameters.ts'

const SCOPES = { channel: 'channels', group: 'groups', im: 'im' } as const

const page = { cursor: optional(text), limit: optional(whole(1, 1000)) }

/** The conversation of the bot with somebody. */
export const open = method('im:write', { users: text }, (caller, args) => {
  const person = findPerson(caller, args.users)
  if (person.deactivated) throw new Refusal('user_disabled')
  if (person.stranger || person.teamId !== caller.team.id) throw new Refusal('user_not_visible')
  return { channel: { id: person.im.id } }
})

/** What a conversation is, and whether the bot is in it. */
export const info = method(undefined, { channel: text }, (caller, args) => {
  const found = findConversation(caller, args.channel)
  need(caller, `${SCOPES[found.kind]}:read`)
  return { channel: channelObject(caller, found) }
})

/** Who is in a conversation. */
export const members = method(undefined, { channel: text, ...page }, (caller, args) => {
  const found = findConversation(caller, args.channel)
  need(caller, `${SCOPES[found.kind]}:read`)
  const { items, ...rest } = paged(found.members, args)
  return { members: items, ...rest }
})

/** What was said in a conversation, the newest first. */
export const history = method(undefined, { channel: text, ...page }, (caller, args) => {
  const found = findConversation(caller, args.channel)
  need(caller, `${SCOPES[found.kind]}:history`)
  if (!found.members.includes(caller.team.botUserId)) throw new Refusal('not_in_channel')
  const { items, ...rest } = paged(found.messages.toReversed(), args)
  const messages = items.map((one) => messageObject(caller.world, found, one))
  return { messages, has_more: rest.response_metadata.next_cursor !== '', ...rest }
})

const USUAL_PAGE = 100

function paged<T>(all: T[], args: { cursor: string | undefined; limit: number | undefined }) {
  const from = Number(Buffer.from(args.cursor ?? '', 'base64').toString() || 0)
  const to = from + (args.limit ?? USUAL_PAGE)
  const next_cursor = to < all.length ? Buffer.from(`${to}`).toString('base64') : ''
  return { items: all.slice(from, to), response_metadata: { next_cursor } }
}

function channelObject({ team }: Caller, { id, kind, name, archived, members: ids }: Conversation) {
  if (kind === 'im') return { id, is_im: true, is_archived: archived, user: ids.at(-1) }
  return {
    id,
    name,
    is_channel: kind === 'channel',
    is_group: kind === 'group',
    is_im: false,
    is_mpim: false,
    is_private: kind === 'group',
    is_archived: archived,
    is_member: ids.includes(team.botUserId),
    num_members: ids.length,
  }
}
