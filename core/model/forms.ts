import { idOr } from './argument.ts'
import { takes } from './takes.ts'

/** Everything the sending of a form can do; `typed` is a form of a single line, in place of a message. */
export const FORMS = {
  typed: takes(),
  'rhythm-set': takes(idOr('new')),
  'round-draw': takes(),
  'round-open': takes(),
  'session-draw': takes(),
  'session-set': takes(),
}

/** What the sending of a form does. */
export type FormVerb = keyof typeof FORMS
