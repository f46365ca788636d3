import { type Block, type Element, elementsOf, type Option, optionsOf, wordsOf } from './shape.ts'

/** Something a person can press, choose from or type into, with Slack's own names for what it sends. */
export interface Control {
  block_id: string | undefined
  action_id: string | undefined
  type: string
  /** A button's words; of an input, its label; otherwise what an empty menu says. */
  label: string
  /** What a button sends, or what is chosen or typed already. */
  value: string | undefined
  url: string | undefined
  options: { label: string; value: string; url: string | undefined }[]
}

const seconds = (time: number) => new Date(time * 1000).toISOString()

const objectText = (element: Element) => wordsOf(typeof element.text === 'string' ? undefined : element.text)

const shown: Record<string, (element: Element) => string> = {
  plain_text: (element) => String(element.text),
  mrkdwn: (element) => wordsOf({ type: 'mrkdwn', text: String(element.text) }),
  image: (element) => `(picture: ${element.alt_text})`,
  button: (element) => `[${objectText(element)}]`,
  overflow: () => '[⋯]',
  radio_buttons: (element) => options(element, ['◉', '○']),
  checkboxes: (element) => options(element, ['☑', '☐']),
  plain_text_input: (element) => `____ ${element.initial_value ?? ''}`.trim(),
  number_input: (element) => `____ ${element.initial_value ?? ''}`.trim(),
}

const menu = (element: Element) =>
  `⌄ ${wordsOf(element.initial_option?.text) || (chosen(element) ?? wordsOf(element.placeholder))}`.trim()

const see = (element: Element) => (shown[element.type] ?? menu)(element)

const parts: Record<string, (block: Block) => string[]> = {
  section: (block) => [
    wordsOf(block.text),
    ...(block.fields ?? []).map(wordsOf),
    ...elementsOf(block).map(see),
  ],
  context: (block) => elementsOf(block).map(see),
  actions: (block) => [elementsOf(block).map(see).join(' ')],
  header: (block) => [wordsOf(block.text)],
  image: (block) => [wordsOf(block.title), `(picture: ${block.alt_text})`],
  input,
  divider: () => ['─'],
}

/** What a person reads in blocks that have no problems, line by line. */
export function plainText(blocks: unknown): string[] {
  return (blocks as Block[])
    .flatMap((block) => parts[block.type]?.(block) ?? [])
    .flatMap((part) => part.split('\n'))
    .filter((line) => line.trim() !== '')
}

/** All that can be pressed, chosen or typed in blocks that have no problems, in their order. */
export function buttonsIn(blocks: unknown): Control[] {
  return (blocks as Block[]).flatMap((block) =>
    elementsOf(block)
      .filter(isControl)
      .map((element) => control(block, element)),
  )
}

const isControl = (element: Element) => !['image', 'plain_text', 'mrkdwn'].includes(element.type)

function control(block: Block, element: Element): Control {
  return {
    block_id: block.block_id,
    action_id: element.action_id,
    type: element.type,
    label: wordsOf(block.label) || objectText(element) || wordsOf(element.placeholder),
    value: element.value ?? element.initial_value ?? element.initial_option?.value ?? chosen(element),
    url: element.url,
    options: optionsOf(element).map(({ text, value, url }) => ({ label: wordsOf(text), value, url })),
  }
}

function chosen(element: Element) {
  return (
    element.initial_time ??
    element.initial_date ??
    (element.initial_date_time === undefined ? undefined : seconds(element.initial_date_time)) ??
    element.initial_conversation
  )
}

function options(element: Element, signs: [string, string]) {
  const values = [element.initial_option, ...(element.initial_options ?? [])].map((item) => item?.value)
  const line = ({ text, value, description }: Option) =>
    [signs[values.includes(value) ? 0 : 1], wordsOf(text), description && `(${wordsOf(description)})`]
      .filter(Boolean)
      .join(' ')
  return (element.options ?? []).map(line).join(' ')
}

function input(block: Block) {
  const label = `${wordsOf(block.label)}${block.optional ? ' (optional)' : ''}`
  return [`${label}: ${elementsOf(block).map(see).join(' ')}`, wordsOf(block.hint)]
}
