import { putTo } from '../ask/ask-now.ts'
import { planned } from '../ask/plan.ts'
import { openedQuestion } from '../ask/question.ts'
import { suits } from '../ask/suitable.ts'
import type { Act } from '../model/act.ts'
import { COLORS, type Color, type Id } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { asked, isOpen, linkedCircles, promptOf, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { offered } from './acts.ts'

/** An act, and how it is for oneself; if today's question is about the same, that opens. */
export function ownAct(scene: Known, means: Means, ask: Id | null, act: Act): Turn | null {
  if (scene.person.retention === 0) return null
  if (ask !== null) {
    const its = asked(scene, means, ask)
    return its && isOpen(its.ask, means.now) ? asking(scene, means, ask, act) : null
  }
  if (!offered(scene).includes(act)) return null
  return sameToday(scene, means, act) ?? asking(scene, means, null, act)
}

/** Today's question of the circle, if it is about this act and for this person. */
function sameToday(scene: Known, means: Means, act: Act): Turn | null {
  const [circle] = linkedCircles(scene)
  const checkin = circle && planned(scene, circle, today(scene, means))
  const prompt = promptOf(checkin, means)
  if (!checkin || prompt?.act !== act || !suits(scene, means, prompt)) return null
  const [next, ask] = putTo(scene, checkin, false, means)
  const its = asked(next, means, ask.id)
  return its && !ask.done && isOpen(ask, means.now)
    ? turn(next, [openedQuestion(next, means, its, 'below')])
    : null
}

/** "Cuddling, for now: how is it?", where it was pressed. */
function asking(scene: Known, means: Means, ask: Id | null, act: Act): Turn {
  const answer = (color: Color | 'skip', label: AnswerLabel): Button[] => [
    button(label, 'own-answer', [ask, act, color]),
  ]
  const page: Page = {
    personal: true,
    text: [text('own-how', { act: { title: text(`act-${act}`) } }), text('only-you')],
    buttons: [...fiveAnswers(answer), [button('back', 'own-acts', [ask, 0])]],
  }
  const isChanging = ask !== null && scene.answers.some((one) => one.ask === ask && has(one.parts, act))
  return turn(scene, [show(scene, means, isChanging ? keyOf('ask', ask) : 'home', page)])
}

const has = (parts: readonly { act: Act }[], act: Act): boolean => parts.some((part) => part.act === act)

/** The label of an answer to what somebody brings up. */
export type AnswerLabel = `own-yes-${'green' | 'yellow' | 'red'}` | 'choice-unsure' | 'choice-skip'

/** The five answers, each as a row. */
export const fiveAnswers = (row: (color: Color | 'skip', label: AnswerLabel) => Button[]): Button[][] => [
  ...COLORS.map((color) => row(color, color === 'unsure' ? 'choice-unsure' : `own-yes-${color}`)),
  row('skip', 'choice-skip'),
]
