import {
  across,
  all,
  boolean,
  distinct,
  isObject,
  list,
  problem,
  type Rule,
  type Rules,
  string,
} from './check.ts'
import { checkboxes, overflow, radioButtons, staticSelect } from './choices.ts'
import { confirm, id, picture, plain, style, text, textKinds, url } from './compose.ts'
import { numberInput, plainTextInput } from './inputs.ts'
import { object, typed } from './object.ts'
import { conversationsSelect, datepicker, datetimepicker, timepicker } from './pickers.ts'

const block_id = id

const alt_text = string(2000)

const button = object(
  { text: plain(75) },
  { action_id: id, value: string(2000), url, style, confirm, accessibility_label: string(75) },
)

const image = all(object({ alt_text }, picture.source), picture.hasSource)

const choices = {
  static_select: staticSelect,
  radio_buttons: radioButtons,
  checkboxes,
  timepicker,
  datepicker,
  conversations_select: conversationsSelect,
}

const action = typed({ button, overflow, datetimepicker, ...choices })

const accessory = typed({ button, overflow, image, ...choices })

const element = typed({
  plain_text_input: plainTextInput,
  number_input: numberInput,
  datetimepicker,
  ...choices,
})

const saysSomething = across((fields, at) =>
  fields.text === undefined && fields.fields === undefined
    ? [problem('must define either `text` or `fields`', at)]
    : [],
)

const kinds: Rules = {
  section: all(
    object({}, { block_id, text: text(3000), fields: list(text(2000), 10), accessory, expand: boolean }),
    saysSomething,
  ),
  context: object({ elements: list(typed({ image, ...textKinds(3000) }), 10) }, { block_id }),
  actions: object({ elements: all(list(action, 25), distinct('action_id')) }, { block_id }),
  header: object({ text: plain(150) }, { block_id }),
  image: all(object({ alt_text }, { block_id, title: plain(2000), ...picture.source }), picture.hasSource),
  input: object(
    { label: plain(2000), element },
    { block_id, hint: plain(2000), optional: boolean, dispatch_action: boolean },
  ),
  divider: object({}, { block_id }),
}

/** The blocks of a message or view, at most so many. */
export const blocks = (max: number): Rule => all(list(typed(kinds), max, 0), distinct('block_id'), oneFocus)

const oneFocus: Rule = (blocks, at) =>
  Array.isArray(blocks) && blocks.flatMap(focused).length > 1
    ? [problem('only one element may set `focus_on_load`', at)]
    : []

function focused(block: unknown) {
  if (!isObject(block)) return []
  const elements = Array.isArray(block.elements) ? block.elements : []
  return [block.accessory, block.element, ...elements].filter((item) => isObject(item) && item.focus_on_load)
}
