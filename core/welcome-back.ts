import { takenAway } from './answer/own-words.ts'
import type { Incoming } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import { button, show, text } from './model/page.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from './model/scene.ts'
import type { Verb } from './model/verbs.ts'
import { saysStop } from './says-stop.ts'

const AT_ONCE: readonly Verb[] = [
  ...(['rest', 'rest-days', 'rest-until', 'rest-open', 'leaving', 'end-link', 'no-questions'] as const),
  ...(['erase-all', 'privacy', 'clean-up', 'clean-up-now', 'help'] as const),
]

/** The first that somebody does in their own chat after that; what only makes it quieter is done at once. */
export function isFirstSince(scene: Scene, incoming: Incoming, { stops }: Means): scene is Known {
  if (!isKnown(scene) || !scene.chat.putBack || scene.room !== null) return false
  if (!('profile' in incoming) || incoming.kind === 'edited' || saysStop(incoming, stops)) return false
  if (incoming.kind === 'command') return !['rest', 'leave', 'privacy', 'help'].includes(incoming.name)
  return incoming.kind !== 'press' || incoming.press === null || !AT_ONCE.includes(incoming.press.verb)
}

/** Whoever comes is told, in the place of whatever that was about: things come again as they did then. */
export function welcomeBack(scene: Known, means: Means, { kind }: Incoming): Turn {
  const { chat, person } = scene
  const next: Known = { ...scene, chat: { ...chat, putBack: false }, person: { ...person, expects: null } }
  const buttons = [[button('rest', 'rest'), button('leaving', 'leaving')], [button('home', 'home')]]
  const typed = kind === 'text' ? takenAway(scene) : []
  return turn(next, [...typed, show(next, means, 'home', { text: [text('welcome-back')], buttons })])
}
