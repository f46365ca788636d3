import { takenAway } from '../answer/own-words.ts'
import type { Color } from '../model/circle.ts'
import { cleanWords } from '../model/clean-text.ts'
import { expected, expects } from '../model/expects.ts'
import { roomForWords } from '../model/limit.ts'
import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, lineForm, show, text, textOn } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { fiveAnswers } from './act.ts'
import { ownLine } from './own-answer.ts'

const MOST = roomForWords(0)

/** [Something else]: a line for oneself, which can't be shown. */
export function somethingElse(scene: Known, means: Means): Turn | null {
  if (scene.person.retention === 0) return null
  const page: Page = {
    title: text('something-of-mine'),
    personal: true,
    text: [textOn(scene, 'own-write'), text('up-to-letters', { most: MOST })],
    buttons: [[button('back', 'own-acts', [null, 0])]],
    form: lineForm('field-line', MOST),
  }
  return turn(expecting(scene, null), [show(scene, means, 'home', page)])
}

const expecting = (scene: Known, words: string | null): Known => ({
  ...scene,
  person: { ...scene.person, expects: expects({ what: 'own', words }) },
})

/** The line as it was typed: taken out of the chat at once, then asked about without being said again. */
export function typedOwn(scene: Known, means: Means, typed: string): Turn | null {
  const words = cleanWords(typed, MOST)
  if (words === '') return null
  const back = [button('back', 'own-line')]
  const page: Page =
    words === null
      ? {
          personal: true,
          text: [text('words-too-long'), text('up-to-letters', { most: MOST })],
          buttons: [back],
        }
      : {
          personal: true,
          text: [text('own-that'), text('only-you')],
          buttons: [...fiveAnswers((color, label) => [button(label, 'own-line-answer', [color])]), back],
        }
  return turn(expecting(scene, words), [...takenAway(scene), show(scene, means, 'home', page)])
}

/** How the line is that was typed before. */
export function answerOwn(scene: Known, means: Means, color: Color | 'skip'): Turn | null {
  const typed = expected(scene.person.expects)
  if (typed?.what !== 'own' || typed.words === null || scene.person.retention === 0) return null
  return ownLine({ ...scene, person: { ...scene.person, expects: null } }, means, typed.words, color)
}
