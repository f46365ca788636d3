import type { Args } from '../model/action.ts'
import { clockOf, minuteOf } from '../model/clock.ts'
import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import type { Clock } from '../model/time.ts'

type Move = Args<'quiet-move'>[0]

/** "Quiet hours": from when to when no question comes. */
export function quietHours(scene: Known, means: Means): Turn {
  const { quietFrom, quietTo } = scene.person
  const move = (which: Move) => button(`move-${which}`, 'quiet-move', [which])
  const page: Page = {
    text: [text('quiet-says', { from: { clock: quietFrom }, to: { clock: quietTo } })],
    buttons: [
      [move('begin-earlier'), move('begin-later')],
      [move('end-earlier'), move('end-later')],
      [button('back', 'when')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Quiet hours begin or end half an hour earlier or later. */
export function quietMove(scene: Known, means: Means, which: Move): Turn {
  const { quietFrom, quietTo } = scene.person
  const moved = {
    'begin-earlier': { quietFrom: shifted(quietFrom, -30) },
    'begin-later': { quietFrom: shifted(quietFrom, 30) },
    'end-earlier': { quietTo: shifted(quietTo, -30) },
    'end-later': { quietTo: shifted(quietTo, 30) },
  }[which]
  return quietHours({ ...scene, person: { ...scene.person, ...moved } }, means)
}

const shifted = (clock: Clock, by: number): Clock => clockOf(minuteOf(clock) + by)
