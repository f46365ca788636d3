import { answerFirst } from '../answer/look-at-others.ts'
import { OWN_ACTS } from '../model/act.ts'
import type { Id } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import { find, type Known, type Turn } from '../model/scene.ts'
import { ownActs } from './acts.ts'

/** [My own answer first]: below what can be looked at, the same question; or an empty page of one's own, never theirs. */
export function ownFirst(scene: Known, means: Means, checkin: Id): Turn | null {
  if (find(scene, 'checkins', checkin)?.prompt !== OWN_ACTS) return answerFirst(scene, means, checkin)
  const page = ownActs(scene, means, null, 0)
  return page && { ...page, say: page.say.map((one) => ({ ...one, where: 'below' })) }
}
