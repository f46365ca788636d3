import type { Cover, Person } from './circle.ts'
import { linkedCircles } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Page, Text } from './message.ts'
import { button, hasSounds, platformName, show, text } from './page.ts'
import { type Known, type Turn, turn } from './scene.ts'
import type { Clock } from './time.ts'

const COVERS: readonly Cover[] = ['moment', 'note', 'hello']

/** "How it comes": sound, open or closed, what others show, the line that notifications say. */
export function comes(scene: Known, means: Means): Turn {
  const { waits, cover } = scene.person
  const linked = linkedCircles(scene).length > 0
  const others = waits
    ? button('others-come', 'come', ['waits-off'])
    : button('others-wait', 'come', ['waits-on'])
  const { said, ways } = arrivals(scene, means)
  const page: Page = {
    text: [
      text('comes-title'),
      ...said,
      ...(linked ? [text(waits ? 'comes-others-wait' : 'comes-others-come')] : []),
      text('comes-cover', { cover: text(`cover-${cover}`) }),
    ],
    buttons: [
      ...ways,
      linked ? [others] : [],
      COVERS.filter((c) => c !== cover).map((c) => button(`cover-${c}`, 'cover', [c])),
      [button('back', 'when')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** How questions come; where that is the platform's own to say, they come closed. */
function arrivals(scene: Known, means: Means): { said: Text[]; ways: Button[][] } {
  const { sound, atOnce } = scene.person
  if (!hasSounds(scene, means))
    return { said: [text('comes-by-platform', { platform: platformName(scene) })], ways: [] }
  return {
    said: [text(sound ? 'comes-with-sound' : 'comes-silently'), text(atOnce ? 'comes-open' : 'comes-closed')],
    ways: [
      [sound ? button('sound-off', 'come', ['sound-off']) : button('sound-on', 'come', ['sound-on'])],
      [atOnce ? button('come-closed', 'come', ['open-off']) : button('come-open', 'come', ['open-on'])],
    ],
  }
}

/** One of the ways in which things come, on or off. */
export function come(scene: Known, means: Means, which: string): Turn {
  const [what, on] = which.split('-')
  const changes: Record<string, Partial<Person>> = {
    sound: { sound: on === 'on' },
    open: { atOnce: on === 'on' },
    waits: { waits: on === 'on' },
  }
  return comes({ ...scene, person: { ...scene.person, ...changes[what!] } }, means)
}

/** The line that stands for everything that arrives. */
export const cover = (scene: Known, means: Means, line: string): Turn =>
  comes({ ...scene, person: { ...scene.person, cover: line as Cover } }, means)

/** "Quiet hours": from when to when no question comes. */
export function quietHours(scene: Known, means: Means): Turn {
  const { quietFrom, quietTo } = scene.person
  const move = (which: string) => button(`move-${which}`, 'quiet-move', [which])
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
export function quietMove(scene: Known, means: Means, which: string): Turn {
  const [edge, way] = which.split('-')
  const by = way === 'earlier' ? -30 : 30
  const { quietFrom, quietTo } = scene.person
  const moved = edge === 'begin' ? { quietFrom: shifted(quietFrom, by) } : { quietTo: shifted(quietTo, by) }
  return quietHours({ ...scene, person: { ...scene.person, ...moved } }, means)
}

function shifted(clock: Clock, by: number): Clock {
  const minutes = (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + by + 1440) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
