import type { Answer, Id } from '../model/circle.ts'
import { cleanWords } from '../model/clean-text.ts'
import { expects } from '../model/expects.ts'
import { readKey } from '../model/key.ts'
import { type Asked, asked, isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing } from '../model/message.ts'
import { button, lineForm, remove, text, textOn } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { askPage, heardAlone, heardPage } from './heard.ts'
import { hide } from './take-back.ts'

/** Nothing is added to a red or a skip: there is no place for reasons. */
const takesWords = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.color !== 'red' && answer.color !== 'skip'

/** [Add a little]: a line of one's own beside the color. */
export function add(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.ask.done || !isOpen(its.ask, means.now)) return null
  if (!takesWords(its.answer))
    return turn(scene, [heardAlone(scene, means, its)], { alert: text('nothing-needs-adding') })
  const back = [button('back', 'leave', [id])]
  const wanted = expects({ what: 'words', ask: id })
  const next: Known = { ...scene, person: { ...scene.person, expects: wanted } }
  const there: Button[] = its.answer.words
    ? [button('my-own-words', 'own-words', [id]), button('drop-my-words', 'drop-words', [id])]
    : []
  const page = {
    text: [textOn(scene, 'write-a-line')],
    buttons: [there, back],
    form: lineForm('field-line', 150),
    personal: true as const,
  }
  return turn(next, [askPage(next, means, its, page)])
}

/** Typed words for an answer: kept sealed, and taken out of the chat at once. */
export function typedWords(scene: Known, means: Means, id: Id, typed: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now) || !takesWords(its.answer)) return null
  const words = cleanWords(typed)
  if (words === '') return null
  if (words === null) {
    return turn(scene, [
      askPage(scene, means, its, {
        personal: true,
        text: [text('words-too-long')],
        buttons: [[button('back', 'leave', [its.ask.id])]],
      }),
    ])
  }
  const answer: Answer = { ...its.answer, words }
  const settled: Known = { ...scene, person: { ...scene.person, expects: null } }
  const next = put(hide(settled, answer), 'answers', { ...answer, shownUntil: null, held: false })
  return turn(next, [...takenAway(scene), askPage(next, means, its, wordsPage(next, means, its))])
}

/** What was just typed goes from the chat: it is for a pop-up alone. */
export function takenAway(scene: Known): Outgoing[] {
  const own = scene.posts.findLast(({ key }) => readKey(key)?.kind === 'own')
  return own ? [remove(scene, own.key)] : []
}

function wordsPage(scene: Known, means: Means, its: Asked) {
  const page = heardPage(scene, means, its)
  return { ...page, text: [textOn(scene, 'words-kept')], personal: true as const }
}

/** [Leave them out]: one's own words are gone for good. */
export function dropWords(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const next = put(hide(scene, its.answer), 'answers', {
    ...its.answer,
    words: null,
    shownUntil: null,
    held: false,
  })
  return turn(next, [askPage(next, means, its, heardPage(next, means, its))])
}
