import type { Button, Chat, Message } from '../world/chats.ts'

/** A chat as plain text. */
export function see(chat: Chat): string {
  return [
    `${chat.name}${chat.language === '' ? '' : ` (${chat.language})`}`,
    ...chat.messages.flatMap(lines),
    ...(chat.toast === undefined ? [] : [`  ↗ ${chat.toast}`]),
    ...(chat.popup === undefined ? [] : [`  ▣ ${chat.popup}`]),
  ].join('\n')
}

function lines(message: Message) {
  return [
    `${message.from.padStart(3)}: ${what(message).replaceAll('\n', '\n     ')}`,
    ...message.keyboard.map(row),
  ]
}

function what({ text, file, extra }: Message) {
  return [file ? `(${file})` : extra ? `(${Object.keys(extra)[0]})` : '', text]
    .filter((part) => part !== '')
    .join(' ')
}

const row = (buttons: Button[]) => `     ${buttons.map(({ text }) => `[${text}]`).join(' ')}`
