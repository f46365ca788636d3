import { boolean, form, integer, list, oneOf, problem, type Rule } from './check.ts'
import { confirm, id, plain } from './compose.ts'
import { object } from './object.ts'

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

const control = { action_id: id, confirm, focus_on_load: boolean }

const placeholder = plain(150)

/** A time of day. */
export const timepicker: Rule = object(
  {},
  {
    ...control,
    placeholder,
    initial_time: form('in the format HH:mm', isTime),
    timezone: form('a valid IANA time zone', isZone),
  },
)

/** A day. */
export const datepicker: Rule = object(
  {},
  { ...control, placeholder, initial_date: form('in the format YYYY-MM-DD', isDate) },
)

/** A day and a time of it, in seconds since 1970, of ten digits. */
export const datetimepicker: Rule = object(
  {},
  { ...control, initial_date_time: integer(1_000_000_000, 9_999_999_999) },
)

const filterOptions = object(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
)

const filter: Rule = (value, at) => {
  const found = filterOptions(value, at)
  const isEmpty = found.length === 0 && Object.keys(value as object).length === 0
  return isEmpty ? [problem('must provide at least 1 properties', at)] : found
}

/** A channel or chat. */
export const conversationsSelect: Rule = object(
  {},
  {
    ...control,
    placeholder,
    initial_conversation: id,
    default_to_current_conversation: boolean,
    response_url_enabled: boolean,
    filter,
  },
)

function isDate(text: string) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function isZone(text: string) {
  try {
    return /^[A-Z]/i.test(text) && Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch {
    return false
  }
}
