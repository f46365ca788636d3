import { askPage, heardAgain, heardPage } from './answered.ts'
import { openRhythm } from './begin.ts'
import type { Answer, Ask, Shift } from './circle.ts'
import { reading } from './color.ts'
import { type Asked, asked, isOpen } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Page } from './message.ts'
import { button, text } from './page.ts'
import { type Known, put, type Turn, turn } from './scene.ts'
import { hide, unanswered } from './share.ts'
import { plus } from './time.ts'

type Given = Pick<Answer, 'color' | 'shift'>

/** One of the five answers, or a shift in words; the same screen after each of them. */
export function answer(scene: Known, means: Means, id: string, color: string): Turn | null {
  return give(scene, means, id, { color: color as Answer['color'], shift: null })
}

/** "It's changed", in words rather than with a color. */
export function shift(scene: Known, means: Means, id: string, shift: string): Turn | null {
  return give(scene, means, id, { color: null, shift: shift as Shift })
}

function give(scene: Known, means: Means, id: string, given: Given): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now)) return null
  const kept = keep(scene, means, its, given)
  const said = text(
    given.color === 'skip' ? 'said-skip' : scene.person.retention === 0 ? 'said-not-kept' : 'said',
    {
      answer: reading(given, its.prompt),
    },
  )
  const screen = askPage(kept, means, its, heardPage(kept, means, asked(kept, means, id)!))
  const first = scene.person.arriving && !its.ask.done ? [openRhythm(kept, means)] : []
  // What others show may have waited for this answer: the person's own next turn looks.
  return turn(kept, [screen, ...first], { toast: said }, [scene.person.id])
}

function keep(scene: Known, means: Means, { ask, answer }: Asked, { color, shift }: Given): Known {
  const done: Ask = { ...ask, done: true, later: null }
  const next = put(scene, 'asks', done)
  if (scene.person.retention === 0) return answer ? unanswered(next, [answer]) : next
  if (answer && answer.color === color && answer.shift === shift) return next
  const row: Answer = {
    id: answer?.id ?? means.newId(),
    ask: ask.id,
    person: scene.person.id,
    color,
    shift,
    words: null,
    at: means.now,
    keptUntil: plus(means.now, { days: scene.person.retention }),
    shownUntil: null,
    held: false,
  }
  return put(answer ? hide(next, answer) : next, 'answers', row)
}

/** [It's changed]: what was shown is gone at once, then there is room for a new answer, or none. */
export function changed(scene: Known, means: Means, id: string): Turn | null {
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

/** [Keep it to myself]: shown to nobody, even if it was; the screen as after any answer. */
export function keepPrivate(scene: Known, means: Means, id: string): Turn | null {
  const answer = asked(scene, means, id)?.answer
  return leave(answer ? hide(scene, answer) : scene, means, id)
}

/** [Leave it at that], [Back]: the answer stays as it is, the screen as after any answer. */
export function leave(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.ask.done) return null
  return turn(scene, [heardAgain(scene, means, its)])
}

/** [Erase]: the answer and all that was shown of it are gone for good. */
export function erase(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its) return null
  const next = its.answer ? unanswered(scene, [its.answer]) : scene
  const again: Button[] = isOpen(its.ask, means.now) ? [button('ask-again', 'open', [id])] : []
  return turn(next, [
    askPage(next, means, its, { text: [text('erased')], buttons: [again, [button('home', 'home')]] }),
  ])
}
