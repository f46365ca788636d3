import type { Incoming } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import { gistOfWord } from './model/spelling.ts'
import { VERBS } from './model/verbs.ts'
import { saysStop } from './says-stop.ts'

/** How many things a person may do in a minute. */
export const A_MINUTE = 20

const ALWAYS = ['rest', 'leave', 'help']

/** Whether a button or a command answers, takes back, stops or helps: that is never too much. */
export function isNeverTooMuch(incoming: Incoming): boolean {
  if (incoming.kind === 'press') return incoming.press !== null && VERBS[incoming.press.verb].isAlways
  return incoming.kind === 'command' && ALWAYS.includes(incoming.name)
}

/** Whether somebody answers a room's question, as very many may at once. */
export const answersRoom = (incoming: Incoming): boolean =>
  incoming.kind === 'press' && incoming.press?.verb === 'vote'

/** Whether something done counts towards what is too much in a minute. */
export function counts(
  incoming: Incoming,
  { stops, vocabulary }: Pick<Means, 'stops' | 'vocabulary'>,
): boolean {
  if (saysStop(incoming, stops) || isNeverTooMuch(incoming)) return false
  if (incoming.kind === 'press' || incoming.kind === 'command') return true
  if (incoming.kind === 'other' || incoming.kind === 'visit' || incoming.kind === 'form') return true
  if (incoming.kind !== 'text') return false
  const said = gistOfWord(incoming.text)
  const { green, yellow, red, unsure, skip } = vocabulary
  return ![...green, ...yellow, ...red, ...unsure, ...skip].includes(said)
}
