import type { Circle, Id } from '../model/circle.ts'
import { tickedNow, withoutWishes } from '../model/in-common.ts'
import { isLinkedIn, isResting, ofOthers, ownMember, peopleIn, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page, Text } from '../model/message.ts'
import { button, readAnew, show, text } from '../model/page.ts'
import type { Path } from '../model/path.ts'
import { find, type Known, put, type Turn, turn } from '../model/scene.ts'
import { aboutPath, titleOfPath } from './about.ts'
import { asTicked } from './met.ts'
import { canBegin, pathNow, pathOf } from './walk.ts'

const ourCircle = (scene: Known, id: Id): Circle | undefined =>
  isLinkedIn(scene, id) ? find(scene, 'circles', id) : undefined

const isOn = (scene: Known, means: Means, circle: Circle, id: string): boolean =>
  pathNow(circle, today(scene, means))?.id === id

/** Whether there is, or was, anything to see under [Paths together]. */
export const hasPaths = ({ path }: Circle, { paths }: Means): boolean => path !== null || paths.length > 0

/**
 * The paths that a circle could begin: each of their steps can be asked of it at the depth that it has since its day
 * began, whatever others change meanwhile, and none is deeper than oneself.
 */
function offered(scene: Known, means: Means, circle: Circle): Path[] {
  return means.paths.filter(
    (one) => !isOn(scene, means, circle, one.id) && canBegin(means, circle, one, [scene.person.depth]),
  )
}

/** [Paths together]: the one that the circle is on, and those it could begin; never what one has ticked oneself. */
export function ourPaths(scene: Known, means: Means, id: Id): Turn | null {
  const circle = ourCircle(scene, id)
  return circle ? turn(scene, [list(scene, means, circle)]) : null
}

function list(scene: Known, means: Means, circle: Circle): Outgoing {
  const [{ id }, on, all] = [circle, pathNow(circle, today(scene, means)), offered(scene, means, circle)]
  const choice = (label: 'chosen' | 'to-choose', path: string) =>
    button(label, 'our-path', [id, path], { what: titleOfPath(scene, pathOf(means, path)) })
  const choose = all.length > 0 ? ofOthers(scene, id, 'our-paths-only-if') : text('our-paths-none')
  const buttons = [
    on ? [choice('chosen', on.id)] : [],
    ...all.map((one) => [choice('to-choose', one.id)]),
    [button('let-go-of-anything', 'our-hopes-drop', [id])],
    [button('back', 'circle', [id])],
  ]
  return shown(scene, means, id, { text: [text('our-paths-title'), choose], buttons })
}

// What a path is called stands in no message that a workspace can export (R19).
const shown = (scene: Known, means: Means, circle: Id, its: Page): Outgoing =>
  show(scene, means, 'home', { ...its, personal: true }, readAnew(scene, 'our-paths', [circle]))

/** One path: what it is, who wrote it, and ticking it, or leaving the one that all are on for oneself. */
export function ourPath(scene: Known, means: Means, id: Id, path: string): Turn | null {
  const circle = ourCircle(scene, id)
  if (!circle) return null
  const page = isOn(scene, means, circle, path)
    ? walked(scene, means, circle, path)
    : could(scene, means, circle, path)
  return page ? turn(scene, [shown(scene, means, id, page)]) : ourPaths(scene, means, id)
}

function could(scene: Known, means: Means, circle: Circle, id: string): Page | null {
  const path = offered(scene, means, circle).find((one) => one.id === id)
  if (!path) return null
  const said: Text[] = [...aboutPath(scene, means, path), text('our-path-could')]
  return pageOf(circle, said, button('would-like-it', 'our-path-like', [circle.id, id]))
}

function walked(scene: Known, means: Means, { id, ...circle }: Circle, path: string): Page {
  const its = pathOf(means, path)
  const about = its ? aboutPath(scene, means, its) : [text('our-path-gone')]
  const isLeft = ownMember(scene, id)?.leftPath === true
  const said = [...about, isLeft ? text('our-path-left') : ofOthers(scene, id, 'our-path-on')]
  const does = isLeft
    ? button('come-back-to-it', 'our-path-back', [id])
    : button('leave-it-myself', 'our-path-leave', [id])
  return pageOf({ id, ...circle }, said, does)
}

const pageOf = ({ id }: Circle, said: Text[], does: Button): Page => ({
  text: said,
  buttons: [[does], [button('back', 'our-paths', [id])]],
})

/** [I'd like this one]: it waits for everybody else's tick for a week, and is seen by nobody. */
export function likePath(scene: Known, means: Means, id: Id, path: string): Turn | null {
  const circle = ourCircle(scene, id)
  if (!circle) return null
  const said = (next: Known, toast: Text): Turn =>
    turn(next, [list(next, means, circle)], { toast }, peopleIn(scene, id))
  if (isResting(scene, means.now)) return said(scene, text('nothing-held-in-rest'))
  const its = offered(scene, means, circle).find((one) => one.id === path)
  const held = (what: string) =>
    put(scene, 'hopes', tickedNow(scene, means, scene.hopes, { circle: id, what }))
  return said(its ? held(asTicked(its)) : scene, text('tick-held'))
}

/** [Let go of anything held]: says the same whether or not anything was. */
export function dropHopes(scene: Known, means: Means, id: Id): Turn | null {
  const circle = ourCircle(scene, id)
  if (!circle) return null
  const { hopes } = withoutWishes(scene, id)
  return turn({ ...scene, hopes }, [list(scene, means, circle)], { toast: text('let-go-said') })
}

/** Left for oneself alone, or taken up again: nothing of the circle changes, and nobody learns of it. */
const leaving =
  (leftPath: boolean) =>
  (scene: Known, means: Means, id: Id): Turn | null => {
    const [circle, me] = [ourCircle(scene, id), ownMember(scene, id)]
    if (!circle?.path || !me) return null
    return ourPath(put(scene, 'members', { ...me, leftPath }), means, id, circle.path.id)
  }

/** [Leave it, just me]: questions of one's own come in the place of its steps. */
export const leaveOurPath = leaving(true)

/** [Come back to it]: its steps come to oneself, too, as they did before. */
export const backOnOurPath = leaving(false)
