import { flag, optional, text, whole } from './check.ts'
import type { Conversation } from './conversations.ts'
import { findConversation, findGroup, findPerson } from './find.ts'
import { type Caller, type Method, method, need } from './method.ts'
import { userObject } from './people.ts'
import { Refusal } from './refusal.ts'
import { messageObject } from './say.ts'

const scopes = { channel: 'channels', group: 'groups', im: 'im', mpim: 'mpim' } as const

const page = { cursor: optional(text), limit: optional(whole(1, 1000)) }

const open = method(undefined, { users: text, return_im: optional(flag) }, (caller, args) => {
  const people = args.users.split(',').map((id) => findPerson(caller, id))
  need(caller, people.length > 1 ? 'mpim:write' : 'im:write')
  if (people.some(({ deactivated }) => deactivated)) throw new Refusal('user_disabled')
  if (people.some(({ stranger }) => stranger)) throw new Refusal('user_not_visible')
  const [only] = people
  const found = people.length === 1 && only ? only.im : findGroup(caller, people)
  return { channel: { id: found.id } }
})

const info = method(undefined, { channel: text }, (caller, args) => {
  const found = findConversation(caller, args.channel)
  need(caller, `${scopes[found.kind]}:read`)
  return { channel: channelObject(caller, found) }
})

const members = method(undefined, { channel: text, ...page }, (caller, args) => {
  const found = findConversation(caller, args.channel)
  need(caller, `${scopes[found.kind]}:read`)
  const { items, ...rest } = paged(found.members, args)
  return { members: items, ...rest }
})

const history = method(
  undefined,
  { channel: text, ...page, oldest: optional(text), latest: optional(text), inclusive: optional(flag) },
  (caller, args) => {
    const found = findConversation(caller, args.channel)
    need(caller, `${scopes[found.kind]}:history`)
    if (!found.members.includes(caller.team.botUserId)) throw new Refusal('not_in_channel')
    const all = found.messages.filter(within(args)).reverse()
    const { items, ...rest } = paged(all, args)
    const messages = items.map((one) => messageObject(caller.world, found, one))
    return { messages, has_more: rest.response_metadata.next_cursor !== '', ...rest }
  },
)

const usersInfo = method('users:read', { user: text, include_locale: optional(flag) }, (caller, args) => {
  const { world, team } = caller
  if (args.user === team.botUserId) {
    return { user: { id: team.botUserId, team_id: team.id, name: 'attune', deleted: false, is_bot: true } }
  }
  return { user: userObject(findPerson(caller, args.user), world.now(), args.include_locale === true) }
})

const kinds: Record<string, Conversation['kind']> = {
  public_channel: 'channel',
  private_channel: 'group',
  im: 'im',
  mpim: 'mpim',
}

const usersConversations = method(
  undefined,
  { ...page, types: optional(text), exclude_archived: optional(flag), user: optional(text) },
  (caller, args) => {
    const wanted = (args.types ?? 'public_channel').split(',').map((type) => kinds[type.trim()])
    for (const kind of wanted) {
      if (!kind) throw new Refusal('invalid_types')
      need(caller, `${scopes[kind]}:read`)
    }
    const who = args.user ?? caller.team.botUserId
    const all = caller.world.conversations.filter(
      ({ kind, teamId, members: ids, archived }) =>
        teamId === caller.team.id &&
        wanted.includes(kind) &&
        ids.includes(who) &&
        !(archived && args.exclude_archived),
    )
    const { items, ...rest } = paged(all, args)
    return { channels: items.map((one) => channelObject(caller, one)), ...rest }
  },
)

/** Where one can talk, and with whom. */
export const conversationMethods: Record<string, Method> = {
  'conversations.open': open,
  'conversations.info': info,
  'conversations.members': members,
  'conversations.history': history,
  'users.info': usersInfo,
  'users.conversations': usersConversations,
}

function paged<T>(all: T[], args: { cursor: string | undefined; limit: number | undefined }) {
  const from = Number(Buffer.from(args.cursor ?? '', 'base64').toString() || 0)
  const to = from + (args.limit ?? 100)
  const next_cursor = to < all.length ? Buffer.from(`${to}`).toString('base64') : ''
  return { items: all.slice(from, to), response_metadata: { next_cursor } }
}

function channelObject({ team }: Caller, conversation: Conversation) {
  const { id, kind, name, archived, members } = conversation
  if (kind === 'im') return { id, is_im: true, is_archived: archived, user: members.at(-1) }
  return {
    id,
    name,
    is_channel: kind === 'channel',
    is_group: kind === 'group',
    is_im: false,
    is_mpim: kind === 'mpim',
    is_private: kind !== 'channel',
    is_archived: archived,
    is_member: members.includes(team.botUserId),
    num_members: members.length,
  }
}

function within(args: {
  oldest: string | undefined
  latest: string | undefined
  inclusive: boolean | undefined
}) {
  const oldest = Number(args.oldest ?? 0)
  const latest = Number(args.latest ?? Number.POSITIVE_INFINITY)
  return ({ ts }: { ts: string }) => {
    const at = Number(ts)
    return (at > oldest && at < latest) || (args.inclusive === true && (at === oldest || at === latest))
  }
}
