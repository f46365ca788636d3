import type { Block, Element, Text } from '../world/blocks.ts'
import { wordsOf } from './words.ts'

/** What a person reads in blocks that have no problems, line by line, with [buttons]. */
export function plainText(blocks: unknown): string[] {
  return (blocks as Block[])
    .flatMap((block) => READ[block.type]?.(block) ?? [])
    .flatMap((part) => part.split('\n'))
    .filter((line) => line.trim() !== '')
}

const READ: Record<string, (block: Block) => string[]> = {
  section: ({ text }) => [wordsOf(text)],
  context: ({ elements = [] }) => (elements as Text[]).map(wordsOf),
  actions: ({ elements = [] }) => [(elements as Element[]).map(({ text }) => `[${wordsOf(text)}]`).join(' ')],
  image: ({ alt_text }) => [`(picture: ${alt_text})`],
  input: readInput,
  divider: () => ['─'],
}

function readInput({ label, optional, element, hint }: Block): string[] {
  const name = `${wordsOf(label)}${optional ? ' (optional)' : ''}`
  return [`${name}: ${element ? readElement(element) : ''}`, wordsOf(hint)]
}

function readElement(element: Element): string {
  const { type, initial_option: one, initial_options: some = [] } = element
  if (type === 'plain_text_input') return `____ ${element.initial_value ?? ''}`.trim()
  if (type === 'radio_buttons') return choices(element, one ? [one.value] : [], ['◉', '○'])
  if (type === 'checkboxes') {
    return choices(
      element,
      some.map(({ value }) => value),
      ['☑', '☐'],
    )
  }
  const picked = element.initial_time ?? element.initial_date ?? element.initial_conversation
  return `⌄ ${one ? wordsOf(one.text) : (picked ?? wordsOf(element.placeholder))}`.trim()
}

function choices({ options = [] }: Element, chosen: string[], [on, off]: [string, string]): string {
  return options.map(({ text, value }) => `${chosen.includes(value) ? on : off} ${wordsOf(text)}`).join(' ')
}
