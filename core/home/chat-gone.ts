import { UNTIL_I_SAY } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from '../model/scene.ts'
import { plus } from '../model/time.ts'
import { withdrawn } from '../model/unsent.ts'
import { withoutOpener } from '../room/round.ts'
import { quietUntil } from './rest.ts'

/** The chat can't be written to any more: quiet, and nobody else learns of it; what a closed account planned does not come, and its open answers go. */
export function gone(scene: Scene, closed = false): Turn {
  const next = closed ? { ...withoutOpener(scene, scene.chat.id), votes: [] } : scene
  return isKnown(next) ? silent(next) : turn(next)
}

/** The whole workspace has put Attune away: quiet at once, and erased when the kept days are over. */
export function uninstalled(scene: Scene, means: Means): Turn {
  if (scene.person === null) return turn(scene)
  const person = { ...scene.person, erases: plus(means.now, { days: scene.person.retention }) }
  return silent({ ...scene, person })
}

/** Nothing comes any more, nor what was about to. */
function silent(scene: Known): Turn {
  const waiting = withdrawn(scene)
  return turn(quietUntil(waiting.scene, UNTIL_I_SAY), waiting.say)
}
