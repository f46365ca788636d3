interface Text {
  type: 'plain_text' | 'mrkdwn'
  text: string
}

/** Something to choose. */
export interface Option {
  text: Text
  value: string
  description?: Text
  url?: string
}

/** What stands in a block: anything to press, a picture, a text. */
export interface Element {
  type: string
  action_id?: string
  text?: string | Text
  value?: string
  url?: string
  alt_text?: string
  placeholder?: Text
  options?: Option[]
  option_groups?: { options: Option[] }[]
  initial_option?: Option
  initial_options?: Option[]
  initial_value?: string
  initial_time?: string
  initial_date?: string
  initial_date_time?: number
  initial_conversation?: string
}

/** A block in which no problem was found, as far as it is read. */
export interface Block {
  type: string
  block_id?: string
  text?: Text
  fields?: Text[]
  accessory?: Element
  elements?: Element[]
  element?: Element
  label?: Text
  hint?: Text
  title?: Text
  alt_text?: string
  optional?: boolean
}

const unescaped = { '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const

const mark = /(?<![\p{L}\p{N}*_~])([*_~])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}*_~])/gu

/** All that stands in a block, in its order. */
export const elementsOf = (block: Block): Element[] =>
  [block.accessory, ...(block.elements ?? []), block.element].filter((item) => item !== undefined)

/** All there is to choose from in an element, groups or not. */
export function optionsOf(element: Element): Option[] {
  return [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)]
}

/** The words of a text as a person reads them: without markup, `&amp;` as `&`. */
export function wordsOf(text: Text | undefined): string {
  if (text?.type !== 'mrkdwn') return text?.text ?? ''
  return unmarked(text.text.replace(/<([^<>\n]+)>/g, (_, inside: string) => mention(inside))).replace(
    /&(lt|gt|amp);/g,
    (escaped) => unescaped[escaped as keyof typeof unescaped],
  )
}

function unmarked(text: string): string {
  const bare = text.replace(mark, (_, _sign, inside: string) => inside)
  return bare === text ? text : unmarked(bare)
}

function mention(inside: string) {
  const [target = '', label] = inside.split('|')
  if (target.startsWith('!date^')) return label ?? target
  if (/^[@!]/.test(target)) return `@${label ?? target.slice(1)}`
  return target.startsWith('#') ? `#${label ?? target.slice(1)}` : (label ?? target)
}
