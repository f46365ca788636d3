import type { Rhythm } from './circle.ts'
import { isOpen, linkedCircles, today } from './find.ts'
import { likelyPlaces } from './likely.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Page, Text } from './message.ts'
import { button, show, text } from './page.ts'
import type { Place } from './places.ts'
import { PRESETS, quietFor } from './rhythm.ts'
import { type Known, put, type Turn, turn } from './scene.ts'
import { type Clock, clockAt, type Day, dayEnd, isZone } from './time.ts'

type Preset = keyof typeof PRESETS

const NAMES = ['most', 'few', 'mornings'] as const

const choices: Button[][] = [
  [button('rhythm-most', 'rhythm', ['most']), button('rhythm-few', 'rhythm', ['few'])],
  [button('rhythm-mornings', 'rhythm', ['mornings']), button('rhythm-none', 'rhythm', ['none'])],
]

/** The rhythm a newcomer is offered once, under the first answer. */
export const openRhythm = (scene: Known, means: Means): Outgoing => ({
  ...show(scene, means, 'home', { text: [text('ask-again-offer')], buttons: choices }),
  place: 'below',
})

/** "When I ask": the rhythms, the sound, the time it is for the person. */
export function when(scene: Known, means: Means): Turn {
  const { zone, sound } = scene.person
  const time: Button[] =
    zone === null ? [] : [button('my-time', 'when-zone', [], { clock: { clock: clockAt(means.now, zone) } })]
  const buttons = [...choices, [soundButton(sound)], time, [button('back', 'home')]]
  const said = scene.rhythms[0] ? settled(scene, scene.rhythms[0]) : [text('rhythm-is-none')]
  return turn(scene, [show(scene, means, 'home', { text: [text('when-title'), ...said], buttons })])
}

const soundButton = (sound: boolean) =>
  sound ? button('sound-off', 'sound', ['off']) : button('sound-on', 'sound', ['on'])

/** One of the four rhythms; for one with questions the time is asked, if it isn't known. */
export function rhythm(scene: Known, means: Means, choice: string): Turn {
  const person = { ...scene.person, arriving: false }
  if (choice === 'none') {
    const next = { ...scene, person, rhythms: [] }
    return turn(next, [
      show(next, means, 'home', { text: [text('rhythm-none-set')], buttons: afterwards(next) }),
    ])
  }
  const preset = PRESETS[choice as Preset]
  const quiet = quietFor(preset, { from: person.quietFrom, to: person.quietTo })
  const moved = { ...person, quietFrom: quiet.from, quietTo: quiet.to }
  const there = scene.rhythms[0]
  const row: Rhythm = {
    id: there?.id ?? means.newId(),
    person: person.id,
    circle: there?.circle ?? null,
    days: [...preset.days],
    from: preset.from,
    to: preset.to,
    asked: begins(scene, means, preset.from, there?.asked ?? null),
  }
  const next = put({ ...scene, person: moved }, 'rhythms', row)
  return person.zone === null ? askZone(next, means) : turn(next, [settledPage(next, means)])
}

/** Somebody who had a question today, or chooses a time already begun, is not asked again today. */
function begins(scene: Known, means: Means, from: Clock, asked: Day | null): Day | null {
  const had = scene.asks.some((ask) => isOpen(ask, means.now))
  return had || clockAt(means.now, scene.person.zone ?? 'UTC') >= from ? today(scene, means) : asked
}

/** "What time is it for you?", with times that name a place, the likely ones first. */
export function askZone(scene: Known, means: Means): Turn {
  const morning = scene.rhythms.some(({ from }) => from < '12:00')
  const which = scene.rhythms.length === 0 ? 'what-time' : morning ? 'what-time-morning' : 'what-time-evening'
  const places = zoneButtons(likelyPlaces(scene.chat.language), means)
  const page: Page = { text: [text(which)], buttons: [...places, [button('somewhere-else', 'other-zone')]] }
  return turn(scene, [show(scene, means, 'home', page)])
}

function zoneButtons(places: readonly Place[], means: Means): Button[][] {
  const all = places.map(({ city, zone }) =>
    button('place', 'zone', [zone], {
      clock: { clock: clockAt(means.now, zone) },
      city: [...city].slice(0, 22).join(''),
    }),
  )
  return all.flatMap((_, i) => (i % 2 === 0 ? [all.slice(i, i + 2)] : []))
}

/** [Somewhere else]: the next typed words are a city, or the time on the person's clock. */
export function otherZone(scene: Known, means: Means): Turn {
  const next: Known = { ...scene, person: { ...scene.person, expects: 'city' } }
  return turn(next, [show(next, means, 'home', { text: [text('type-a-city')], buttons: [] })])
}

/** A typed city or time: buttons with the places it may be. */
export function typedCity(scene: Known, means: Means, typed: string): Turn {
  const places = means.findPlaces(typed, means.now, scene.chat.language)
  const page: Page =
    places.length === 0
      ? { text: [text('city-unknown')], buttons: zoneButtons(likelyPlaces(scene.chat.language), means) }
      : {
          text: [text('city-found')],
          buttons: [...zoneButtons(places, means), [button('somewhere-else', 'other-zone')]],
        }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** The person's zone, by the time and place they pressed. */
export function setZone(scene: Known, means: Means, zone: string): Turn | null {
  if (!isZone(zone)) return null
  const person = { ...scene.person, zone, expects: null }
  const ends = dayEnd(means.now, zone)
  const chat = { ...scene.chat, dayEnds: scene.chat.dayEnds && ends }
  const asks = scene.asks.map((ask) => (ask.until > ends ? { ...ask, until: ends } : ask))
  const zoned: Known = { ...scene, person, chat, asks }
  const begun = (r: Rhythm): Rhythm => ({ ...r, asked: begins(zoned, means, r.from, r.asked) })
  const next: Known = { ...zoned, rhythms: scene.rhythms.map(begun) }
  return scene.rhythms.length > 0 ? turn(next, [settledPage(next, means)]) : when(next, means)
}

/** Questions arrive with a sound, or without one. */
export function sound(scene: Known, means: Means, choice: string): Turn {
  const next: Known = { ...scene, person: { ...scene.person, sound: choice === 'on' } }
  return scene.rhythms.length > 0 ? turn(next, [settledPage(next, means)]) : when(next, means)
}

function settledPage(scene: Known, means: Means): Outgoing {
  const rhythm = scene.rhythms[0]!
  const buttons = [[soundButton(scene.person.sound), button('other-times', 'when')], ...afterwards(scene)]
  return show(scene, means, 'home', { text: settled(scene, rhythm), buttons })
}

function settled(scene: Known, { days, from, to }: Rhythm): Text[] {
  const name = NAMES.find((n) => PRESETS[n].from === from && PRESETS[n].days.length === days.length) ?? 'most'
  const sound = text(scene.person.sound ? 'with-a-sound' : 'without-a-sound')
  return [text(`settled-${name}`, { from: { hour: from }, to: { hour: to }, sound }), text('stop-any-time')]
}

function afterwards(scene: Known): Button[][] {
  const alone = linkedCircles(scene).length === 0
  return [alone ? [button('link-someone', 'link'), button('just-me', 'home')] : [button('home', 'home')]]
}
