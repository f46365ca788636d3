import type { Rhythm } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { clockAt } from '../model/time.ts'

/** The most rhythms of one person. */
export const MOST = 4

/** "When I ask": each rhythm, how things come, quiet hours, how close questions go, paths, what time it is. */
export function when(scene: Known, means: Means): Turn {
  const { zone } = scene.person
  const rhythms = inOrder(scene).map((rhythm) => [
    button('rhythm-label', 'rhythm-show', [rhythm.id], label(rhythm)),
  ])
  const more: Button[] = rhythms.length < MOST ? [button('rhythm-new', 'rhythm-new')] : []
  const clock = zone === null ? null : { clock: { clock: clockAt(means.now, zone) } }
  const time =
    clock === null ? button('tell-the-time', 'when-zone') : button('my-time', 'when-zone', [], clock)
  const page: Page = {
    text: [text('when-title'), text(rhythms.length === 0 ? 'rhythm-is-none' : 'when-tap')],
    buttons: [
      ...rhythms,
      more,
      [button('how-it-comes', 'comes'), button('quiet-hours', 'quiet-hours')],
      [button('how-close', 'depths'), button('paths', 'paths')],
      [time],
      [button('back', 'home')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

const inOrder = (scene: Known): Rhythm[] =>
  scene.rhythms.toSorted((a, b) => (a.from + a.id < b.from + b.id ? -1 : 1))

/** A rhythm as values of a label: its days, from when, to when. */
const label = ({ days, from, to }: Rhythm) => ({
  days: days.length === 7 ? text('every-day') : { days },
  from: { clock: from },
  to: { clock: to },
})

/** The same as values of a sentence that begins with the days. */
export const spoken = (rhythm: Rhythm) => ({
  ...label(rhythm),
  days: { title: rhythm.days.length === 7 ? text('every-day') : { weekdays: rhythm.days } },
})
