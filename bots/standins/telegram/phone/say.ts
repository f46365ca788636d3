import { changed } from '../../changes.ts'
import { type Chat, look, type Message, post } from '../world/chats.ts'
import { push } from '../world/updates.ts'
import { bot, wireChat, wireMessage, wireUser } from '../world/wire.ts'
import type { World } from '../world/world.ts'

/** A person's message goes into the chat and to the bot; writing to a bot is what lets it write. */
export function say(world: World, chat: Chat, text: string, extra?: Message['extra']): number {
  if (chat.blocked) throw new Error(`${chat.name} has blocked the bot: unblock it first`)
  chat.started = true
  const more = extra ? { extra } : { entities: commandEntity(text) }
  const message = post(chat, { from: 'me', text, ...more }, world.now())
  look(chat)
  const update = push(world.updates, { message: wireMessage(chat, message) })
  changed(world)
  return update
}

function commandEntity(text: string) {
  const command = /^\/[a-z0-9_]{1,32}(?:@\w+)?(?!\w)/i.exec(text)?.[0]
  return command ? [{ type: 'bot_command', offset: 0, length: command.length }] : []
}

/** A person changes a message of their own. */
export function rewrite(world: World, chat: Chat, id: number, text: string): number {
  const message = chat.messages.find((one) => one.id === id && one.from === 'me')
  if (!message) throw new Error(`${chat.name} has no message ${id} to edit`)
  Object.assign(message, { text, entities: commandEntity(text), edited: true, editedAt: world.now() })
  const update = push(world.updates, { edited_message: wireMessage(chat, message) })
  changed(world)
  return update
}

/** A person blocks the bot, or lets it in again. */
export function setBlocked(world: World, chat: Chat, blocked: boolean): number {
  const member = (gone: boolean) =>
    gone ? { status: 'kicked', user: bot, until_date: 0 } : { status: 'member', user: bot }
  chat.blocked = blocked
  const update = push(world.updates, {
    my_chat_member: {
      chat: wireChat(chat),
      from: wireUser(chat),
      date: Math.floor(world.now() / 1000),
      old_chat_member: member(!blocked),
      new_chat_member: member(blocked),
    },
  })
  changed(world)
  return update
}
