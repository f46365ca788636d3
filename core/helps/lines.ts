import { judged, weekly } from '../model/in-common.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { button } from '../model/page.ts'
import { drop, type Known, put, type Scene } from '../model/scene.ts'
import { between, type Instant, plus } from '../model/time.ts'
import { toldOnce } from '../model/told-once.ts'
import type { Tick } from '../model/wish.ts'

/** How long a line stands: a drawn time, so that one that goes by itself looks like one that somebody let go. */
const STANDS = { from: { days: 28 }, to: { days: 42 } }

/** One in so many goes sooner, at any time: else whatever went in the first weeks would be somebody's doing. */
const SOONER = 1 / 5

/** The scene in which lines stand that everybody had ticked by the quarter hour; of who ticked nothing is left once all are told. */
export const linesByNow = (scene: Scene, means: Means): Scene =>
  judged(scene, means, scene.ticks, weekly).reduce((next, { circle, what, at, all, isMet }) => {
    if (!isMet) return all.reduce((so, { id }) => drop(so, 'ticks', id), next)
    const until = drawnEnd(means, `${circle} ${what} ${at}`, at)
    const met = (one: Tick): Tick => ({ ...one, state: 'met', meets: at })
    const there = next.agreements.find((one) => one.circle === circle && one.what === what)
    const stands = put(next, 'agreements', { id: there?.id ?? means.newId(), circle, what, until })
    return all.reduce((so, one) => put(so, 'ticks', met(one)), stands)
  }, scene)

function drawnEnd({ chance }: Means, line: string, at: Instant): Instant {
  const weeks = plus(at, STANDS.from)
  const [from, to] = chance(`sooner ${line}`) < SOONER ? [at, weeks] : [weeks, plus(at, STANDS.to)]
  return between(from, to, chance(`line ${line}`))
}

/** Tells, by one's own turn, that something stands. */
export const helpLines = (scene: Known): { scene: Known; say: Outgoing[] } =>
  toldOnce(scene, 'ticks', 'helps', (circle) => button('what-helps-us', 'helps', [circle]))
