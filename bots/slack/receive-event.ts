import { z } from 'zod'
import type { Incoming } from '../../core/model/incoming.ts'
import type { Heard } from '../platform.ts'
import { refOf } from './address.ts'
import type { Received } from './receive.ts'
import { typed } from './unescape.ts'

/** What an event of Slack means; null if it is not for us. */
export function receiveEvent(raw: unknown): Received | null {
  const { success, data: known } = envelope.safeParse(raw)
  if (!success) return null
  const { event, event_id, authorizations } = known
  const team = authorizations[0]?.team_id ?? known.team_id
  const bots = authorizations.filter(({ is_bot }) => is_bot).map(({ user_id }) => user_id)
  const about = team && part(event, team, bots)
  if (!about) return null
  const { at, incoming, ref = null } = about
  const address = at === '' ? team : `${team}/${at}`
  const heard: Heard = {
    event: `sl:${event_id}`,
    platform: 'slack',
    address,
    ref,
    // Known as a room from then on, by a name that this event does not tell.
    ...(incoming.kind === 'let-in' ? { room: { address, name: '' } } : {}),
    workspace: team,
    incoming,
  }
  const isChat = event.type === 'message'
  return { heard, way: isChat ? { place: 'chat', channel: event.channel } : { place: 'nowhere' } }
}

const id = z.string().regex(/^[A-Z0-9]{2,40}$/)

const member = z.object({
  type: z.enum(['member_joined_channel', 'member_left_channel']),
  user: id,
  channel: id,
})

const event = z.union([
  z.object({
    type: z.literal('message'),
    channel_type: z.literal('im'),
    channel: id,
    user: id,
    text: z.string().default(''),
    subtype: z.literal('file_share').optional(),
    bot_id: z.undefined().optional(),
  }),
  z.object({
    type: z.literal('message'),
    subtype: z.literal('message_changed'),
    channel_type: z.literal('im'),
    channel: id,
    message: z.object({ user: id, text: z.string().default(''), bot_id: z.undefined().optional() }),
    previous_message: z.object({ text: z.string().default('') }),
  }),
  z.object({ type: z.literal('app_home_opened'), user: id, tab: z.literal('home') }),
  z.object({ type: z.literal('user_change'), user: z.object({ id, deleted: z.literal(true) }) }),
  member,
  z.object({
    type: z.enum([
      ...(['channel_left', 'group_left', 'channel_archive', 'group_archive'] as const),
      ...(['channel_deleted', 'group_deleted'] as const),
    ]),
    channel: id,
  }),
  z.object({ type: z.literal('channel_id_changed'), old_channel_id: id, new_channel_id: id }),
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
])

const envelope = z.object({
  type: z.literal('event_callback'),
  event_id: z.string(),
  team_id: id.nullish(),
  authorizations: z
    .array(
      z.object({
        team_id: id.nullish(),
        user_id: z.string().default(''),
        is_bot: z.boolean().default(false),
      }),
    )
    .default([]),
  event,
})

type Event = z.infer<typeof event>
type Edit = Extract<Event, { message: unknown }>

/** Whose chat or which room it is about, within the workspace; empty for all of it. */
type Part = { at: string; ref?: string; incoming: Incoming }

const NOBODY_YET = { name: '', language: 'en' }

function part(event: Event, team: string, bots: readonly string[]): Part | null {
  switch (event.type) {
    case 'message':
      if ('message' in event) return edited(event, bots)
      return bots.includes(event.user) ? null : { at: event.user, incoming: said(event) }
    case 'app_home_opened':
      return { at: event.user, ref: 'home', incoming: { kind: 'visit', profile: NOBODY_YET } }
    case 'user_change':
      return { at: event.user.id, incoming: { kind: 'gone', closed: true } }
    case 'member_joined_channel':
    case 'member_left_channel':
      return moved(event, team, bots)
    case 'channel_id_changed':
      return renamed(event.old_channel_id, event.new_channel_id, team)
    case 'app_uninstalled':
    case 'tokens_revoked':
      return { at: '', incoming: { kind: 'uninstalled' } }
    default:
      return { at: event.channel, incoming: { kind: 'gone' } }
  }
}

function renamed(before: string, after: string, team: string): Part {
  const refs = [refOf(before, ''), refOf(after, '')] as const
  return { at: before, incoming: { kind: 'moved', to: `${team}/${after}`, refs } }
}

function moved({ type, user, channel }: z.infer<typeof member>, team: string, bots: readonly string[]) {
  const isUs = bots.includes(user)
  if (type === 'member_joined_channel')
    return isUs ? { at: channel, incoming: { kind: 'let-in' } as const } : null
  const left = { kind: 'left', chat: `${team}/${user}` } as const
  return { at: channel, incoming: isUs ? ({ kind: 'gone' } as const) : left }
}

/** Words that somebody changed; Slack also says so where only what it shows beside them has changed. */
function edited({ message, previous_message: before }: Edit, bots: readonly string[]): Part | null {
  if (bots.includes(message.user) || message.text === before.text) return null
  return { at: message.user, incoming: { kind: 'edited', text: typed(message.text), profile: NOBODY_YET } }
}

function said({ text }: { text: string }): Incoming {
  const words = typed(text).trim()
  return words === ''
    ? { kind: 'other', profile: NOBODY_YET }
    : { kind: 'text', text: words, profile: NOBODY_YET }
}
