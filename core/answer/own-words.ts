import { tellsOfOneself } from '../lint/lint-shown.ts'
import type { Id } from '../model/circle.ts'
import { cleanWords } from '../model/clean-text.ts'
import { expects } from '../model/expects.ts'
import { readKey } from '../model/key.ts'
import { roomForWords, takesMore } from '../model/limit.ts'
import { type Asked, asked, isOpen, namesIn, ofOthers } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page, Text } from '../model/message.ts'
import { button, lineForm, remove, text, textOn } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { littleMore } from './a-little-more.ts'
import { amended, previewAnew } from './amend.ts'
import { askPage, heardPage, isSharable } from './heard.ts'

/** [In my own words]: a line of one's own beside the color. */
export function writeLine(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isOpen(its.ask, means.now) || !takesMore(its.answer)) return null
  const most = roomForWords(its.answer.limits.length)
  if (most === 0) return turn(scene, [], { alert: text('no-room-for-more') })
  const page: Page = {
    title: text('in-my-own-words'),
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
  const why = refusal(scene, means, its, words, most)
  if (words === null || why !== null)
    return turn(scene, [...gone, askPage(scene, means, its, refused(why!, button('back', 'add', [id])))])
  const kept = keptWords(expecting(scene, null), means, its, words)
  return { ...kept, say: [...gone, ...kept.say] }
}

/** Why words can't stand with an answer: too long for where they would be shown, or there to speak to others (R33). */
export function refusal(scene: Known, means: Means, its: Asked, words: string | null, most: number) {
  if (words === null) return [text('words-too-long'), text('up-to-letters', { most })]
  const { circle } = its
  if (!circle || !isSharable(scene, its)) return null
  const names = [...namesIn(scene, circle.id).list, scene.person.name]
  const company = { names, depth: circle.depth, language: scene.chat.language }
  return tellsOfOneself(words, company, means.lists) ? null : [ofOthers(scene, circle.id, 'only-of-yourself')]
}

/** The page that says why. */
export const refused = (why: readonly Text[], back: Button): Page => ({
  personal: true,
  text: why,
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
