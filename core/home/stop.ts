import { UNTIL_I_SAY } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import { show, textOn } from '../model/page.ts'
import { isKnown, type Scene, type Turn, turn } from '../model/scene.ts'
import { withoutOpener } from '../room/round.ts'
import { quiet } from './rest.ts'

/** "stop", in any state: quiet at once, until the person says otherwise. */
export function stop(scene: Scene, means: Means): Turn {
  // Of somebody who only opens rounds nothing else is known to be quiet about.
  const next = isKnown(scene) ? quiet(scene, UNTIL_I_SAY) : withoutOpener(scene, scene.chat.id)
  return turn(next, [show(next, means, 'home', { text: [textOn(scene, 'stopped')], buttons: [] })])
}
