import { post } from './chats.ts'
import { boolean, chatId, object, optional, string } from './check.ts'
import { contentOf, type Upload } from './http.ts'
import { keyboard } from './keyboard.ts'
import { method } from './method.ts'
import { badRequest } from './refusal.ts'
import { formatted, formatting } from './text.ts'
import { wireMessage } from './wire.ts'
import { openChat } from './world.ts'

/** The rules of a link's preview. */
export const linkPreview = optional(object({ is_disabled: optional(boolean), url: optional(string(1)) }))

const sending = {
  chat_id: chatId,
  disable_notification: optional(boolean),
  protect_content: optional(boolean),
  reply_markup: optional(keyboard),
}

type Sending = { disable_notification?: boolean | undefined; protect_content?: boolean | undefined }

const sendMessage = method(
  { ...sending, ...formatting, text: string(), link_preview_options: linkPreview },
  (world, params) => {
    const chat = openChat(world, params.chat_id)
    const body = formatted(params.text, params, { max: 4096, empty: 'message text is empty' })
    const draft = { ...body, ...flags(params), from: 'bot', keyboard: params.reply_markup ?? [] } as const
    return wireMessage(chat, post(chat, draft, world.now()))
  },
)

/** The methods that send something new. */
export const sendMethods = { sendMessage, sendDocument: sendFile('document'), sendPhoto: sendFile('photo') }

function flags(params: Sending) {
  return {
    silent: params.disable_notification ?? false,
    protected: params.protect_content ?? false,
  }
}

function uploaded(value: unknown, name: string): Upload {
  if (typeof value === 'object' && value !== null && 'size' in value) return value as Upload
  throw badRequest(`parameter "${name}" must be an uploaded file`)
}

function sendFile(kind: 'document' | 'photo') {
  return method(
    {
      ...sending,
      [kind]: uploaded,
      caption: optional(string()),
      caption_entities: formatting.entities,
      parse_mode: formatting.parse_mode,
    },
    (world, params) => {
      const chat = openChat(world, params.chat_id)
      const looks = { entities: params.caption_entities, parse_mode: params.parse_mode }
      const body = formatted(params.caption ?? '', looks, { max: 1024, empty: undefined })
      const upload = (params as Record<string, unknown>)[kind] as Upload
      const { name: file, size } = upload
      const sent = { file_id: `file-${chat.id}-${chat.lastId + 1}`, file_unique_id: file, file_size: size }
      const extra =
        kind === 'photo'
          ? { photo: [{ ...sent, width: 1, height: 1 }] }
          : { document: { ...sent, file_name: file } }
      const draft = {
        ...body,
        ...flags(params),
        from: 'bot',
        file,
        extra,
        ...(kind === 'document' ? { content: contentOf(upload) } : {}),
        keyboard: params.reply_markup ?? [],
      } as const
      return wireMessage(chat, post(chat, draft, world.now()))
    },
  )
}
