import { fits, type Limit, limitsFor, takesMore } from '../model/limit.ts'
import { type Asked, asked, isOpen, isOwnLine } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing } from '../model/message.ts'
import { button, inPairs, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { lastAct, limitsOfAct, standing } from './act-limit.ts'
import { amended, previewAnew } from './amend.ts'
import { askPage } from './heard.ts'
import { asItIs } from './share.ts'

/** [Add a little]: what can stand with an answer. */
export function add(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.ask.done || !isOpen(its.ask, means.now)) return null
  const act = lastAct(its)
  if (act) return turn(scene, [limitsOfAct(scene, means, its, act)], act.limit ? standing([act.limit]) : {})
  return takesMore(its.answer)
    ? turn(
        scene,
        [littleMore(scene, means, its)],
        its.answer.limits.length > 0 ? standing(its.answer.limits) : {},
      )
    : turn(scene, [asItIs(scene, means, its, true)], { alert: text('nothing-needs-adding') })
}

/** One limit more, or one less; an answer that was shown is out of view until it is shown anew. */
export function limit(scene: Known, means: Means, id: string, limit: Limit): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now) || !takesMore(its.answer)) return null
  const { limits, words } = its.answer
  const isAdded = !limits.includes(limit)
  if (isAdded && !limitsFor(its.prompt, its.answer).includes(limit)) return null
  const so = isAdded ? [...limits, limit] : limits.filter((one) => one !== limit)
  if (isAdded && !fits(words, so)) return turn(scene, [], { alert: text('no-room-for-more') })
  const next = amended(scene, its.answer, { limits: so })
  const led = isAdded ? previewAnew(next, means, its) : null
  return led ?? turn(next, [littleMore(next, means, asked(next, means, id)!)], standing(so))
}

/** The page of limits and own words; which of them stand with the answer is told in passing, and stands in no chat (R5). */
export function littleMore(scene: Known, means: Means, its: Asked): Outgoing {
  const { ask, answer, prompt } = its
  const choices = answer
    ? limitsFor(prompt, answer).map((one) => button(`limit-${one}`, 'limit', [ask.id, one]))
    : []
  const drop: Button[] = answer?.words ? [button('drop-my-words', 'drop-words', [ask.id])] : []
  // What was written in the place of a question has no other words beside it.
  const words = isOwnLine(its) ? [] : [button('in-my-own-words', 'write-line', [ask.id]), ...drop]
  return askPage(scene, means, its, {
    title: text('add-a-little'),
    personal: true,
    text: [text('a-little-more')],
    buttons: [...inPairs(choices), words, [button('done-with-it', 'leave', [ask.id])]],
  })
}
