import { OWN_ACTS } from '../model/act.ts'
import { asked, isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { button, remove, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { askPage, refreshed } from './heard.ts'
import { myAnswers } from './my-answers.ts'
import { unanswered } from './take-back.ts'

/** [Erase]: the answer and all that was shown of it are gone for good. */
export function erase(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its) return null
  const next = its.answer ? unanswered(scene, [its.answer]) : scene
  const again = isOpen(its.ask, means.now) && its.prompt.id !== OWN_ACTS
  return turn(next, [
    askPage(next, means, its, {
      text: [text('erased')],
      buttons: [again ? [button('ask-again', 'open', [id])] : [], [button('home', 'home')]],
    }),
  ])
}

/** [Erase] in the list: gone for good, and what was shown of it. */
export function ownErase(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const next = unanswered(scene, [its.answer])
  const { say } = myAnswers(next, means)
  return turn(next, [...refreshed(scene, next, means), ...takeExport(scene), ...say])
}

/** A file that was taken before no longer lies in the chat. */
const takeExport = (scene: Known): Outgoing[] =>
  scene.posts.some(({ key }) => key === 'export') ? [remove(scene, 'export')] : []
