import { afterAnswer } from '../first/after-a-link.ts'
import { OWN_ACTS } from '../model/act.ts'
import type { Answer, Ask, Id } from '../model/circle.ts'
import { type Asked, asked, isOpen, isOwnLine } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { secret, text } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { reading } from '../model/shown.ts'
import { openRhythm } from '../rhythm/first-rhythm.ts'
import { askPage, heardPage, takenPage } from './heard.ts'
import { takenAway } from './own-words.ts'
import { recorded } from './record.ts'
import { asItIs } from './share.ts'
import { hide, unanswered } from './take-back.ts'

type Given = Pick<Answer, 'color' | 'shift'>

/** One of the five answers, or a shift in words; the same screen after each of them. */
export function answer(scene: Known, means: Means, id: Id, color: Answer['color']): Turn | null {
  return give(scene, means, id, { color, shift: null })
}

/** One of the five answers as it was typed, the message that held it gone with it. */
export function answerTyped(scene: Known, means: Means, id: Id, color: Answer['color']): Turn | null {
  const gone = takenAway(scene)
  const turned = answer(scene, means, id, color)
  const its = turned && asked(turned.scene, means, id)
  if (!turned || !its || gone.length === 0) return turned
  const [, ...rest] = turned.say
  return { ...turned, say: [askPage(scene, means, its, takenPage(scene, its)), ...rest] }
}

/** What somebody says of themselves, with a color or a shift in words, in the place of what was said before. */
export function give(scene: Known, means: Means, id: string, given: Given): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now) || isOfActs(its, given)) return null
  const kept = keep(scene, means, its, given)
  const answer = reading(given, its.prompt)
  const said =
    given.color === 'skip'
      ? text('said-skip')
      : text(scene.person.retention === 0 ? 'said-not-kept' : 'said', { answer })
  const screen = askPage(kept, means, its, heardPage(kept, means, asked(kept, means, id)!))
  const first = its.ask.done ? [] : afterFirst(kept, means)
  // What others show may have waited for this answer: the person's own next turn looks.
  const wake = its.circle?.kind === 'self' ? [] : [scene.person.id]
  return turn(kept, [screen, ...first], { toast: secret(said) }, wake)
}

/** What follows a first answer: after a link what was put off for it, else when somebody new is asked again. */
function afterFirst(scene: Known, means: Means): Outgoing[] {
  const putOff = afterAnswer(scene, means)
  return putOff.length > 0 || !scene.person.arriving ? putOff : [openRhythm(scene, means)]
}

/** Acts have a color each, and no other; only a shift in words is about all of them. */
const isOfActs = ({ prompt, answer }: Asked, { color }: Given): boolean =>
  prompt.id === OWN_ACTS && (!answer || (answer.parts.length > 0 && color !== null))

function keep(scene: Known, means: Means, its: Asked, { color, shift }: Given): Known {
  const { ask, answer } = its
  const done: Ask = { ...ask, done: true, later: null }
  const next = put(scene, 'asks', done)
  if (scene.person.retention === 0) return answer ? unanswered(next, [answer]) : next
  if (answer && answer.color === color && answer.shift === shift) return next
  // A line of one's own stays what the color is about, and what was brought up what the shift is about.
  const words = isOwnLine(its) ? answer!.words : null
  const parts = (answer?.parts ?? []).map(({ act }) => ({ act, color: null, limit: null, until: null }))
  return recorded(scene, means, its, { color, shift, words, parts })
}

/** [Keep it to myself]: shown to nobody, even if it was; the screen as after any answer. */
export function keepPrivate(scene: Known, means: Means, id: string): Turn | null {
  const answer = asked(scene, means, id)?.answer
  return leaveIt(answer ? hide(scene, answer) : scene, means, id)
}

/** [Leave it at that], [Back]: the answer stays as it is, the screen as after any answer. */
export function leaveIt(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.ask.done) return null
  return turn(scene, [asItIs(scene, means, its)])
}
