import { type Incoming, typedIn } from './model/incoming.ts'
import type { Stops } from './stop-words.ts'

const PAGES = [
  ...(['home', 'checkin', 'rest', 'when', 'link', 'shown'] as const),
  ...(['changed', 'answers', 'privacy', 'leave', 'breathe'] as const),
]

/** What a command that lands on a page is called. */
export type Page = (typeof PAGES)[number]

/** Whether a command of this name lands on a page. */
export const isPage = (name: string): name is Page => PAGES.some((page) => page === name)

/** Whether what somebody wrote means "stop": in words, as `/stop`, or as what no command is called, such as `/quit`. */
export function saysStop(incoming: Incoming, stops: Stops): boolean {
  if (incoming.kind === 'command') {
    const { name, argument } = incoming
    return name === 'stop' || (!isPage(name) && name !== 'start' && stops(`${name} ${argument}`))
  }
  return stops(written(incoming) ?? '')
}

/** Whether what somebody did means that nothing more is to come: "stop", or a button that begins a rest or ends a season. */
export function meansQuiet(incoming: Incoming, stops: Stops): boolean {
  if (incoming.kind !== 'press') return saysStop(incoming, stops)
  const { verb, args: [choice] = [] } = incoming.press ?? {}
  if (verb === 'quieter') return choice === 'rest' || choice === 'weeks'
  return verb === 'rest-open' || verb === 'rest-until' || (verb === 'season' && choice === 'end')
}

function written(incoming: Incoming): string | null {
  if (incoming.kind === 'edited') return incoming.text
  if (incoming.kind === 'form' && incoming.sent?.verb === 'round-open')
    return `${incoming.fields.words ?? ''}`
  return typedIn(incoming)
}
