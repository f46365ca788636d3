import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, remove, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** [Clean up]: what it does, and that it can be noticed. */
export function cleanUp(scene: Known, means: Means): Turn {
  const page: Page = {
    text: [text('clean-up-says')],
    buttons: [[button('clean-up-now', 'clean-up-now'), button('leave-it-there', 'privacy')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Every message of the chat goes, Home's too. */
export const cleanUpNow = (scene: Known): Turn =>
  turn(
    scene,
    scene.posts.map(({ key }) => remove(scene, key)),
    { toast: text('cleaned-up') },
  )
