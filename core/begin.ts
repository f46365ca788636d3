import { type Rhythm, UNTIL_I_SAY } from './circle.ts'
import { isOpen, isResting, linkedCircles, today } from './find.ts'
import { seasonFrom } from './hush.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Text } from './message.ts'
import { button, canLink, hasSounds, platformName, show, text } from './page.ts'
import { PRESETS, quietFor } from './rhythm.ts'
import { type Known, put, type Turn, turn } from './scene.ts'
import { type Clock, clockAt, type Day } from './time.ts'

const NAMES = ['most', 'few', 'mornings'] as const

/** The rhythm a newcomer is offered once, under the first answer. */
export function openRhythm(scene: Known, means: Means): Outgoing {
  const suggested = scene.members.some((m) => m.person === scene.person.id && m.suggested)
  const buttons = [
    ...(suggested ? [[button('evenings-suggested', 'rhythm', ['most'])]] : []),
    [button('rhythm-most', 'rhythm', ['most']), button('rhythm-few', 'rhythm', ['few'])],
    [button('rhythm-mornings', 'rhythm', ['mornings']), button('rhythm-none', 'rhythm', ['none'])],
  ]
  return { ...show(scene, means, 'home', { text: [text('ask-again-offer')], buttons }), place: 'below' }
}

/** The rhythm of that name, or none: then questions come only by wish. */
export function chosen(scene: Known, means: Means, choice: string): Known {
  const person = { ...scene.person, arriving: false }
  if (choice === 'none')
    return { ...scene, person: { ...person, seasonEnds: null, hushed: null }, rhythms: [] }
  const { days, from, to } = PRESETS[choice as keyof typeof PRESETS]
  const there = scene.rhythms[0]
  const fresh: Rhythm = {
    id: means.newId(),
    person: person.id,
    circle: null,
    days: [],
    from,
    to,
    less: false,
    asked: null,
  }
  return saved({ ...scene, person }, means, { ...fresh, ...there, days: [...days], from, to })
}

/** The scene with a new or changed rhythm: it begins when it may, moves quiet hours it lies in, and has a season. */
export function saved(scene: Known, means: Means, rhythm: Rhythm): Known {
  const { quietFrom, quietTo, restsUntil } = scene.person
  const quiet = quietFor(rhythm, { from: quietFrom, to: quietTo })
  const person = {
    ...scene.person,
    quietFrom: quiet.from,
    quietTo: quiet.to,
    seasonEnds: seasonFrom(means.now),
    hushed: null,
    // Choosing when to be asked is a fresh yes; a rest until a day still lasts until then.
    restsUntil: restsUntil === UNTIL_I_SAY ? null : restsUntil,
  }
  return put({ ...scene, person }, 'rhythms', {
    ...rhythm,
    asked: begins(scene, means, rhythm.from, rhythm.asked),
  })
}

/** Somebody who had a question today, or chooses a time already begun, is not asked again today. */
export function begins(scene: Known, means: Means, from: Clock, asked: Day | null): Day | null {
  const had = scene.asks.some((ask) => isOpen(ask, means.now))
  return had || clockAt(means.now, scene.person.zone ?? 'UTC') >= from ? today(scene, means) : asked
}

/** Questions arrive with a sound, or without one. */
export function sound(scene: Known, means: Means, choice: string): Turn {
  const next: Known = { ...scene, person: { ...scene.person, sound: choice === 'on' } }
  return turn(next, [settledPage(next, means)])
}

/** What a newcomer has chosen, and what can be chosen on top. */
export function settledPage(scene: Known, means: Means): Outgoing {
  const [rhythm] = scene.rhythms
  const { sound } = scene.person
  const louder = sound ? button('sound-off', 'sound', ['off']) : button('sound-on', 'sound', ['on'])
  const rests = isResting(scene, means.now)
  const said = rhythm ? settled(scene, means, rhythm) : [text('rhythm-none-set')]
  if (rests) said.push(text('first-the-rest'))
  const sounds = hasSounds(scene, means) ? [louder] : []
  const more: Button[] = rhythm ? [...sounds, button('other-times', 'when')] : []
  const end: Button[] = rests ? [button('end-the-rest', 'rest-end')] : []
  return show(scene, means, 'home', { text: said, buttons: [more, end, ...afterwards(scene, means)] })
}

function settled(scene: Known, means: Means, { days, from, to }: Rhythm): Text[] {
  const name = NAMES.find((n) => PRESETS[n].from === from && PRESETS[n].days.length === days.length)
  const chosen = text(scene.person.sound ? 'with-a-sound' : 'without-a-sound')
  const sound = hasSounds(scene, means)
    ? chosen
    : text('sound-of-platform', { platform: platformName(scene) })
  const id = name ? `settled-${name}` : 'settled-days'
  return [text(id, { days: { days }, from: { hour: from }, to: { hour: to }, sound }), text('stop-any-time')]
}

function afterwards(scene: Known, means: Means): Button[][] {
  const alone = linkedCircles(scene).length === 0 && canLink(scene, means)
  return [alone ? [button('link-someone', 'link'), button('just-me', 'home')] : [button('home', 'home')]]
}
