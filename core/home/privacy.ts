import type { Means } from '../model/means.ts'
import { button, platformName, show, text, textOn } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** [Privacy and leaving]: what is kept, who could read it, and the ways out. */
export function privacy(scene: Known, means: Means): Turn {
  const { retention } = scene.person
  const kept = retention === 0 ? text('kept-nothing') : text('kept-days', { days: retention })
  const page = {
    text: [
      text('privacy-title'),
      kept,
      text('privacy-who', { runBy: means.runBy, platform: platformName(scene) }),
      textOn(scene, 'privacy-chat'),
    ],
    buttons: [
      [button('how-long-kept', 'keeping'), button('clean-up', 'clean-up')],
      [button('name-and-language', 'about')],
      [button('leaving', 'leaving')],
      [button('back', 'home')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}
