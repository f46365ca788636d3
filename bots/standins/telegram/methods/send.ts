import { optional } from '../../rules.ts'
import { post } from '../world/chats.ts'
import { contentOf } from '../world/uploads.ts'
import { wireMessage } from '../world/wire.ts'
import { openChat } from '../world/world.ts'
import { method } from './method.ts'
import { boolean, chatId, string, uploaded } from './parameters.ts'
import { messageText, textRules } from './text.ts'

const LONGEST_CAPTION = 1024

const sending = {
  chat_id: chatId,
  disable_notification: optional(boolean),
  protect_content: optional(boolean),
}

/** Sends words, with buttons or without. */
export const sendMessage = method({ ...sending, ...textRules }, (world, params) => {
  const chat = openChat(world, params.chat_id)
  const words = { ...messageText(params), keyboard: params.reply_markup ?? [] }
  return wireMessage(chat, post(chat, { from: 'bot', ...words, ...mannersOf(params) }, world.now()))
})

/** Sends a file, with words below it or without. */
export const sendDocument = method(
  { ...sending, document: uploaded, caption: optional(string(0, LONGEST_CAPTION)) },
  (world, params) => {
    const chat = openChat(world, params.chat_id)
    const { name, size } = params.document
    const file_id = `file-${chat.id}-${chat.lastId + 1}`
    const document = { file_id, file_unique_id: name, file_size: size, file_name: name }
    const file = { file: name, content: contentOf(params.document), extra: { document } }
    const draft = { from: 'bot' as const, text: params.caption ?? '', ...file, ...mannersOf(params) }
    return wireMessage(chat, post(chat, draft, world.now()))
  },
)

type Sending = { disable_notification: boolean | undefined; protect_content: boolean | undefined }

function mannersOf({ disable_notification = false, protect_content = false }: Sending) {
  return { silent: disable_notification, protected: protect_content }
}
