import { parseAction, type Verb } from './model/action.ts'
import type { Incoming } from './model/incoming.ts'
import type { Vocabulary } from './model/means.ts'
import { gist } from './model/spelling.ts'

/** How many things a person may do in a minute. */
export const A_MINUTE = 20

// Answering, taking back, resting, stopping, leaving and erasing are never too much.
const ALWAYS: readonly Verb[] = [
  ...([
    'answer',
    'shift',
    'changed',
    'leave',
    'keep',
    'take-back',
    'withdraw',
    'erase',
    'own-erase',
  ] as const),
  ...([
    'rest',
    'rest-days',
    'rest-until',
    'rest-open',
    'rest-end',
    'quieter',
    'not-today',
    'put-away',
  ] as const),
  ...([
    'privacy',
    'leaving',
    'end-link',
    'no-questions',
    'erase-all',
    'clean-up',
    'clean-up-now',
    'help',
  ] as const),
  ...(['vote', 'vote-own', 'vote-change', 'vote-out', 'pause', 'round-stop'] as const),
]

const COMMANDS = ['stop', 'rest', 'leave', 'help']

/** Whether something done counts towards what is too much in a minute. */
export function counts(incoming: Incoming, { stop, green, yellow, red, unsure, skip }: Vocabulary): boolean {
  if (incoming.kind === 'press') return !ALWAYS.some((verb) => verb === parseAction(incoming.data)?.verb)
  if (incoming.kind === 'command') return !COMMANDS.includes(incoming.name)
  if (incoming.kind === 'other' || incoming.kind === 'visit' || incoming.kind === 'form') return true
  if (incoming.kind !== 'text') return false
  return ![...stop, ...green, ...yellow, ...red, ...unsure, ...skip].includes(
    gist(incoming.text.slice(0, 100)),
  )
}
