import type { Incoming } from './model/incoming.ts'
import type { Vocabulary } from './model/means.ts'
import { gist } from './model/spelling.ts'
import { VERBS } from './model/verbs.ts'

/** How many things a person may do in a minute. */
export const A_MINUTE = 20

const COMMANDS = ['stop', 'rest', 'leave', 'help']

/** Whether something done counts towards what is too much in a minute. */
export function counts(incoming: Incoming, { stop, green, yellow, red, unsure, skip }: Vocabulary): boolean {
  if (incoming.kind === 'press') return incoming.press === null || !VERBS[incoming.press.verb].isAlways
  if (incoming.kind === 'command') return !COMMANDS.includes(incoming.name)
  if (incoming.kind === 'other' || incoming.kind === 'visit' || incoming.kind === 'form') return true
  if (incoming.kind !== 'text') return false
  return ![...stop, ...green, ...yellow, ...red, ...unsure, ...skip].includes(
    gist(incoming.text.slice(0, 100)),
  )
}
