import type { types } from '@slack/bolt'
import { z } from 'zod'
import { aside } from './blocks.ts'

/** What stands in an input when it is sent, by what would make it stand there from the first. */
const STANDS = {
  initial_value: 'value',
  initial_option: 'selected_option',
  initial_options: 'selected_options',
  initial_time: 'selected_time',
  initial_date: 'selected_date',
  initial_conversation: 'selected_conversation',
} as const

const SORRY = 'sorry'

const input = z.looseObject({ action_id: z.string() })
const value = z.looseObject({ type: z.string() })
const block = z.looseObject({ block_id: z.string(), element: input.optional() })
const view = z.object({
  ...{ callback_id: z.string(), private_metadata: z.string() },
  ...{ title: z.unknown(), submit: z.unknown(), close: z.unknown() },
  blocks: z.array(block),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), value)) }),
})

/** A form as it was sent, with all that was filled in, and a word above it; null if it can't be read. */
export function formAgain(sent: unknown, word: string): types.ModalView | null {
  const { success, data } = view.safeParse(sent)
  if (!success) return null
  const { state, blocks, ...frame } = data
  const filled = blocks
    .filter(({ block_id }) => block_id !== SORRY)
    .map((one) => {
      const { block_id, element } = one
      return element
        ? { ...one, element: filledIn(element, state.values[block_id]?.[element.action_id]) }
        : one
    })
  return {
    type: 'modal',
    ...frame,
    blocks: [{ ...aside(word), block_id: SORRY }, ...filled],
  } as types.ModalView
}

function filledIn(element: z.infer<typeof input>, stands: z.infer<typeof value> = { type: '' }) {
  const known = Object.entries(STANDS).map(([initial, now]) => [initial, stands[now]] as const)
  const left = Object.entries(element).filter(([name]) => !(name in STANDS))
  return Object.fromEntries([...left, ...known.filter(([, content]) => isThere(content))])
}

const isThere = (content: unknown) =>
  content !== undefined &&
  content !== null &&
  content !== '' &&
  !(Array.isArray(content) && content.length === 0)
