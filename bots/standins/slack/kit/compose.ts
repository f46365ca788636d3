import { all, boolean, form, list, oneOf, type Rule, string } from './check.ts'
import { eitherOf, object, typed } from './object.ts'

const plainOf = (max: number) => object({ text: string(max) }, { emoji: boolean })

const mrkdwnOf = (max: number) => object({ text: string(max) }, { verbatim: boolean })

/** The text objects that may stand where markup may, by type. */
export const textKinds = (max: number) => ({ plain_text: plainOf(max), mrkdwn: mrkdwnOf(max) })

/** A text without markup. */
export const plain = (max: number): Rule => typed({ plain_text: plainOf(max) })

/** A text with or without markup. */
export const text = (max: number): Rule => typed(textKinds(max))

/** The id of an action, a block or a view. */
export const id = string(255)

/** Green or red, for a button that matters; there is no word for the usual. */
export const style = oneOf('primary', 'danger')

/** An address that can be opened. */
export const url: Rule = all(
  string(3000),
  form('a valid URL', (address) => URL.canParse(address)),
)

const webUrl: Rule = all(
  string(3000),
  form('a valid URL', (address) => /^https?:/i.test(address) && URL.canParse(address)),
)

/** What Slack asks before it passes a press on. */
export const confirm: Rule = object(
  { title: plain(100), text: plain(300), confirm: plain(30), deny: plain(30) },
  { style },
)

/** Where a picture comes from: the properties, and that exactly one is there. */
export const picture = {
  source: {
    image_url: webUrl,
    slack_file: all(object({}, { id, url: webUrl }), eitherOf('id', 'url')),
  },
  hasSource: eitherOf('image_url', 'slack_file'),
}

/** While somebody types: at which keys the app is told. */
export const dispatchConfig: Rule = object(
  {},
  { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) },
)
