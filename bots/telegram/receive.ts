import { z } from 'zod'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming, Profile } from '../../core/model/incoming.ts'
import type { Heard } from '../platform.ts'

const chat = z.object({ id: z.number(), type: z.literal('private') })

const from = z.object({
  id: z.number(),
  is_bot: z.literal(false),
  first_name: z.string(),
  last_name: z.string().default(''),
  language_code: z.string().default(''),
})

const message = z.looseObject({
  message_id: z.number(),
  chat,
  from,
  text: z.string().optional(),
  caption: z.string().optional(),
})

// All that is read of an update: anything else, such as groups and other bots, is not there.
const update = z.union([
  z.object({
    update_id: z.number(),
    callback_query: z.object({
      from,
      message: z.object({ message_id: z.number(), chat }),
      data: z.string(),
    }),
  }),
  z.object({ update_id: z.number(), message }),
  z.object({ update_id: z.number(), edited_message: message }),
  z.object({
    update_id: z.number(),
    my_chat_member: z.object({ chat, new_chat_member: z.object({ status: z.literal('kicked') }) }),
  }),
])

type Update = z.infer<typeof update>
type Message = z.infer<typeof message>

/** What an update of Telegram means; null if it is not for us. */
export function receive(raw: unknown): Heard | null {
  const { success, data: known } = update.safeParse(raw)
  if (!success) return null
  const about = part(known)
  if (!about || !isTheirs(known)) return null
  const { chatId, messageId, incoming } = about
  return {
    event: `tg:${known.update_id}`,
    platform: 'telegram',
    address: `${chatId}`,
    ref: messageId === null ? null : `${messageId}`,
    incoming,
  }
}

/** Whether it was done by whose private chat it is: nobody else acts there. */
function isTheirs(known: Update): boolean {
  if ('my_chat_member' in known) return true
  if ('callback_query' in known) return known.callback_query.from.id === known.callback_query.message.chat.id
  const { from, chat } = 'edited_message' in known ? known.edited_message : known.message
  return from.id === chat.id
}

type Part = { chatId: number; messageId: number | null; incoming: Incoming }

function part(known: Update): Part | null {
  if ('my_chat_member' in known) {
    return { chatId: known.my_chat_member.chat.id, messageId: null, incoming: { kind: 'gone' } }
  }
  if ('callback_query' in known) {
    const { message, data, from } = known.callback_query
    const incoming = { kind: 'press', press: parseAction(data), profile: profile(from) } as const
    return { chatId: message.chat.id, messageId: message.message_id, incoming }
  }
  if ('edited_message' in known) return edited(known.edited_message)
  const { message } = known
  if (SERVICE.some((kind) => kind in message)) return null
  return { chatId: message.chat.id, messageId: message.message_id, incoming: said(message) }
}

function edited({ chat, message_id, from, text, caption }: Message): Part | null {
  const words = text ?? caption
  if (words === undefined) return null
  const incoming = { kind: 'edited', text: words, profile: profile(from) } as const
  return { chatId: chat.id, messageId: message_id, incoming }
}

// What Telegram itself notes in a private chat: nobody said it.
const SERVICE = [
  ...['pinned_message', 'message_auto_delete_timer_changed', 'chat_background_set', 'write_access_allowed'],
  ...['connected_website', 'new_chat_title', 'forum_topic_created', 'forum_topic_edited', 'boost_added'],
  ...['successful_payment', 'refunded_payment', 'users_shared', 'chat_shared', 'suggested_post_info'],
]

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@[a-z0-9_]+)?(?:\s(.*))?$/is

function said(message: Message): Incoming {
  const by = profile(message.from)
  const text = message.text ?? message.caption
  if (text === undefined) return { kind: 'other', profile: by }
  const [command, name, argument = ''] = COMMAND.exec(text.trim()) ?? []
  if (command === undefined || name === undefined) return { kind: 'text', text, profile: by }
  return { kind: 'command', name: name.toLowerCase(), argument: argument.trim(), profile: by }
}

function profile({ first_name, last_name, language_code }: z.infer<typeof from>): Profile {
  const initial = [...last_name.trim()][0] ?? ''
  const last = /\p{L}/u.test(initial) ? `${initial}.` : initial
  const language = /^[a-z]{2,3}(?![a-z])/.exec(language_code.toLowerCase())?.[0] ?? 'en'
  return { name: first_name, full: `${first_name} ${last}`.trim(), language }
}
