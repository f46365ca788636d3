import { randomBytes } from 'node:crypto'

/** A choice of a menu, of radio buttons or of checkboxes. */
export type Option = { text: { text: string }; value: string }

/** What can be pressed, chosen or filled in; the checker has read the rest. */
export type Element = {
  type: string
  action_id: string
  text?: { text: string }
  value?: string
  url?: string
  options?: Option[]
  option_groups?: { options: Option[] }[]
  placeholder?: { text: string }
  [field: string]: unknown
}

/** A block as Slack keeps it: with an id, though it came without. */
export type Block = {
  type: string
  block_id: string
  text?: { text: string }
  label?: { text: string }
  optional?: boolean
  dispatch_action?: boolean
  elements?: Element[]
  accessory?: Element
  element?: Element
  [field: string]: unknown
}

/** An element where it stands. */
export type Placed = { block: Block; element: Element }

const inert = new Set(['image', 'mrkdwn', 'plain_text', 'rich_text_section'])

/** Every element of blocks that answers to a person, in order. */
export const elementsIn = (blocks: Block[]): Placed[] =>
  blocks.flatMap((block) => parts(block).map((element) => ({ block, element })))

function parts({ type, elements, accessory, element }: Block): Element[] {
  const listed = type === 'actions' || type === 'context_actions' ? (elements ?? []) : []
  return [...listed, accessory, element].filter(
    (one) => one !== undefined && !inert.has(one.type),
  ) as Element[]
}

/** The blocks as Slack keeps them: a copy in which everything has its id. */
export function keep(blocks: unknown[]): Block[] {
  const kept = structuredClone(blocks) as Block[]
  for (const block of kept) block.block_id ??= newId()
  for (const { element } of elementsIn(kept)) element.action_id ??= newId()
  return kept
}

const newId = () => randomBytes(4).toString('base64url').slice(0, 5)

/** All choices of an element. */
export function optionsOf({ options, option_groups }: Element): Option[] {
  return [...(options ?? []), ...(option_groups ?? []).flatMap((group) => group.options)]
}

/** The files that images in blocks are made of, by id. */
export function filesIn(blocks: unknown): string[] {
  if (typeof blocks !== 'object' || blocks === null) return []
  return Object.entries(blocks).flatMap(([key, value]) =>
    key === 'slack_file' ? [String((value as { id?: unknown }).id)] : filesIn(value),
  )
}
