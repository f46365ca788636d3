import { type Api, InputFile } from 'grammy'
import type { Message } from '../../core/model/message.ts'
import { Lost, type Platform } from '../platform.ts'
import type { Words } from '../words/words.ts'
import { meaning } from './errors.ts'
import { manner, render } from './render.ts'

/** Makes messages of Telegram look as they should: sends, edits and removes. */
export const sender =
  (api: Api, words: Words): Platform['send'] =>
  async ({ address: chat_id, language }, message, ref) => {
    const change = { chat_id, message_id: Number(ref) }
    if (!message) {
      await judged(api.raw.deleteMessage(change))
      return ref ?? ''
    }
    const content = render(message, language, words)
    const { file } = message.page
    if (ref !== null) {
      // A file stays as it was sent, until it is removed.
      if (file) return ref
      await judged(api.raw.editMessageText({ ...change, ...content }))
      return ref
    }
    const sent = await judged<{ message_id: number }>(
      file
        ? sendFile(api, chat_id, message, content.text)
        : api.raw.sendMessage({ chat_id, ...content, ...manner(message) }),
    )
    return `${sent?.message_id}`
  }

/** Removes messages of a chat at once: those that are not there are passed over, and if one can't be, it is not said which. */
export const remover =
  (api: Api): NonNullable<Platform['remove']> =>
  async ({ address: chat_id }, refs) => {
    try {
      await api.raw.deleteMessages({ chat_id, message_ids: refs.map(Number) })
    } catch (error) {
      throw meaning(error) ?? new Lost()
    }
  }

function sendFile(api: Api, chat: string, message: Message, caption: string) {
  const { name, content } = message.page.file!
  return api.sendDocument(chat, new InputFile(Buffer.from(content), name), { caption, ...manner(message) })
}

async function judged<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    const meant = meaning(error)
    if (meant) throw meant
    return null
  }
}
