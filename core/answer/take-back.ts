import { withoutReplies } from '../hear/replies.ts'
import type { Answer } from '../model/circle.ts'
import { asked, ofOthers } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { text } from '../model/page.ts'
import { find, type Known, put, type Turn, turn } from '../model/scene.ts'
import { answeredButtons, askPage, isSharable } from './heard.ts'

/** The scene with an answer as it is now, at which nobody else can look any more, nor this person at what was said about it. */
export function hide(scene: Known, answer: Answer): Known {
  const shares = scene.shares.filter((share) => share.answer !== answer.id)
  const checkin = find(scene, 'asks', answer.ask)?.checkin
  const parts = answer.parts.map((part) => ({ ...part, until: null }))
  const next = { ...answer, parts, shownUntil: null, held: false }
  return put(withoutReplies({ ...scene, shares }, checkin), 'answers', next)
}

/** The scene without these answers; of how careful they were nothing is left, only that they once rang. */
export function unanswered(scene: Known, gone: readonly Answer[]): Known {
  const bare = gone.reduce(hide, scene)
  const asks = new Set(gone.map(({ ask }) => ask))
  return {
    ...bare,
    answers: bare.answers.filter((answer) => !asks.has(answer.ask)),
    asks: bare.asks.map((ask) => (asks.has(ask.id) && ask.rang !== null ? { ...ask, rang: 0 } : ask)),
  }
}

/** [Take it back]: gone for the others at their next look; nothing is sent, nothing in their chat moves. */
export function takeBack(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const next = hide(scene, its.answer)
  const page = {
    text: [isSharable(scene, its) ? ofOthers(scene, its.circle!.id, 'taken-back') : text('taken-back-plain')],
    buttons: answeredButtons(scene, its),
  }
  return turn(next, [askPage(next, means, its, page)])
}
