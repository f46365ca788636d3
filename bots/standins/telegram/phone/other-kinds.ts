import { changed } from '../../changes.ts'
import { type Chat, post } from '../world/chats.ts'
import { push } from '../world/updates.ts'
import { bot, wireChat, wireUser } from '../world/wire.ts'
import { addChat, type World } from '../world/world.ts'
import { rewrite, say } from './say.ts'

const file = (more: Record<string, unknown>) => ({ file_id: 'file-1', file_unique_id: 'one', ...more })

const CONTENTS = {
  voice: { voice: file({ duration: 3, mime_type: 'audio/ogg' }) },
  sticker: {
    sticker: file({
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: '🙂',
    }),
  },
  photo: { photo: [file({ width: 90, height: 90 })] },
  video: { video: file({ width: 90, height: 90, duration: 3 }) },
  document: { document: file({ file_name: 'letter.pdf', mime_type: 'application/pdf' }) },
  contact: { contact: { phone_number: '+49301234567', first_name: 'Somebody' } },
  location: { location: { latitude: 52.52, longitude: 13.405 } },
  poll: {
    poll: {
      id: '1',
      question: 'Tea?',
      total_voter_count: 0,
      type: 'regular',
      is_closed: false,
      is_anonymous: true,
      allows_multiple_answers: false,
      options: [{ text: 'Yes', voter_count: 0, persistent_id: '0' }],
    },
  },
} as const

/** What a person can send that is no text, and what can happen in a group or a channel. */
export type Kind = keyof typeof CONTENTS | 'edited' | 'group' | 'added' | 'channel'

const GROUP_ID = -1_002_000_000_001

const CHANNEL_ID = -1_002_000_000_002

/** Sends it. */
export function sendKind(world: World, chat: Chat, kind: Kind): number {
  if (kind === 'edited') return rewriteLast(world, chat)
  if (kind !== 'group' && kind !== 'added' && kind !== 'channel') return say(world, chat, '', CONTENTS[kind])
  const from = wireUser(chat)
  const update = {
    group: () => ({ message: publicMessage(world, 'supergroup', { from }) }),
    added: () => ({ my_chat_member: addedToGroup(world, chat) }),
    channel: () => ({ channel_post: publicMessage(world, 'channel', {}) }),
  }[kind]()
  const id = push(world.updates, update)
  changed(world)
  return id
}

function rewriteLast(world: World, chat: Chat) {
  const last = chat.messages.findLast(({ from }) => from === 'me')
  if (!last) throw new Error(`${chat.name} wrote nothing that could be edited`)
  return rewrite(world, chat, last.id, `${last.text} (edited)`)
}

function publicMessage(world: World, kind: 'supergroup' | 'channel', more: Record<string, unknown>) {
  const chat = shared(world, kind)
  const text = `/start@${bot.username}`
  const { id, date } = post(chat, { from: 'me', text }, world.now())
  const entities = [{ type: 'bot_command', offset: 0, length: text.length }]
  return { message_id: id, date: Math.floor(date / 1000), chat: wireChat(chat), text, entities, ...more }
}

function shared(world: World, kind: 'supergroup' | 'channel'): Chat {
  const id = kind === 'channel' ? CHANNEL_ID : GROUP_ID
  return world.chats.get(id) ?? addChat(world, { id, kind, name: `A ${kind}`, language: '' })
}

function addedToGroup(world: World, chat: Chat) {
  return {
    chat: wireChat(shared(world, 'supergroup')),
    from: wireUser(chat),
    date: Math.floor(world.now() / 1000),
    old_chat_member: { status: 'left', user: bot },
    new_chat_member: { status: 'member', user: bot },
  }
}
