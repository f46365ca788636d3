import { randomBytes } from 'node:crypto'

/** Words in a block, with markup or without. */
export type Text = { type: 'plain_text' | 'mrkdwn'; text: string }

/** A choice of a menu, of radio buttons or of checkboxes. */
export type Option = { text: Text; value: string }

/** What can be pressed, chosen or filled in; the checker has read the rest. */
export type Element = {
  type: string
  action_id: string
  text?: Text
  value?: string
  url?: string
  options?: Option[]
  placeholder?: Text
  max_length?: number
  initial_value?: string
  initial_option?: Option
  initial_options?: Option[]
  initial_time?: string
  initial_date?: string
  initial_conversation?: string
  default_to_current_conversation?: boolean
}

/** A block as Slack keeps it: with an id, though it came without. */
export type Block = {
  type: string
  block_id: string
  text?: Text
  alt_text?: string
  slack_file?: { id: string }
  label?: Text
  hint?: Text
  optional?: boolean
  dispatch_action?: boolean
  /** Buttons, or small print. */
  elements?: Element[] | Text[]
  element?: Element
}

/** An element where it stands. */
export type Placed = { block: Block; element: Element }

/** Every element of blocks that answers to a person, in order. */
export function elementsIn(blocks: Block[]): Placed[] {
  return blocks.flatMap((block) => partsOf(block).map((element) => ({ block, element })))
}

function partsOf({ type, elements = [], element }: Block): Element[] {
  return [...(type === 'actions' ? (elements as Element[]) : []), ...(element ? [element] : [])]
}

/** The blocks as Slack keeps them: a copy in which everything has its id. */
export function keep(blocks: unknown[]): Block[] {
  const kept = structuredClone(blocks) as Block[]
  for (const block of kept) block.block_id ??= newId()
  for (const { element } of elementsIn(kept)) element.action_id ??= newId()
  return kept
}

const newId = () => randomBytes(4).toString('base64url').slice(0, 5)

/** The files that images in blocks are made of, by id. */
export function filesIn(blocks: Block[]): string[] {
  return blocks.flatMap(({ slack_file }) => (slack_file ? [slack_file.id] : []))
}
