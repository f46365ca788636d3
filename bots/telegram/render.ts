import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import type { Button, Message, Page, Text } from '../../core/model/message.ts'
import type { Rich } from '../words/rich.ts'
import type { Words } from '../words/words.ts'

/** What both a new message and an edited one consist of. */
export type Rendered = {
  text: string
  entities: MessageEntity[]
  reply_markup: { inline_keyboard: InlineKeyboardButton[][] }
  link_preview_options: { is_disabled: true }
}

/** A message as Telegram shows it: its page if it is open, its line otherwise. */
export function render(message: Message, language: string, words: Words): Rendered {
  const shown = message.open ? message.page : message.line
  return {
    ...formatted(shown.text.map((text) => words.say(text, language))),
    reply_markup: { inline_keyboard: keyboard(shown, (text) => words.plain(text, language)) },
    link_preview_options: { is_disabled: true },
  }
}

/** What only a new message can be told: whether it may be forwarded, whether it rings. */
export const manner = ({ free, sound }: Message) => ({
  protect_content: !free,
  disable_notification: !sound,
})

/** Cuts words to the 200 characters that Telegram shows over a chat, never within a character. */
export function short(words: string): string {
  const characters = [...words]
  return characters.length <= 200 ? words : `${characters.slice(0, 199).join('')}…`
}

const PARAGRAPH = '\n\n'

// Entities rather than a parse mode: no name can be taken for markup.
function formatted(paragraphs: readonly Rich[]): Pick<Rendered, 'text' | 'entities'> {
  const entities = paragraphs.flatMap(({ bold }, i) => {
    const before = paragraphs.slice(0, i).map(({ text }) => text + PARAGRAPH)
    const start = before.join('').length
    return bold.map(([offset, length]) => ({ type: 'bold' as const, offset: start + offset, length }))
  })
  return { text: paragraphs.map(({ text }) => text).join(PARAGRAPH), entities }
}

/** How many characters a phone shows of all labels in a row, before it cuts them. */
const ROW = 40

const keyboard = (page: Page, say: (text: Text) => string): InlineKeyboardButton[][] =>
  page.buttons.flatMap((row) => sideBySide(row.map((button) => wired(button, say(button.text)))))

/** Beside each other where all their words can be read there, else one below the other. */
const sideBySide = (row: InlineKeyboardButton[]): InlineKeyboardButton[][] =>
  row.every(({ text }) => [...text].length * row.length <= ROW) ? [row] : row.map((button) => [button])

function wired(button: Button, text: string): InlineKeyboardButton {
  if ('action' in button) return { text, callback_data: button.action }
  return 'open' in button ? { text, url: button.open } : { text, copy_text: { text: button.copy } }
}
