import { OWN_ACTS } from '../model/act.ts'
import { action } from '../model/action.ts'
import { fits } from '../model/limit.ts'
import { type Asked, asked, isOpen, ofOthers } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Page, Text } from '../model/message.ts'
import { button, secret, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { isShowable } from '../model/shown.ts'
import { askPage, heardAlone, isSharable, mayShow } from './heard.ts'
import { lookedAt, lookedAtAlone } from './look-at-others.ts'

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

function popUp(scene: Known, its: Asked): Text {
  const { ask, answer, prompt } = its
  if (answer && isShowable(answer))
    return isSharable(scene, its)
      ? lookedAt(scene.person.name, prompt, answer)
      : lookedAtAlone(prompt, answer)
  if (answer) return text('skipped-nothing-to-see')
  return text(ask.done && scene.person.retention === 0 ? 'not-kept-nothing-to-see' : 'nothing-to-see')
}

function previewPage(scene: Known, { ask, circle, prompt }: Asked): Page {
  // Nobody else has an answer of their own to what somebody brings up.
  const waits = prompt.id !== OWN_ACTS
  const say = (id: 'preview-all' | 'preview-unseen' | 'when-theyve-answered') =>
    ofOthers(scene, circle!.id, id)
  return {
    title: text('title-preview'),
    personal: true,
    text: [say('preview-all'), howItFades(scene), say('preview-unseen')],
    buttons: [
      [button('show-now', 'show', [ask.id])],
      waits ? [{ text: say('when-theyve-answered'), action: action('hold-about', ask.id) }] : [],
      [button('look-again', 'again', [ask.id]), button('keep-it', 'keep', [ask.id])],
    ],
  }
}

/** [When they've answered too]: what waiting means, and what the others would then read beside the answer (R15). */
export function holdAbout(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !mayShow(scene, means, its) || its.prompt.id === OWN_ACTS) return null
  const say = (what: 'hold-about' | 'preview-waits') => ofOthers(scene, its.circle!.id, what)
  const page: Page = {
    personal: true,
    text: [say('hold-about'), howItEnds(scene), say('preview-waits')],
    buttons: [
      [button('show-it-then', 'hold', [id])],
      [button('show-now', 'show', [id])],
      [button('keep-it', 'keep', [id])],
    ],
  }
  return turn(scene, [askPage(scene, means, its, page)])
}

/** When what waits for others' answers ends, by the clock or as lengths. */
export const howItEnds = (scene: Known): Text =>
  text(scene.person.zone === null ? 'ending-lengths' : 'ending')

/** When what is shown fades, by the clock or as lengths. */
export const howItFades = (scene: Known): Text =>
  text(scene.person.zone === null ? 'fading-lengths' : 'fading')
