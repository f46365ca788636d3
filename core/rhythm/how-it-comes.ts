import type { Args } from '../model/action.ts'
import { COVERS, type Cover, type Person } from '../model/circle.ts'
import { linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page, Text } from '../model/message.ts'
import { button, hasSounds, platformName, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { CARDS, withdrawn } from '../model/unsent.ts'

/** "How it comes": sound, open or closed, what others show, the line that notifications say. */
export function comes(scene: Known, means: Means): Turn {
  const { waits, cover } = scene.person
  const linked = linkedCircles(scene).length > 0
  const others = waits
    ? button('others-come', 'come', ['waits-off'])
    : button('others-wait', 'come', ['waits-on'])
  const { said, ways } = questionWays(scene, means)
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
function questionWays(scene: Known, means: Means): { said: Text[]; ways: Button[][] } {
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
export function come(scene: Known, means: Means, way: Args<'come'>[0]): Turn {
  const turned = comes({ ...scene, person: { ...scene.person, ...WAYS[way] } }, means)
  return way === 'waits-on' ? { ...turned, say: [...turned.say, ...withdrawn(scene, CARDS).say] } : turned
}

const WAYS: Record<Args<'come'>[0], Partial<Person>> = {
  'sound-on': { sound: true },
  'sound-off': { sound: false },
  'open-on': { atOnce: true },
  'open-off': { atOnce: false },
  'waits-on': { waits: true },
  'waits-off': { waits: false },
}

/** The line that stands for everything that arrives. */
export const setCover = (scene: Known, means: Means, cover: Cover): Turn =>
  comes({ ...scene, person: { ...scene.person, cover } }, means)
