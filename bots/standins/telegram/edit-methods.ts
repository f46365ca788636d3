import { isDeepStrictEqual } from 'node:util'
import { type Chat, type Message, remove } from './chats.ts'
import { chatId, integer, list, optional, string } from './check.ts'
import { keyboard } from './keyboard.ts'
import { method } from './method.ts'
import { badRequest, forbidden } from './refusal.ts'
import { linkPreview } from './send-methods.ts'
import { formatted, formatting } from './text.ts'
import { wireMessage } from './wire.ts'
import { chatOf, openChat, type World } from './world.ts'

const hours48 = 48 * 3_600_000

const edited = { chat_id: chatId, message_id: integer(1), reply_markup: optional(keyboard) }

const editMessageText = method(
  { ...edited, ...formatting, text: string(), link_preview_options: linkPreview },
  (world, params) => {
    const chat = openChat(world, params.chat_id)
    const message = editable(chat, params.message_id)
    if (message.extra) throw badRequest('there is no text in the message to edit')
    const body = formatted(params.text, params, { max: 4096, empty: 'message text is empty' })
    return edit(world, chat, message, { ...body, keyboard: params.reply_markup ?? [] })
  },
)

const editMessageReplyMarkup = method(edited, (world, params) => {
  const chat = openChat(world, params.chat_id)
  const { text, entities } = editable(chat, params.message_id)
  const message = editable(chat, params.message_id)
  return edit(world, chat, message, { text, entities, keyboard: params.reply_markup ?? [] })
})

const deleteMessage = method({ chat_id: chatId, message_id: integer(1) }, (world, params) => {
  const chat = openChat(world, params.chat_id)
  if (!deletable(world, chat, params.message_id)) throw badRequest('message to delete not found')
  remove(chat, params.message_id)
  return true
})

const deleteMessages = method({ chat_id: chatId, message_ids: list(integer(1), 1, 100) }, (world, params) => {
  const chat = openChat(world, params.chat_id)
  const there = params.message_ids.filter((id) => deletable(world, chat, id))
  for (const id of there) remove(chat, id)
  return true
})

const leaveChat = method({ chat_id: chatId }, (world, params) => {
  const chat = chatOf(world, params.chat_id)
  if (chat.kind === 'private') throw badRequest("chat member status can't be changed in private chats")
  if (!chat.started) throw forbidden(`bot is not a member of the ${chat.kind} chat`)
  chat.started = false
  return true
})

/** The methods that change or remove what is there. */
export const editMethods = {
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  leaveChat,
}

function editable(chat: Chat, id: number): Message {
  const message = chat.messages.find((one) => one.id === id)
  if (!message) throw badRequest('message to edit not found')
  if (message.from === 'me') throw badRequest("message can't be edited")
  return message
}

function edit(
  world: World,
  chat: Chat,
  message: Message,
  wish: Pick<Message, 'text' | 'entities' | 'keyboard'>,
) {
  const { text, entities, keyboard: rows } = message
  if (isDeepStrictEqual({ text, entities, keyboard: rows }, wish)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  Object.assign(message, wish, { edited: true, editedAt: world.now() })
  return wireMessage(chat, message)
}

function deletable(world: World, chat: Chat, id: number) {
  const message = chat.messages.find((one) => one.id === id)
  if (message && world.now() - message.date > hours48)
    throw badRequest("message can't be deleted for everyone")
  return message
}
