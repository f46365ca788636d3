import { type Block, type Element, elementsIn, type Option } from './blocks.ts'

/** What stands in one input, in Slack's form. */
export type Value = { type: string; [field: string]: unknown }

/** What stands in all inputs, by block and action. */
export type Values = Record<string, Record<string, Value>>

type Initial = Extract<keyof Element, `initial_${string}`>

/** Where each kind of input says what stands in it now, and what stood in it first. */
const FIELDS: Record<string, { now: string; first: Initial }> = {
  plain_text_input: { now: 'value', first: 'initial_value' },
  static_select: { now: 'selected_option', first: 'initial_option' },
  radio_buttons: { now: 'selected_option', first: 'initial_option' },
  checkboxes: { now: 'selected_options', first: 'initial_options' },
  datepicker: { now: 'selected_date', first: 'initial_date' },
  timepicker: { now: 'selected_time', first: 'initial_time' },
  conversations_select: { now: 'selected_conversation', first: 'initial_conversation' },
}

/** Whether an element holds something that stays, unlike a button. */
export const isInput = ({ type }: Element): boolean => Object.hasOwn(FIELDS, type)

/** What stands in an input: text, an id, or options. */
export const contentOf = (value: Value | undefined): unknown => value?.[FIELDS[value.type]?.now ?? 'value']

/** An input's new content in Slack's form. */
export function asValue({ type }: Element, content: unknown): Value {
  return { type, [FIELDS[type]?.now ?? 'value']: content }
}

/** What stands in the inputs of new blocks; where the same input stood before, what was there stays. */
export function valuesOf(blocks: Block[], before: Values = {}): Values {
  const values: Values = {}
  for (const { block, element } of elementsIn(blocks).filter((one) => isInput(one.element))) {
    const old = before[block.block_id]?.[element.action_id]
    const stays = old?.type === element.type && stillThere(element, old)
    setValue(values, { block, element }, stays ? old : first(element))
  }
  return values
}

/** Puts something into an input. */
export function setValue(
  values: Values,
  { block, element }: { block: Block; element: Element },
  value: Value,
) {
  values[block.block_id] = { ...values[block.block_id], [element.action_id]: value }
}

function first(element: Element): Value {
  const nothing = element.type === 'checkboxes' ? [] : null
  return asValue(element, element[FIELDS[element.type]!.first] ?? nothing)
}

function stillThere({ options = [] }: Element, value: Value): boolean {
  const chosen = [contentOf(value)].flat().filter((one) => typeof one === 'object' && one !== null)
  const values = options.map((option) => option.value)
  return chosen.every((one) => values.includes((one as Option).value))
}

/** The blocks with what stands in their inputs, as a person's screen shows them. */
export function showing(blocks: Block[], values: Values): Block[] {
  const shown = structuredClone(blocks)
  for (const { block, element } of elementsIn(shown).filter((one) => isInput(one.element))) {
    const content = contentOf(values[block.block_id]?.[element.action_id])
    const isEmpty = content === null || String(content) === ''
    Object.assign(element, { [FIELDS[element.type]!.first]: isEmpty ? undefined : content })
  }
  return shown
}
