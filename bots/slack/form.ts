import type { types } from '@slack/bolt'
import { z } from 'zod'
import type { Field, Fields, Form, Text } from '../../core/model/message.ts'
import { plainText } from './blocks.ts'
import { cut } from './escape.ts'
import { filledIn } from './unescape.ts'
import type { Voice } from './voice.ts'

/** The inputs of a form; each is called by its field's name, so what was typed outlives a redrawing. */
export const inputsOf = ({ fields }: Form, voice: Voice): types.InputBlock[] =>
  fields.flatMap((field) => {
    const element = elementOf(field, voice)
    return element ? [inputOf(field, element, voice)] : []
  })

/** What was filled in, by the fields' names. */
export function fieldsOf(values: unknown): Fields {
  const { success, data } = state.safeParse(values)
  if (!success) return {}
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, block]) => {
      const value = Object.values(block).map(filled).at(0)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

const option = z.object({ value: z.string() })
const state = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      type: z.string(),
      value: z.string().nullish(),
      selected_option: option.nullish(),
      selected_options: z.array(option).nullish(),
      selected_time: z.string().nullish(),
      selected_date: z.string().nullish(),
      selected_conversation: z.string().nullish(),
    }),
  ),
)

type Filled = z.infer<typeof state>[string][string]

function filled(input: Filled): string | readonly string[] | undefined {
  if (input.type === 'plain_text_input') return filledIn(input.value ?? '')
  if (input.type === 'checkboxes') return (input.selected_options ?? []).map(({ value }) => value)
  const { selected_option, selected_time, selected_date, selected_conversation } = input
  return selected_option?.value ?? selected_time ?? selected_date ?? selected_conversation ?? undefined
}

type Element = types.InputBlock['element']

function inputOf(field: Field, element: Element, { plain }: Voice): types.InputBlock {
  const optional = field.kind === 'line' && field.optional
  return {
    type: 'input',
    block_id: field.name,
    label: plainText(plain(field.label), 2000),
    ...(field.hint ? { hint: plainText(plain(field.hint), 2000) } : {}),
    ...(optional ? { optional: true } : {}),
    ...('live' in field && field.live ? { dispatch_action: true } : {}),
    element,
  }
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const DAY = /^\d{4}-\d\d-\d\d$/
const MOST_IN_VIEW_AT_ONCE = 4

function elementOf(field: Field, voice: Voice): Element | null {
  const known = { action_id: field.name }
  if (field.kind === 'line') return lineOf(field)
  if (field.kind === 'clock') {
    return { type: 'timepicker', ...known, ...(CLOCK.test(field.value) ? { initial_time: field.value } : {}) }
  }
  if (field.kind === 'day') {
    return { type: 'datepicker', ...known, ...(DAY.test(field.value) ? { initial_date: field.value } : {}) }
  }
  const options = optionsOf(field.options, voice)
  if (options.length === 0) return null
  return field.kind === 'one' ? oneOf(field, options) : someOf(field, options)
}

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>

function lineOf({ name, most, long, value }: Of<'line'>): Element {
  const max_length = Math.min(Math.max(most, 1), 3000)
  const known = { type: 'plain_text_input', action_id: name, max_length } as const
  return {
    ...known,
    ...(long ? { multiline: true } : {}),
    ...(value ? { initial_value: cut(value, max_length) } : {}),
  }
}

function oneOf({ name, value }: Of<'one'>, options: types.PlainTextOption[]): Element {
  const type = options.length > MOST_IN_VIEW_AT_ONCE ? 'static_select' : 'radio_buttons'
  const initial = options.find((each) => each.value === value)
  return {
    type,
    action_id: name,
    options: options.slice(0, 100),
    ...(initial ? { initial_option: initial } : {}),
  }
}

function someOf({ name, values }: Of<'some'>, all: types.PlainTextOption[]): Element {
  const options = all.slice(0, 10)
  const initial = options.filter(({ value }) => values.includes(value!))
  return {
    ...{ type: 'checkboxes', action_id: name, options },
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  } as Element
}

// Slack refuses a list in which two mean the same.
const optionsOf = (options: readonly { text: Text; value: string }[], { plain }: Voice) =>
  options
    .filter(
      ({ value }, i) => value && value.length <= 150 && options.findIndex((o) => o.value === value) === i,
    )
    .map(({ text, value }) => ({ text: plainText(plain(text), 75), value }))
