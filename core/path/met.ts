import type { Circle, Id } from '../model/circle.ts'
import { judged, weekly } from '../model/in-common.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { button } from '../model/page.ts'
import type { Path } from '../model/path.ts'
import { drop, find, type Known, put, type Scene } from '../model/scene.ts'
import { addDays, begun, type Instant } from '../model/time.ts'
import { toldOnce } from '../model/told-once.ts'
import type { Hope } from '../model/wish.ts'
import { canBegin } from './walk.ts'

/**
 * The scene in which a circle is on the path that everybody had ticked by the quarter hour, from the first day that
 * has no question yet. What else any of them held is let go: it was ticked before this one began.
 */
export const pathsByNow = (scene: Scene, means: Means): Scene =>
  judged(scene, means, scene.hopes, (common) => `path ${weekly(common)}`)
    .toSorted((a, b) => (`${a.at} ${a.what}` < `${b.at} ${b.what}` ? -1 : 1))
    .reduce((next, { circle, what, at, all, isMet }) => {
      if (!all.every(({ id }) => find(next, 'hopes', id))) return next
      const there = isMet ? walking(next, means, circle, what, at) : null
      if (!there) return all.reduce((so, { id }) => drop(so, 'hopes', id), next)
      const met = (one: Hope): Hope => ({ ...one, state: 'met', meets: at })
      const hopes = [...next.hopes.filter((one) => one.circle !== circle), ...all.map(met)]
      return withAll({ ...put(next, 'circles', there), hopes }, circle)
    }, scene)

/** What a tick is for: a path as it is read now, so that another that comes under its id is not what was ticked. */
export const asTicked = ({ id, by, names, steps }: Path): string =>
  JSON.stringify([id, by, names, steps.map(({ prompt }) => prompt)])

function walking(scene: Scene, means: Means, id: Id, what: string, at: Instant): Circle | null {
  const circle = find(scene, 'circles', id)
  const path = means.paths.find((one) => asTicked(one) === what)
  // Whoever goes less deep since has taken their tick back.
  const depths = scene.members.filter((one) => one.circle === id).map(({ depth }) => depth)
  if (!circle || !path || !canBegin(means, circle, path, depths)) return null
  const prompts = path.steps.map(({ prompt }) => prompt)
  return { ...circle, path: { id: path.id, from: addDays(begun(at), 1), prompts } }
}

/** Whoever had left the path of before has chosen this one. */
const withAll = (scene: Scene, circle: Id): Scene => ({
  ...scene,
  members: scene.members.map((one) => (one.circle === circle ? { ...one, leftPath: false } : one)),
})

/** Tells, by one's own turn, that a path begins. */
export const pathLines = (scene: Known): { scene: Known; say: Outgoing[] } =>
  toldOnce(scene, 'hopes', 'paths', (circle) => button('paths-together', 'our-paths', [circle]))
