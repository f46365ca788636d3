import { breathe } from '../breathe/breathe.ts'
import type { Id } from '../model/circle.ts'
import { isOfTwo, judged, own } from '../model/in-common.ts'
import { keyOf } from '../model/key.ts'
import { nameOf, others } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { arrive, button, line, remove, text } from '../model/page.ts'
import { drop, find, type Known, put, type Scene, type Turn, turn } from '../model/scene.ts'
import { between, type Instant, plus, utcDate } from '../model/time.ts'
import type { Moment } from '../model/wish.ts'

/** How long a moment lasts that both chose: it names no end, so that one that ends by a tap looks like one that passes. */
const LASTS = { from: { minutes: 10 }, to: { minutes: 30 } }

/** The scene in which what both chose by the quarter hour is met, or has been let go. */
export const momentsByNow = (scene: Scene, means: Means): Scene =>
  judged(scene, means, scene.moments, ({ circle, what, at }) => `${circle} ${what} ${utcDate(at)}`).reduce(
    (next, { circle, what, at, all, isMet }) => {
      if (!isMet || !isOfTwo(next, circle)) return all.reduce((so, { id }) => drop(so, 'moments', id), next)
      const draw = means.chance(`moment ${circle} ${what} ${at}`)
      const until = between(plus(at, LASTS.from), plus(at, LASTS.to), draw)
      return all.reduce((so, one) => put(so, 'moments', { ...one, state: 'met', meets: at, until }), next)
    },
    scene,
  )

/** Tells, by one's own turn, of what both chose; what the other has let go of since is no more. */
export function momentLines(scene: Known, { now }: Means): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const moment of own(scene, scene.moments)) {
    if (moment.state !== 'met') continue
    const lasts = lastingNow(scene, moment.id, now) !== null
    next = lasts ? put(next, 'moments', { ...moment, state: 'told' }) : drop(next, 'moments', moment.id)
    const closed = line(scene, [button('a-moment-together', 'moment-look', [moment.id])])
    if (lasts) say.push(arrive(scene, keyOf('moment', moment.id), closed, closed, moment.until))
  }
  return { scene: next, say }
}

/** A moment of this person's that both chose and neither has ended, and whose it is beside. */
function lastingNow(scene: Known, id: Id, now: Instant): { mine: Moment; theirs: Moment } | null {
  const mine = find(scene, 'moments', id)
  if (mine?.person !== scene.person.id || mine.state === 'held' || mine.until <= now) return null
  const { circle, what, meets } = mine
  const theirs = scene.moments.find(
    (one) => one.id !== id && one.circle === circle && one.what === what && one.meets === meets,
  )
  return theirs ? { mine, theirs } : null
}

/** Behind its line: what both chose, read at this moment, and what can be done with it. */
export function lookAtMoment(scene: Known, means: Means, id: Id): Turn {
  const lasting = lastingNow(scene, id, means.now)
  if (!lasting) return passed(scene, id)
  const { mine, theirs } = lasting
  const other = others(scene, mine.circle).find(({ person }) => person === theirs.person)
  if (!other) return passed(scene, id)
  const key = keyOf('moment', id)
  const closed = line(
    scene,
    [button('begin', 'moment-begin', [id])],
    [button('not-after-all', 'moment-end', [id])],
  )
  const what = text(`thing-${mine.what}`)
  return turn(scene, [{ ...arrive(scene, key, closed, closed), where: 'here' }], {
    alert: text('both-chose', { name: nameOf(scene, other.id), what }),
  })
}

/** [Begin]: with a few breaths, if it still is. */
export const begin = (scene: Known, means: Means, id: Id): Turn =>
  lastingNow(scene, id, means.now) ? breathe(scene, means) : passed(scene, id)

/** [Not after all]: over for both, and nothing is sent; it reads as one that passed by itself. */
export const endMoment = (scene: Known, _: Means, id: Id): Turn => passed(scene, id)

function passed(scene: Known, id: Id): Turn {
  const isMine = find(scene, 'moments', id)?.person === scene.person.id
  return turn(isMine ? drop(scene, 'moments', id) : scene, [remove(scene, keyOf('moment', id))], {
    alert: text('moment-passed'),
  })
}
