import { answer } from './answer.ts'
import { hello } from './arrive.ts'
import { notToday } from './ask.ts'
import type { Ask } from './circle.ts'
import { asked, isOpen } from './find.ts'
import { typedName } from './link.ts'
import type { Means, Vocabulary } from './means.ts'
import { button, show, text } from './page.ts'
import { stop } from './rest.ts'
import { type Known, type Scene, type Turn, turn } from './scene.ts'
import { gist } from './typed.ts'
import { typedCity } from './when.ts'

const COLORS = ['green', 'yellow', 'red', 'unsure', 'skip'] as const

/** Typed words: "stop" before all else, then what was asked for, then an answer to the open question. */
export function typed(scene: Scene, means: Means, words: string): Turn {
  const said = gist(words.slice(0, 100))
  const means_ = (meaning: keyof Vocabulary) => means.vocabulary[meaning].includes(said)
  if (means_('stop')) return stop(scene, means)
  if (scene.person === null) return hello(scene, means)
  const here = scene as Known
  const expected = typedFor(here, means, words)
  if (expected) return expected
  const open = openQuestion(here, means)
  const color = COLORS.find(means_)
  const answered = open && color ? answer(here, means, open.id, color) : null
  const left = open && means_('not-now') ? notToday(here, means, open.id) : null
  return answered ?? left ?? notUnderstood(here, means)
}

function typedFor(scene: Known, means: Means, words: string): Turn | null {
  const { expects } = scene.person
  if (expects === 'city') return typedCity(scene, means, words)
  return expects === null ? null : typedName(scene, means, words)
}

/** The question that typed words answer: today's latest that has none. */
function openQuestion(scene: Known, means: Means): Ask | undefined {
  return scene.asks.findLast(
    (ask) => !ask.done && isOpen(ask, means.now) && asked(scene, means, ask.id) !== null,
  )
}

/** One kind, useful reply to words that mean nothing here. */
export const notUnderstood = (scene: Known, means: Means): Turn =>
  turn(scene, [
    show(scene, means, 'home', { text: [text('not-understood')], buttons: [[button('home', 'home')]] }),
  ])

/** A voice message, a picture, anything that is not words: declined kindly, and not kept. */
export function notWords(scene: Scene, means: Means): Turn {
  if (scene.person === null) return hello(scene, means)
  return turn(scene, [
    show(scene, means, 'home', { text: [text('only-words')], buttons: [[button('home', 'home')]] }),
  ])
}
