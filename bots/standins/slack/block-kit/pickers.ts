import { object } from './object.ts'
import { boolean, form, list, oneOf, type Rule } from './rules.ts'
import { id, plain } from './text.ts'

/** A time of day. */
export const timepicker: Rule = object(
  {},
  { action_id: id, initial_time: form('in the format HH:mm', isTime) },
)

/** A day. */
export const datepicker: Rule = object(
  {},
  { action_id: id, initial_date: form('in the format YYYY-MM-DD', isDate) },
)

/** A channel or chat. */
export const conversationsSelect: Rule = object(
  {},
  {
    action_id: id,
    placeholder: plain(150),
    default_to_current_conversation: boolean,
    filter: object({ include: list(oneOf('private', 'public'), 2) }, { exclude_bot_users: boolean }),
  },
)

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
