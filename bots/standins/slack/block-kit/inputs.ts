import { object } from './object.ts'
import { across, all, boolean, integer, problem, type Rule, string } from './rules.ts'
import { id } from './text.ts'

const LONGEST = 3000

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
      action_id: id,
      initial_value: string(LONGEST, 0),
      multiline: boolean,
      max_length: integer(1, LONGEST),
    },
  ),
  lengthFits,
)
