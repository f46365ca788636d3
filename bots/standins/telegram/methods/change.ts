import { isDeepStrictEqual } from 'node:util'
import { type Message, remove } from '../world/chats.ts'
import { badRequest } from '../world/refusal.ts'
import { wireMessage } from '../world/wire.ts'
import { openChat } from '../world/world.ts'
import { method } from './method.ts'
import { chatId, integer, list } from './parameters.ts'
import { messageText, textRules } from './text.ts'

const HOURS_48 = 48 * 3_600_000

const which = { chat_id: chatId, message_id: integer(1) }

/** Gives a message of the bot other words and buttons. */
export const editMessageText = method({ ...which, ...textRules }, (world, params) => {
  const chat = openChat(world, params.chat_id)
  const message = chat.messages.find(({ id }) => id === params.message_id)
  checkEditable(message)
  const { text, entities, keyboard } = message
  const wish = { ...messageText(params), keyboard: params.reply_markup ?? [] }
  if (isDeepStrictEqual({ text, entities, keyboard }, wish)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  Object.assign(message, wish, { edited: true, editedAt: world.now() })
  return wireMessage(chat, message)
})

/** Takes a message away, within two days. */
export const deleteMessage = method(which, (world, params) => {
  const chat = openChat(world, params.chat_id)
  const message = chat.messages.find(({ id }) => id === params.message_id)
  if (!message) throw badRequest('message to delete not found')
  if (world.now() - message.date > HOURS_48) throw badRequest("message can't be deleted for everyone")
  remove(chat, message.id)
  return true
})

/** Takes several away at once: what is not there is passed over, and if one can't be, none is. */
export const deleteMessages = method(
  { chat_id: chatId, message_ids: list(integer(1), 1, 100) },
  (world, params) => {
    const chat = openChat(world, params.chat_id)
    const all = chat.messages.filter(({ id }) => params.message_ids.includes(id))
    if (all.some(({ date }) => world.now() - date > HOURS_48))
      throw badRequest("message can't be deleted for everyone")
    for (const { id } of all) remove(chat, id)
    return true
  },
)

function checkEditable(message: Message | undefined): asserts message is Message {
  if (!message) throw badRequest('message to edit not found')
  if (message.from === 'me') throw badRequest("message can't be edited")
  if (message.extra) throw badRequest('there is no text in the message to edit')
}
