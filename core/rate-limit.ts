import type { Incoming } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import { gist } from './model/spelling.ts'
import { VERBS } from './model/verbs.ts'

/** How many things a person may do in a minute. */
export const A_MINUTE = 20

const COMMANDS = ['stop', 'rest', 'leave', 'help']

/** Whether something done counts towards what is too much in a minute. */
export function counts(
  incoming: Incoming,
  { stops, vocabulary }: Pick<Means, 'stops' | 'vocabulary'>,
): boolean {
  if (incoming.kind === 'press') return incoming.press === null || !VERBS[incoming.press.verb].isAlways
  if (incoming.kind === 'command')
    return !COMMANDS.includes(incoming.name) && !stops(`${incoming.name} ${incoming.argument}`)
  if (incoming.kind === 'other' || incoming.kind === 'visit' || incoming.kind === 'form') return true
  if (incoming.kind !== 'text') return false
  const said = gist(incoming.text.slice(0, 100))
  const { green, yellow, red, unsure, skip } = vocabulary
  return !stops(incoming.text) && ![...green, ...yellow, ...red, ...unsure, ...skip].includes(said)
}
