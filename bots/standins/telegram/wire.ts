import type { Chat, Message } from './chats.ts'
import { wireKeyboard } from './keyboard.ts'

/** The bot, as getMe describes it. */
export const bot = {
  id: 7_000_000_001,
  is_bot: true,
  first_name: 'Attune',
  username: 'attune_bot',
}

/** A person, as updates name them. */
export function wireUser({ id, name, language }: Chat) {
  return {
    id,
    is_bot: false,
    first_name: name,
    ...(language === '' ? {} : { language_code: language }),
  }
}

/** A chat, as messages name it. */
export const wireChat = ({ id, kind: type, name }: Chat) =>
  type === 'private' ? { id, type, first_name: name } : { id, type, title: name }

/** A message, as the API writes it. */
export function wireMessage(chat: Chat, message: Message) {
  const markup = wireKeyboard(message.keyboard)
  return {
    message_id: message.id,
    from: message.from === 'bot' ? bot : wireUser(chat),
    chat: wireChat(chat),
    date: seconds(message.date),
    ...textParts(message),
    ...(message.editedAt === undefined ? {} : { edit_date: seconds(message.editedAt) }),
    ...(message.protected ? { has_protected_content: true } : {}),
    ...(markup ? { reply_markup: markup } : {}),
  }
}

const seconds = (ms: number) => Math.floor(ms / 1000)

function textParts({ text, entities, extra }: Message) {
  const formatted = entities.length > 0
  if (!extra) return { text, ...(formatted ? { entities } : {}) }
  return {
    ...extra,
    ...(text === '' ? {} : { caption: text }),
    ...(formatted ? { caption_entities: entities } : {}),
  }
}

/** A message that is no longer there, as a tap on it names it. */
export const inaccessible = (chat: Chat, id: number) => ({ chat: wireChat(chat), message_id: id, date: 0 })
