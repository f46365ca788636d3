import { hello } from './home/first-card.ts'
import { seasonFirst } from './home/season.ts'
import type { Means } from './model/means.ts'
import { atLeastOnce, button, hasOwnPage, show, text } from './model/page.ts'
import { type Known, type Scene, type Turn, turn } from './model/scene.ts'

/** One kind, useful reply to words that mean nothing here, the same whatever was answered. */
export function notUnderstood(scene: Known, means: Means): Turn {
  const stays = hasOwnPage(scene, means) ? [text('words-go-in-its-window')] : []
  const page = { text: [text('not-understood'), ...stays], buttons: [[button('home', 'home')]] }
  return seasonFirst(scene, means) ?? turn(scene, [atLeastOnce(show(scene, means, 'home', page))])
}

/** A voice message, a picture, anything that is not words: declined kindly, and not kept. */
export function notWords(scene: Scene, means: Means): Turn {
  if (scene.person === null) return hello(scene, means)
  return turn(scene, [
    atLeastOnce(
      show(scene, means, 'home', { text: [text('only-words')], buttons: [[button('home', 'home')]] }),
    ),
  ])
}
