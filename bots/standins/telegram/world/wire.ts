import type { Button, Chat, Message } from './chats.ts'

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
  return {
    message_id: message.id,
    from: message.from === 'bot' ? bot : wireUser(chat),
    chat: wireChat(chat),
    date: seconds(message.date),
    ...textParts(message),
    ...(message.editedAt === undefined ? {} : { edit_date: seconds(message.editedAt) }),
    ...(message.protected ? { has_protected_content: true } : {}),
    ...(message.keyboard.length > 0 ? { reply_markup: wireKeyboard(message.keyboard) } : {}),
  }
}

const seconds = (ms: number) => Math.floor(ms / 1000)

function textParts({ text, entities, extra }: Message) {
  if (extra) return { ...extra, ...(text === '' ? {} : { caption: text }) }
  return { text, ...(entities.length > 0 ? { entities } : {}) }
}

function wireKeyboard(rows: Button[][]) {
  return { inline_keyboard: rows.map((row) => row.map(wireButton)) }
}

function wireButton({ text, data, url, copy }: Button) {
  if (data !== undefined) return { text, callback_data: data }
  return copy === undefined ? { text, url } : { text, copy_text: { text: copy } }
}

/** A message that is no longer there, as a tap on it names it. */
export const inaccessible = (chat: Chat, id: number) => ({ chat: wireChat(chat), message_id: id, date: 0 })
