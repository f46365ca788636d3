import type { Id } from './circle.ts'
import { own } from './in-common.ts'
import { keyOf } from './key.ts'
import type { Button, Outgoing } from './message.ts'
import { arrive, line } from './page.ts'
import { drop, type Known } from './scene.ts'

/** Tells somebody, by their own turn, what all of a circle ticked; once for all of it. */
export function toldOnce(
  scene: Known,
  ticked: 'ticks' | 'hopes',
  key: 'helps' | 'paths',
  opens: (circle: Id) => Button,
): { scene: Known; say: Outgoing[] } {
  const told = own(scene, scene[ticked]).filter(({ state }) => state === 'met')
  const circles = [...new Set(told.map(({ circle }) => circle))]
  return {
    scene: told.reduce((next, { id }) => drop(next, ticked, id), scene),
    say: circles.map((circle) => {
      const closed = line(scene, [opens(circle)])
      return arrive(scene, keyOf(key, circle), closed, closed)
    }),
  }
}
