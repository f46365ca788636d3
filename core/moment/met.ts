import { breathe } from '../breathe/breathe.ts'
import type { Id } from '../model/circle.ts'
import { isOfTwo, judged, own } from '../model/in-common.ts'
import { keyOf } from '../model/key.ts'
import { nameOf, others } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { arrive, button, line, remove, show, text } from '../model/page.ts'
import { drop, find, type Known, put, type Scene, type Turn, turn } from '../model/scene.ts'
import { between, type Instant, plus, utcDate } from '../model/time.ts'
import type { Moment } from '../model/wish.ts'

/**
 * How long a moment lasts that both chose: it names no end, so that one that ends by a tap looks like one that passes.
 * A tap ends it for the other within the same time: gone any sooner, it would tell of the tap.
 */
const LASTS = { from: { minutes: 10 }, to: { minutes: 30 } }

/** The scene in which what both chose by the quarter hour is met, or has been let go. */
export const momentsByNow = (scene: Scene, means: Means): Scene =>
  judged(scene, means, scene.moments, ({ circle, what, at }) => `${circle} ${what} ${utcDate(at)}`).reduce(
    (next, { circle, what, at, all, isMet }) => {
      if (!isMet || !isOfTwo(next, circle)) return all.reduce((so, { id }) => drop(so, 'moments', id), next)
      const until = drawnEnd(at, means.chance(`moment ${circle} ${what} ${at}`))
      return all.reduce((so, one) => put(so, 'moments', { ...one, state: 'met', meets: at, until }), next)
    },
    scene,
  )

const drawnEnd = (at: Instant, draw: number): Instant =>
  between(plus(at, LASTS.from), plus(at, LASTS.to), draw)

/** Tells, by one's own turn, of what both chose; what the other has let go of since is no more. */
export function momentLines(scene: Known, { now }: Means): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const moment of own(scene, scene.moments)) {
    if (moment.state !== 'met') continue
    const lasts = moment.until > now && isOfBoth(scene, moment)
    next = lasts ? put(next, 'moments', { ...moment, state: 'told' }) : drop(next, 'moments', moment.id)
    const closed = line(scene, [button('a-moment-together', 'moment-look', [moment.id])])
    if (lasts) say.push(arrive(scene, keyOf('moment', moment.id), closed, closed, moment.until))
  }
  return { scene: next, say }
}

/** Whether the other has it, too, and has not ended it. */
const isOfBoth = ({ moments }: Known, { id, circle, what, meets }: Moment): boolean =>
  moments.some((one) => one.id !== id && one.circle === circle && one.what === what && one.meets === meets)

/** A moment of this person's that both chose, that they have not ended, and that has not passed. */
function lastingNow(scene: Known, { now, chance }: Means, id: Id): Moment | null {
  const mine = find(scene, 'moments', id)
  if (mine?.person !== scene.person.id || mine.state === 'held' || mine.until <= now) return null
  const { circle, what, meets } = mine
  const endsByTap = drawnEnd(meets, chance(`ended ${circle} ${what} ${meets}`))
  return isOfBoth(scene, mine) || endsByTap > now ? mine : null
}

/** The other of the two, whoever came later. */
const otherIn = (scene: Known, { circle, meets }: Moment): Id | undefined =>
  others(scene, circle).find(({ joined }) => joined <= meets)?.id

/** Behind its line: what both chose, read at this moment, and what can be done with it. */
export function lookAtMoment(scene: Known, means: Means, id: Id): Turn {
  const mine = lastingNow(scene, means, id)
  const other = mine && otherIn(scene, mine)
  if (!mine || !other) return passed(scene, id)
  const key = keyOf('moment', id)
  const closed = line(
    scene,
    [button('begin', 'moment-begin', [id])],
    [button('not-after-all', 'moment-end', [id])],
  )
  const what = text(`thing-${mine.what}`)
  return turn(scene, [{ ...arrive(scene, key, closed, closed), where: 'here' }], {
    alert: text('both-chose', { name: nameOf(scene, other), what }),
  })
}

/** [Begin]: with a few breaths, if it still is. */
export const begin = (scene: Known, means: Means, id: Id): Turn =>
  lastingNow(scene, means, id) ? breathe(scene, means) : passed(scene, id)

/** [Not after all]: over at once, and nothing is sent; for the other it passes as it would by itself. */
export function endMoment(scene: Known, means: Means, id: Id): Turn {
  const mine = find(scene, 'moments', id)
  const other = mine?.person === scene.person.id && mine.until > means.now && otherIn(scene, mine)
  if (!other) return passed(scene, id)
  return { ...passed(scene, id), reply: { alert: text('moment-over', { name: nameOf(scene, other) }) } }
}

/** A typed no, where there is a moment that both chose: it is over, and that is said below. */
export function noToMoment(scene: Known, means: Means): Turn | null {
  const told = own(scene, scene.moments).find(({ state, until }) => state === 'told' && until > means.now)
  if (!told) return null
  const over = endMoment(scene, means, told.id)
  const page = { text: [over.reply.alert!], buttons: [[button('home', 'home')]] }
  return turn(over.scene, [...over.say, show(scene, means, 'home', page)])
}

function passed(scene: Known, id: Id): Turn {
  const isMine = find(scene, 'moments', id)?.person === scene.person.id
  return turn(isMine ? drop(scene, 'moments', id) : scene, [remove(scene, keyOf('moment', id))], {
    alert: text('moment-passed'),
  })
}
