import { render, short } from '../../bots/telegram/render.ts'
import type { Words } from '../../bots/words/words.ts'
import type { Message, Text } from '../../core/model/message.ts'
import { box, escaped, key } from './html.ts'

/** A message as it stands in a chat of Telegram: words, and rows of buttons as wide as on a phone. */
export function chatMessage(message: Message, language: string, words: Words): string {
  const { text, entities, reply_markup } = render(message, language, words)
  const file = message.page.file ? key(`📄 ${message.page.file.name}`, 'document') : ''
  const rows = reply_markup.inline_keyboard.map((row) => box('row', ...row.map((one) => key(one.text))))
  return box('chat', box('bubble', file, bold(text, entities)), ...rows)
}

/** The small note over a chat. */
export const toast = (said: Text, language: string, words: Words): string =>
  box('toast', escaped(short(words.plain(said, language))))

/** Telegram's own dialog over a chat. */
export const popUp = (said: Text, language: string, words: Words): string =>
  box('pop-up', box('words', escaped(short(words.plain(said, language)))), key('OK', 'ok'))

type Entity = { offset: number; length: number }

function bold(text: string, entities: readonly Entity[]): string {
  const ends = entities.flatMap(({ offset, length }) => [offset, offset + length])
  const cuts = [0, ...ends, text.length]
  const pieces = cuts.slice(1).map((end, i) => escaped(text.slice(cuts[i], end)))
  return pieces.map((piece, i) => (i % 2 === 1 ? `<b>${piece}</b>` : piece)).join('')
}
