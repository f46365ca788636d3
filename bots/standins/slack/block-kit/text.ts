import { object, typed } from './object.ts'
import { all, boolean, form, type Rule, string } from './rules.ts'

const plainOf = (max: number) => object({ text: string(max) }, { emoji: boolean })
const mrkdwnOf = (max: number) => object({ text: string(max) }, { verbatim: boolean })

/** A text without markup. */
export const plain = (max: number): Rule => typed({ plain_text: plainOf(max) })

/** A text with or without markup. */
export const text = (max: number): Rule => typed({ plain_text: plainOf(max), mrkdwn: mrkdwnOf(max) })

/** The id of an action, a block or a view. */
export const id = string(255)

/** An address that can be opened. */
export const url: Rule = all(
  string(3000),
  form('a valid URL', (address) => URL.canParse(address)),
)
