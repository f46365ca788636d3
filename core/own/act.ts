import { putTo } from '../ask/ask-now.ts'
import { planned } from '../ask/plan.ts'
import { openedQuestion } from '../ask/question.ts'
import { suits } from '../ask/suitable.ts'
import type { Act } from '../model/act.ts'
import { COLORS, type Color, type Id } from '../model/circle.ts'
import { asked, isOpen, linkedCircles, promptOf, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { button, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { broughtUp, isFull, offered, ownPage } from './acts.ts'

/** An act, and how it is for oneself; if today's question is about the same, that opens. */
export function ownAct(scene: Known, means: Means, ask: Id | null, act: Act): Turn | null {
  if (scene.person.retention === 0) return null
  if (ask !== null) return besides(scene, means, ask, act)
  if (!offered(scene).includes(act)) return null
  const page = howPage(null, act, button('back', 'own-acts', [null, 0]))
  return sameToday(scene, means, act) ?? turn(scene, [ownPage(scene, means, null, page)])
}

/** One act more, or one that stands there already and has changed. */
function besides(scene: Known, means: Means, ask: Id, act: Act): Turn | null {
  const its = broughtUp(scene, means, ask)
  const isThere = its?.answer?.parts.some((part) => part.act === act)
  if (!its || !(isThere || offered(scene).includes(act))) return null
  if (isFull(its, act)) return turn(scene, [], { alert: text('two-acts-stand') })
  const back = isThere ? button('back', 'changed', [ask]) : button('back', 'own-acts', [ask, 0])
  return turn(scene, [ownPage(scene, means, its, howPage(ask, act, back))])
}

/** Today's question of the circle, if it is about this act and for this person; answered ones open once more. */
function sameToday(scene: Known, means: Means, act: Act): Turn | null {
  const [circle] = linkedCircles(scene)
  const checkin = circle && planned(scene, circle, today(scene, means))
  const prompt = promptOf(checkin, means)
  if (!checkin || prompt?.act !== act) return null
  const there = scene.asks.find((ask) => ask.checkin === checkin.id)
  if (!there && !suits(scene, means, prompt)) return null
  const [next, ask] = putTo(scene, checkin, false, means)
  const its = asked(next, means, ask.id)
  return its && isOpen(ask, means.now) ? turn(next, [openedQuestion(next, means, its, 'below')]) : null
}

/** "Cuddling, for now: how is it?" */
function howPage(ask: Id | null, act: Act, back: Button): Page {
  const answer = (color: Color | 'skip', label: AnswerLabel): Button[] => [
    button(label, 'own-answer', [ask, act, color]),
  ]
  return {
    title: text('something-of-mine'),
    personal: true,
    text: [text('own-how', { act: { title: text(`act-${act}`) } }), text('only-you')],
    buttons: [...fiveAnswers(answer), [back]],
  }
}

/** The label of an answer to what somebody brings up. */
export type AnswerLabel = `own-yes-${'green' | 'yellow' | 'red'}` | 'choice-unsure' | 'choice-skip'

/** The five answers, each as a row. */
export const fiveAnswers = (row: (color: Color | 'skip', label: AnswerLabel) => Button[]): Button[][] => [
  ...COLORS.map((color) => row(color, color === 'unsure' ? 'choice-unsure' : `own-yes-${color}`)),
  row('skip', 'choice-skip'),
]
