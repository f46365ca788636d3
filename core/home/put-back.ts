import { withoutWishes } from '../model/in-common.ts'
import type { Means } from '../model/means.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from '../model/scene.ts'
import { withdrawn } from '../model/unsent.ts'
import { eraseAll } from './erase-everything.ts'

/**
 * This was put back from a backup, and whoever stopped since has not stopped in it: nothing comes before they do
 * something, and nothing of then is sent, shown or links any more. Who has erased everything since is erased again.
 */
export function putBack(scene: Scene, means: Means, erased: boolean): Turn {
  if (erased) return isKnown(scene) ? { ...eraseAll(scene, means), reply: {} } : turn(scene)
  const waiting = withdrawn(scene, () => true)
  const { scene: there } = waiting
  const still = isKnown(there) ? withNothingGiven(there) : there
  return turn({ ...still, chat: { ...still.chat, stopped: null, putBack: true } }, waiting.say)
}

/**
 * The scene in which nothing is shown any more, no link is open, nothing is to come later, and no line of what helps
 * stands: it may have been let go since.
 */
const withNothingGiven = (scene: Known): Known => ({
  ...withoutWishes(scene),
  person: { ...scene.person, expects: null },
  asks: scene.asks.map((ask) => ({ ...ask, later: null })),
  answers: scene.answers.map((answer) => ({ ...answer, shownUntil: null, held: false })),
  shares: [],
  replies: [],
  agreements: [],
  invitations: scene.invitations.filter(({ inviter }) => inviter !== scene.person.id),
})
