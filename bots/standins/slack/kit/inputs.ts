import { across, all, boolean, form, integer, problem, type Rule, string } from './check.ts'
import { dispatchConfig, id, plain } from './compose.ts'
import { object } from './object.ts'

const control = {
  action_id: id,
  placeholder: plain(150),
  focus_on_load: boolean,
  dispatch_action_config: dispatchConfig,
}

const lengthFits = across((fields, at) =>
  typeof fields.initial_value === 'string' && fields.initial_value.length > Number(fields.max_length)
    ? [problem('must not be longer than `max_length`', `${at}/initial_value`)]
    : [],
)

/** A line or more to type into. */
export const plainTextInput: Rule = all(
  object(
    {},
    {
      ...control,
      initial_value: string(3000, 0),
      multiline: boolean,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
    },
  ),
  atMost('min_length', 'max_length'),
  lengthFits,
)

const number = form('a number in a string', (text) => /^-?\d+(\.\d+)?$/.test(text))

/** A number to type; all of its values are strings. */
export const numberInput: Rule = all(
  object(
    { is_decimal_allowed: boolean },
    { ...control, initial_value: number, min_value: number, max_value: number },
  ),
  atMost('min_value', 'max_value'),
  atMost('initial_value', 'max_value'),
  atMost('min_value', 'initial_value'),
)

function atMost(what: string, most: string): Rule {
  return across((fields, at) =>
    Number(fields[what]) > Number(fields[most])
      ? [problem(`must not be greater than \`${most}\``, `${at}/${what}`)]
      : [],
  )
}
