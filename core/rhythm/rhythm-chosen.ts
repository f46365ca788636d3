import type { Rhythm } from '../model/circle.ts'
import { isResting, linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Text } from '../model/message.ts'
import { button, canLink, hasSounds, platformName, show, text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'
import { PRESETS } from './presets.ts'

const NAMES = ['most', 'few', 'mornings'] as const

/** What a newcomer has chosen, and what can be chosen on top. */
export function chosenPage(scene: Known, means: Means): Outgoing {
  const [rhythm] = scene.rhythms
  const { sound } = scene.person
  const louder = sound ? button('sound-off', 'sound', ['off']) : button('sound-on', 'sound', ['on'])
  const rests = isResting(scene, means.now)
  const said = rhythm ? chosenText(scene, means, rhythm) : [text('rhythm-none-set')]
  if (rests) said.push(text('first-the-rest'))
  const sounds = hasSounds(scene, means) ? [louder] : []
  const more: Button[] = rhythm ? [...sounds, button('other-times', 'when')] : []
  const end: Button[] = rests ? [button('end-the-rest', 'rest-end')] : []
  return show(scene, means, 'home', { text: said, buttons: [more, end, ...afterwards(scene, means)] })
}

function chosenText(scene: Known, means: Means, { days, from, to }: Rhythm): Text[] {
  const name = NAMES.find((n) => PRESETS[n].from === from && PRESETS[n].days.length === days.length)
  const chosen = text(scene.person.sound ? 'with-a-sound' : 'without-a-sound')
  const sound = hasSounds(scene, means)
    ? chosen
    : text('sound-of-platform', { platform: platformName(scene) })
  const id = name ? (`settled-${name}` as const) : 'settled-days'
  return [
    text(id, { days: { weekdays: days }, from: { hour: from }, to: { hour: to }, sound }),
    text('stop-any-time'),
  ]
}

function afterwards(scene: Known, means: Means): Button[][] {
  const alone = linkedCircles(scene).length === 0 && canLink(scene, means)
  return [alone ? [button('link-someone', 'link'), button('just-me', 'home')] : [button('home', 'home')]]
}
