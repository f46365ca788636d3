import { OWN_ACTS } from '../model/act.ts'
import { COLORS, type Id, type Shift } from '../model/circle.ts'
import { type Asked, asked, isOpen, titleOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { give } from './answer.ts'
import { askPage } from './heard.ts'
import { ownButton } from './my-answers.ts'
import { recent } from './recent.ts'
import { hide } from './take-back.ts'

/** "It's changed", in words rather than with a color. */
export function shift(scene: Known, means: Means, id: Id, shift: Shift): Turn | null {
  return give(scene, means, id, { color: null, shift })
}

/** [It's changed]: what was shown is gone at once, then there is room for a new answer, or none. */
export function itsChanged(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now) || (its.prompt.id === OWN_ACTS && !its.answer)) return null
  const next = its.answer ? hide(scene, its.answer) : scene
  return turn(next, [askPage(next, means, its, changedPage(its))])
}

function changedPage(its: Asked): Page {
  const { ask, prompt } = its
  const words = (s: Shift) => button(`shift-${s}`, 'shift', [ask.id, s])
  return {
    ...(prompt.id === OWN_ACTS ? { personal: true } : {}),
    text: [text('how-now', { name: titleOf(its) }), text(hasActs(its) ? 'which-or-in-words' : 'or-in-words')],
    buttons: [
      ...(prompt.id === OWN_ACTS ? ownChoices(its) : choices(its)),
      [words('quieter'), words('smaller')],
      [words('stop-near')],
      [button('leave-it', 'leave', [ask.id])],
    ],
  }
}

const hasActs = ({ answer }: Asked): boolean => (answer?.parts ?? []).length > 0

function choices({ ask, prompt }: Asked): Button[][] {
  const color = (c: 'green' | 'yellow' | 'red') =>
    button(`choice-${c}`, 'answer', [ask.id, c], { words: { prompt: prompt.id, part: c } })
  const unsure = button('choice-unsure', 'answer', [ask.id, 'unsure'])
  return [[color('green')], [color('yellow')], [color('red')], [unsure]]
}

/** Of what was brought up, each for itself; a line of one's own has the colors alone. */
function ownChoices({ ask, answer }: Asked): Button[][] {
  const acts = (answer?.parts ?? []).map(({ act }) => [button(`act-${act}`, 'own-act', [ask.id, act])])
  if (acts.length > 0) return acts
  return COLORS.map((c) => [button(c === 'unsure' ? 'choice-unsure' : `own-yes-${c}`, 'answer', [ask.id, c])])
}

/** [It's changed] in Home: today's answers, to choose which. */
export function shifts(scene: Known, means: Means): Turn {
  const mine = recent(scene, means).filter(({ ask }) => isOpen(ask, means.now))
  const rows = mine.map((its) => [ownButton(its, 'changed')])
  const said = mine.length === 0 ? 'shifts-none' : 'shifts-some'
  return turn(scene, [
    show(scene, means, 'home', { text: [text(said)], buttons: [...rows, [button('back', 'home')]] }),
  ])
}
