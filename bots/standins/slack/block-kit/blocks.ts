import { checkboxes, radioButtons, staticSelect } from './choices.ts'
import { plainTextInput } from './inputs.ts'
import { object, typed } from './object.ts'
import { conversationsSelect, datepicker, timepicker } from './pickers.ts'
import { all, boolean, distinct, list, type Rule, type Rules, string } from './rules.ts'
import { id, plain, text, url } from './text.ts'

const block_id = id

const button = object(
  { text: plain(75) },
  { action_id: id, value: string(2000), url, accessibility_label: string(75) },
)

const image = object({ alt_text: string(2000), slack_file: object({ id }) }, { block_id })

const input = typed({
  plain_text_input: plainTextInput,
  static_select: staticSelect,
  radio_buttons: radioButtons,
  checkboxes,
  timepicker,
  datepicker,
  conversations_select: conversationsSelect,
})

const kinds: Rules = {
  section: object({ text: text(3000) }, { block_id, expand: boolean }),
  context: object({ elements: list(text(3000), 10) }, { block_id }),
  actions: object({ elements: all(list(typed({ button }), 25), distinct('action_id')) }, { block_id }),
  image,
  input: object(
    { label: plain(2000), element: input },
    { block_id, hint: plain(2000), optional: boolean, dispatch_action: boolean },
  ),
  divider: object({}, { block_id }),
}

/** The blocks of a message or view, at most so many; of all that Slack knows those that Attune sends. */
export const blocks = (max: number): Rule => all(list(typed(kinds), max, 0), distinct('block_id'))
