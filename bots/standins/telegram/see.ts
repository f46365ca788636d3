import type { Button, Chat, Message } from './chats.ts'

const row = (buttons: Button[]) => `     ${buttons.map(({ text }) => `[${text}]`).join(' ')}`

const what = ({ text, file, extra }: Message) =>
  [file ? `(${file})` : extra ? `(${Object.keys(extra)[0]})` : '', text]
    .filter((part) => part !== '')
    .join(' ')

const lines = (message: Message) => [
  `${message.from.padStart(3)}: ${what(message).replaceAll('\n', '\n     ')}`,
  ...message.keyboard.map(row),
]

/** A chat as plain text. */
export const see = (chat: Chat): string =>
  [
    `${chat.name}${chat.language === '' ? '' : ` (${chat.language})`}`,
    ...chat.messages.flatMap(lines),
    ...(chat.toast === undefined ? [] : [`  ↗ ${chat.toast}`]),
    ...(chat.popup === undefined ? [] : [`  ▣ ${chat.popup}`]),
  ].join('\n')
