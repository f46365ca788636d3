import { OWN_ACTS } from '../model/act.ts'
import { keyOf } from '../model/key.ts'
import { type Asked, asked, isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page } from '../model/message.ts'
import { arrive, button, line, showQuestion, text } from '../model/page.ts'
import type { Step } from '../model/path.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { plus } from '../model/time.ts'
import { stepOf, why } from '../path/walk.ts'
import { LATE } from './too-late.ts'

/** The question with its five answers. */
function questionPage(scene: Known, means: Means, its: Asked): Page {
  const { ask, prompt } = its
  const step = scene.person.plain ? null : stepOf(scene, means, its)
  const choice = (color: 'green' | 'yellow' | 'red'): Button[] => [
    button(`choice-${color}`, 'answer', [ask.id, color], { words: { prompt: prompt.id, part: color } }),
  ]
  const rest = [
    [button('choice-unsure', 'answer', [ask.id, 'unsure'])],
    step ? about(its, step) : [],
    // Help stands under every question alike, so that none is pointed at (R28).
    [button('choice-skip', 'answer', [ask.id, 'skip']), button('question-help', 'question-help', [ask.id])],
  ]
  return {
    title: text('title-question'),
    text: [{ prompt: prompt.id, part: 'text' }, ...(step ? [why(scene, step)] : []), text('only-you')],
    buttons: [choice('green'), choice('yellow'), choice('red'), ...rest],
  }
}

/** Under a step of a path: what more there is to read about it, and no more sentences. */
const about = ({ ask }: Asked, step: Step): Button[] => [
  ...(step.about ? [button('more-about-this', 'more-about', [step.about])] : []),
  button('just-questions', 'just-questions', [ask.id]),
]

/** The neutral line of a question: what it is about, and two ways to leave it. */
function questionLine(scene: Known, { ask, prompt }: Asked): Page {
  const open = button('open-theme', 'open', [ask.id], { theme: text(`about-${prompt.theme}`) })
  const away = button('not-today', 'not-today', [ask.id])
  if (ask.done) return line(scene, [open])
  return line(
    scene,
    [open],
    ask.later === null && ask.putOff ? [away] : [button('later', 'later', [ask.id]), away],
  )
}

/** A question somebody asked for: open, as a new message unless told to take the place of the pressed one. */
export function openedQuestion(scene: Known, means: Means, ask: Asked, where: 'here' | 'below'): Outgoing {
  return {
    ...showQuestion(
      scene,
      means,
      keyOf('ask', ask.ask.id),
      questionPage(scene, means, ask),
      questionLine(scene, ask),
    ),
    where,
  }
}

/** A question that comes by itself: closed unless the person chose otherwise, and worth nothing when it is late. */
export function arriving(scene: Known, means: Means, ask: Asked, due = means.now): Outgoing {
  const by = plus(due, LATE)
  const open = scene.person.atOnce && ask.prompt.depth === 'everyday'
  if (open) return { ...openedQuestion(scene, means, ask, 'below'), by }
  return arrive(
    scene,
    keyOf('ask', ask.ask.id),
    questionLine(scene, ask),
    questionPage(scene, means, ask),
    by,
  )
}

/** [Open]: the question behind the line, or what became of it. */
export function openQuestion(scene: Known, means: Means, id: string): Turn | null {
  const ask = asked(scene, means, id)
  if (!ask || !isOpen(ask.ask, means.now) || ask.prompt.id === OWN_ACTS) return null
  return turn(scene, [openedQuestion(scene, means, ask, 'here')])
}

/** [Just questions, please]: no sentence stands under them, for oneself alone. */
export const justQuestions = (scene: Known, means: Means, id: string): Turn | null =>
  openQuestion({ ...scene, person: { ...scene.person, plain: true } }, means, id)
