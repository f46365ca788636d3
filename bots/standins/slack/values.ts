import { type Block, type Element, elementsIn, type Option, optionsOf } from './blocks.ts'

/** What stands in one input, in Slack's form. */
export type Value = { type: string; [field: string]: unknown }

/** What stands in all inputs, by block and action. */
export type Values = Record<string, Record<string, Value>>

const fields: Record<string, [now: string, first: string]> = {
  plain_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  static_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  multi_static_select: ['selected_options', 'initial_options'],
  checkboxes: ['selected_options', 'initial_options'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  users_select: ['selected_user', 'initial_user'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  channels_select: ['selected_channel', 'initial_channel'],
  multi_users_select: ['selected_users', 'initial_users'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
}

const formats: Record<string, RegExp> = {
  datepicker: /^\d{4}-\d\d-\d\d$/,
  timepicker: /^([01]\d|2[0-3]):[0-5]\d$/,
  datetimepicker: /^\d{10}$/,
  number_input: /^-?\d+(\.\d+)?$/,
}

const isMany = (field: string) => field.endsWith('s')

/** Whether an element holds something that stays, unlike a button. */
export const isInput = ({ type }: Element): boolean => Object.hasOwn(fields, type)

/** What stands in an input: text, ids, or the options' values. */
export const contentOf = (value: Value | undefined): unknown => value?.[fields[value.type]?.[0] ?? 'value']

/** What stands in the inputs of new blocks; where the same input stood before, what was there stays. */
export function valuesOf(blocks: Block[], before: Values = {}): Values {
  const values: Values = {}
  for (const { block, element } of elementsIn(blocks)) {
    const fresh = first(element)
    const old = before[block.block_id]?.[element.action_id]
    const stays = old?.type === element.type && stillThere(element, old)
    if (!fresh) continue
    values[block.block_id] = { ...values[block.block_id], [element.action_id]: stays ? old : fresh }
  }
  return values
}

function first(element: Element): Value | undefined {
  const field = fields[element.type]
  if (!field) return undefined
  const [now, initial] = field
  return { type: element.type, [now]: element[initial] ?? (isMany(now) ? [] : null) }
}

function stillThere(element: Element, value: Value): boolean {
  const chosen = [contentOf(value)].flat().filter((one) => typeof one === 'object' && one !== null)
  const values = optionsOf(element).map((option) => option.value)
  return chosen.every((one) => values.includes((one as Option).value))
}

/** What stands in an input once a person has filled it: text, an option by its label, `HH:mm` or a date. */
export function filled(element: Element, given: string | string[]): Value {
  const [field = 'value'] = fields[element.type] ?? []
  const many = isMany(field)
  const content = many ? several(element, [given].flat()) : single(element, [given].flat()[0] ?? '')
  return { type: element.type, [field]: content }
}

const several = (element: Element, given: string[]): unknown =>
  fields[element.type]?.[0] === 'selected_options' ? given.map((one) => choose(element, one)) : given

function choose(element: Element, label: string): Option {
  const all = optionsOf(element)
  const found =
    all.find(({ text, value }) => text.text === label || value === label) ??
    all.find(({ text }) => text.text.includes(label))
  if (found) return found
  throw new Error(`no option "${label}" among ${all.map(({ text }) => `"${text.text}"`).join(', ')}`)
}

function single(element: Element, given: string): unknown {
  if (given === '') return null
  if (fields[element.type]?.[0] === 'selected_option') return choose(element, given)
  return element.type === 'datetimepicker' ? Number(asTyped(element, given)) : asTyped(element, given)
}

function asTyped(element: Element, given: string): string {
  const max = Number(element.max_length ?? 3000)
  const format = formats[element.type]
  if (format && !format.test(given)) throw new Error(`a ${element.type} does not take "${given}"`)
  if ([...given].length > max) throw new Error(`nobody can type more than ${max} characters there`)
  return given
}

/** The blocks with what stands in their inputs, as a person's screen shows them. */
export function showing(blocks: Block[], values: Values): Block[] {
  const shown = structuredClone(blocks)
  for (const { block, element } of elementsIn(shown)) {
    const content = contentOf(values[block.block_id]?.[element.action_id])
    const initial = fields[element.type]?.[1]
    if (initial) element[initial] = content === null || String(content) === '' ? undefined : content
  }
  return shown
}
