import type { Button, Message, Text } from '../../core/model/message.ts'
import type { Words } from '../words/words.ts'

/** A message as a terminal shows it, and what its buttons do, by their numbers. */
export type Rendered = { text: string; buttons: ReadonlyMap<number, string> }

/** A message's page if it is open, its line otherwise; `free` says from where on so many numbers are free. */
export function render(
  message: Message,
  language: string,
  words: Words,
  free: (count: number) => number,
): Rendered {
  const { text, buttons: rows, file } = message.open ? message.page : message.line
  const say = (one: Text) => harmless(words.plain(one, language))
  const actions = rows.flat().flatMap((button) => ('action' in button ? [button.action] : []))
  let number = free(actions.length)
  const buttons = new Map(actions.map((action, i) => [number + i, action]))
  const label = (button: Button): string => {
    if ('action' in button) return `[${number++}] ${say(button.text)}`
    return `${say(button.text)}: ${'open' in button ? button.open : button.copy}`
  }
  const paragraphs = [
    ...text.map((one) => wrapped(say(one))),
    ...(file ? [harmless(`${file.name}\n${file.content}`)] : []),
    ...(rows.length > 0 ? [rows.map((row) => row.map(label).join('   ')).join('\n')] : []),
  ]
  return { text: paragraphs.join('\n\n'), buttons }
}

// Words could otherwise move the cursor, or ring.
const harmless = (words: string): string => words.replace(/[^\P{Cc}\n]/gu, '')

const wrapped = (words: string): string => words.replace(/(?![^\n]{1,76}$)([^\n]{1,76}) /gm, '$1\n')
