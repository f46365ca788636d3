import type { Id } from '../model/circle.ts'
import { cleanWords } from '../model/clean-text.ts'
import { expects } from '../model/expects.ts'
import { readKey } from '../model/key.ts'
import { roomForWords, takesMore } from '../model/limit.ts'
import { type Asked, asked, isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page } from '../model/message.ts'
import { button, lineForm, remove, text, textOn } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { littleMore } from './a-little-more.ts'
import { amended, previewAnew } from './amend.ts'
import { askPage, heardPage } from './heard.ts'

/** [In my own words]: a line of one's own beside the color. */
export function writeLine(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now) || !takesMore(its.answer)) return null
  const most = roomForWords(its.answer.limits.length)
  if (most === 0) return turn(scene, [], { alert: text('no-room-for-more') })
  const page: Page = {
    text: [textOn(scene, 'write-a-line'), text('up-to-letters', { most })],
    buttons: [[button('back', 'add', [id])]],
    form: lineForm('field-line', most),
    personal: true,
  }
  return turn(expecting(scene, expects({ what: 'words', ask: id })), [askPage(scene, means, its, page)])
}

const expecting = (scene: Known, what: Known['person']['expects']): Known => ({
  ...scene,
  person: { ...scene.person, expects: what },
})

/** Typed words for an answer: kept sealed, and taken out of the chat at once. */
export function typedWords(scene: Known, means: Means, id: Id, typed: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now) || !takesMore(its.answer)) return null
  const most = roomForWords(its.answer.limits.length)
  const words = cleanWords(typed, most)
  if (words === '') return null
  const gone = takenAway(scene)
  if (words === null)
    return turn(scene, [...gone, askPage(scene, means, its, tooLong(most, button('back', 'add', [id])))])
  const kept = keptWords(expecting(scene, null), means, its, words)
  return { ...kept, say: [...gone, ...kept.say] }
}

/** Words that don't fit where they would be shown. */
export const tooLong = (most: number, back: Button): Page => ({
  personal: true,
  text: [text('words-too-long'), text('up-to-letters', { most })],
  buttons: [[back]],
})

/** What was just typed goes from the chat: it is for a pop-up alone. */
export function takenAway(scene: Known): Outgoing[] {
  const own = scene.posts.findLast(({ key }) => readKey(key)?.kind === 'own')
  return own ? [remove(scene, own.key)] : []
}

/** Words that fit, with their answer. */
export function keptWords(scene: Known, means: Means, its: Asked, words: string): Turn {
  const next = amended(scene, its.answer!, { words })
  const page: Page = { ...heardPage(next, means, its), text: [textOn(next, 'words-kept')], personal: true }
  return previewAnew(next, means, its) ?? turn(next, [askPage(next, means, its, page)])
}

/** [Leave them out]: one's own words are gone for good. */
export function dropWords(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const next = amended(scene, its.answer, { words: null })
  return turn(next, [littleMore(next, means, asked(next, means, id)!)])
}
