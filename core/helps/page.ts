import type { Id } from '../model/circle.ts'
import { tickedNow, withoutWishes } from '../model/in-common.ts'
import { isLinkedIn, isResting, ofOthers, peopleIn } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page, Text } from '../model/message.ts'
import { button, readAnew, show, text } from '../model/page.ts'
import { drop, type Known, put, type Turn, turn } from '../model/scene.ts'
import { type Agreement, HELPS, type Help } from '../model/wish.ts'

/** [What helps us]: the lines that stand, and all there are; never what one has ticked oneself. */
export const helps = (scene: Known, means: Means, circle: Id): Turn | null =>
  isLinkedIn(scene, circle) ? turn(scene, [page(scene, means, circle)]) : null

function page(scene: Known, means: Means, circle: Id): Outgoing {
  const standing = lines(scene, means, circle).map(({ what }) => what)
  const said: Text[] = [
    text('helps-title'),
    text('helps-allow-nothing'),
    ofOthers(scene, circle, 'helps-only-if'),
    text('helps-go'),
  ]
  const choice = (what: Help): Button =>
    standing.includes(what)
      ? button('stands', 'line', [circle, what], { what: text(`habit-${what}`) })
      : button(`habit-${what}`, 'tick', [circle, what])
  const buttons = [
    ...HELPS.map((what) => [choice(what)]),
    [button('let-go-of-anything', 'ticks-let-go', [circle])],
    [button('back', 'circle', [circle])],
  ]
  return shown(scene, means, circle, { text: said, buttons })
}

const shown = (scene: Known, means: Means, circle: Id, its: Page): Outgoing =>
  show(scene, means, 'home', its, readAnew(scene, 'helps', [circle]))

const lines = (scene: Known, { now }: Means, circle: Id): Agreement[] =>
  scene.agreements.filter((one) => one.circle === circle && one.until > now)

/** Ticked, alone and unprompted: it waits for everybody else's for a week, and is seen by nobody. */
export function tick(scene: Known, means: Means, circle: Id, what: Help): Turn | null {
  if (!isLinkedIn(scene, circle)) return null
  const said = (next: Known, toast: Text): Turn =>
    turn(next, [page(next, means, circle)], { toast }, peopleIn(scene, circle))
  if (isResting(scene, means.now)) return said(scene, text('nothing-held-in-rest'))
  const isThere = lines(scene, means, circle).some((one) => one.what === what)
  const held = isThere ? scene : put(scene, 'ticks', tickedNow(scene, means, scene.ticks, { circle, what }))
  return said(held, text('tick-held'))
}

/** [Let go of anything held]: says the same whether or not anything was. */
export function letTicksGo(scene: Known, means: Means, circle: Id): Turn | null {
  if (!isLinkedIn(scene, circle)) return null
  const { ticks } = withoutWishes(scene, circle)
  return turn({ ...scene, ticks }, [page(scene, means, circle)], { toast: text('let-go-said') })
}

/** A line that stands: what it is not, and that each of them can let it go. */
export function lineOf(scene: Known, means: Means, circle: Id, what: Help): Turn | null {
  if (!isLinkedIn(scene, circle)) return null
  if (lines(scene, means, circle).every((one) => one.what !== what)) return helps(scene, means, circle)
  const its: Page = {
    text: [text('line-stands', { what: text(`habit-${what}`) }), text('line-is-no-contract')],
    buttons: [[button('let-line-go', 'line-end', [circle, what])], [button('back', 'helps', [circle])]],
  }
  return turn(scene, [shown(scene, means, circle, its)])
}

/** [Let it go]: gone for everybody, at once; nothing is sent, and nobody is told by whom. */
export function endLine(scene: Known, means: Means, circle: Id, what: Help): Turn | null {
  if (!isLinkedIn(scene, circle)) return null
  const gone = scene.agreements.filter((one) => one.circle === circle && one.what === what)
  const next = gone.reduce((so, { id }) => drop(so, 'agreements', id), scene)
  return turn(next, [page(next, means, circle)], { toast: text('line-gone') })
}
