import { isDeepStrictEqual } from 'node:util'
import {
  across,
  all,
  boolean,
  distinct,
  type Fields,
  isObject,
  list,
  problem,
  type Rule,
  string,
} from './check.ts'
import { confirm, id, plain, text, url } from './compose.ts'
import { eitherOf, object } from './object.ts'

const value = string(150)

const plainOption = object({ text: plain(75), value }, { description: plain(75) })

const option = object({ text: text(75), value }, { description: text(75) })

const linkOption = object({ text: plain(75), value }, { description: plain(75), url })

const options = (rule: Rule, max: number) => all(list(rule, max), distinct('value'))

const group = object({ label: plain(75), options: options(plainOption, 100) })

const listed = (items: unknown): unknown[] => (Array.isArray(items) ? items : [])

const initialIsAmong = across((fields, at) => [
  ...(fields.initial_option === undefined
    ? []
    : notAmong(fields.initial_option, fields, `${at}/initial_option`)),
  ...listed(fields.initial_options).flatMap((item, index) =>
    notAmong(item, fields, `${at}/initial_options/${index}`),
  ),
])

const control = { action_id: id, confirm, focus_on_load: boolean }

/** A menu of options, or of groups of them. */
export const staticSelect: Rule = all(
  object(
    {},
    {
      ...control,
      placeholder: plain(150),
      options: options(plainOption, 100),
      option_groups: list(group, 100),
      initial_option: plainOption,
    },
  ),
  eitherOf('options', 'option_groups'),
  initialIsAmong,
)

/** One of a few, all in view. */
export const radioButtons: Rule = all(
  object({ options: options(option, 10) }, { ...control, initial_option: option }),
  initialIsAmong,
)

/** Any of a few, all in view. */
export const checkboxes: Rule = all(
  object({ options: options(option, 10) }, { ...control, initial_options: options(option, 10) }),
  initialIsAmong,
)

/** A few more things to do, behind three dots. */
export const overflow: Rule = object({ options: options(linkOption, 5) }, { action_id: id, confirm })

function choosable(fields: Fields) {
  return [
    ...listed(fields.options),
    ...listed(fields.option_groups).flatMap((item) => (isObject(item) ? listed(item.options) : [])),
  ]
}

function notAmong(chosen: unknown, fields: Fields, at: string) {
  return choosable(fields).some((item) => isDeepStrictEqual(item, chosen))
    ? []
    : [problem('must exactly match one of the options', at)]
}
