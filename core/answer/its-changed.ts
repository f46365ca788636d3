import type { Id, Shift } from '../model/circle.ts'
import { type Asked, asked, isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { give } from './answer.ts'
import { askPage } from './heard.ts'
import { ownButton, recent } from './my-answers.ts'
import { hide } from './take-back.ts'

/** "It's changed", in words rather than with a color. */
export function shift(scene: Known, means: Means, id: Id, shift: Shift): Turn | null {
  return give(scene, means, id, { color: null, shift })
}

/** [It's changed]: what was shown is gone at once, then there is room for a new answer, or none. */
export function itsChanged(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now)) return null
  const next = its.answer ? hide(scene, its.answer) : scene
  return turn(next, [askPage(next, means, its, changedPage(its))])
}

function changedPage({ ask, prompt }: Asked): Page {
  const color = (c: 'green' | 'yellow' | 'red') =>
    button(`choice-${c}`, 'answer', [ask.id, c], { words: { prompt: prompt.id, part: c } })
  const words = (s: Shift) => button(`shift-${s}`, 'shift', [ask.id, s])
  return {
    text: [text('how-now', { name: { prompt: prompt.id, part: 'name' } }), text('or-in-words')],
    buttons: [
      [color('green')],
      [color('yellow')],
      [color('red')],
      [button('choice-unsure', 'answer', [ask.id, 'unsure'])],
      [words('quieter'), words('smaller')],
      [words('stop-near')],
      [button('leave-it', 'leave', [ask.id])],
    ],
  }
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
