import { isDeepStrictEqual } from 'node:util'
import { object } from './object.ts'
import { across, all, distinct, list, problem, type Rule, string } from './rules.ts'
import { id, plain } from './text.ts'

const value = string(150)
const option = object({ text: plain(75), value })

const initialIsAmong = across((fields, at) => [
  ...(fields.initial_option === undefined
    ? []
    : notAmong(fields.initial_option, fields.options, `${at}/initial_option`)),
  ...listed(fields.initial_options).flatMap((item, index) =>
    notAmong(item, fields.options, `${at}/initial_options/${index}`),
  ),
])

/** A menu of options. */
export const staticSelect: Rule = all(
  object({ options: options(option, 100) }, { action_id: id, initial_option: option }),
  initialIsAmong,
)

/** One of a few, all in view. */
export const radioButtons: Rule = all(
  object({ options: options(option, 10) }, { action_id: id, initial_option: option }),
  initialIsAmong,
)

/** Any of a few, all in view. */
export const checkboxes: Rule = all(
  object({ options: options(option, 10) }, { action_id: id, initial_options: options(option, 10) }),
  initialIsAmong,
)

function options(rule: Rule, max: number): Rule {
  return all(list(rule, max), distinct('value'))
}

function listed(items: unknown): unknown[] {
  return Array.isArray(items) ? items : []
}

function notAmong(chosen: unknown, among: unknown, at: string): string[] {
  return listed(among).some((item) => isDeepStrictEqual(item, chosen))
    ? []
    : [problem('must exactly match one of the options', at)]
}
