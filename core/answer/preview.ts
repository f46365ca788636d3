import { OWN_ACTS } from '../model/act.ts'
import { isShowable } from '../model/color.ts'
import { fits } from '../model/limit.ts'
import { type Asked, asked, isOpen, ofOthers } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Page, Text } from '../model/message.ts'
import { button, secret, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { askPage, heardAlone, isSharable } from './heard.ts'
import { lookedAt } from './look-at-others.ts'

/** [What would Ben see?]: the very pop-up they would get, then what could be done with it. */
export function preview(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.ask.done) return null
  const { answer } = its
  if (answer && !fits(answer.words, answer.limits))
    return turn(scene, [heardAlone(scene, means, its)], { alert: text('words-too-long') })
  const alert = popUp(scene, its)
  if (!isSharable(scene, its) || !isOpen(its.ask, means.now)) return turn(scene, [], { alert })
  const page = isShowable(its.answer)
    ? askPage(scene, means, its, previewPage(scene, its))
    : heardAlone(scene, means, its)
  return turn(scene, [page], { alert })
}

/** [Look again]: the pop-up alone. */
export function lookAgain(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  return its?.ask.done ? turn(scene, [], { alert: popUp(scene, its) }) : null
}

/** [My own words]: those of before, too long to stand with their answer, for oneself alone. */
export function ownWords(scene: Known, means: Means, id: string): Turn | null {
  const words = asked(scene, means, id)?.answer?.words
  return words ? turn(scene, [], { alert: secret(text('quoted', { words })) }) : null
}

function popUp(scene: Known, { ask, answer, prompt }: Asked): Text {
  if (answer && isShowable(answer)) return lookedAt(scene.person.name, prompt, answer)
  if (answer) return text('skipped-nothing-to-see')
  return text(ask.done && scene.person.retention === 0 ? 'not-kept-nothing-to-see' : 'nothing-to-see')
}

function previewPage(scene: Known, { ask, circle, prompt }: Asked): Page {
  // Nobody else has an answer of their own to what somebody brings up.
  const waits = prompt.id !== OWN_ACTS
  const say = (id: 'preview-all' | 'preview-waits') => ofOthers(scene, circle!.id, id)
  const first = scene.asks.every(({ rings }) => rings === 0) ? [text('each-time-anew')] : []
  return {
    title: text('title-preview'),
    personal: true,
    text: [...first, say('preview-all'), howItFades(scene), ...(waits ? [say('preview-waits')] : [])],
    buttons: [
      [button('show-now', 'show', [ask.id])],
      waits ? [button('when-theyve-answered', 'hold', [ask.id])] : [],
      [button('look-again', 'again', [ask.id]), button('keep-it', 'keep', [ask.id])],
    ],
  }
}

/** When what is shown fades, by the clock or as lengths. */
export const howItFades = (scene: Known): Text =>
  text(scene.person.zone === null ? 'fading-lengths' : 'fading')
