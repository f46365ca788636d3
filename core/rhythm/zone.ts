import type { Rhythm } from '../model/circle.ts'
import { expects } from '../model/expects.ts'
import type { Means, Place } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { button, lineForm, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { cityOf, clockAt, dayEnd, isZone } from '../model/time.ts'
import { likelyPlaces } from './likely-places.ts'
import { chosenPage } from './rhythm-chosen.ts'
import { begins } from './save-rhythm.ts'
import { when } from './when-i-ask.ts'

/** "What time is it for you?", with times that name a place, the likely ones first. */
export function askZone(scene: Known, means: Means): Turn {
  const places = zoneButtons(likely(scene, means), means)
  const back = scene.person.zone === null && scene.rhythms.length > 0 ? [] : [button('back', 'when')]
  const page: Page = {
    text: [text(whatTime(scene))],
    buttons: [...places, [button('somewhere-else', 'other-zone')], back],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Why it matters what time it is, where there is a rhythm that would go by it. */
function whatTime({ person, rhythms }: Known) {
  if (person.zone !== null || rhythms.length === 0) return 'what-time'
  if (rhythms.some(({ from }) => from < '12:00')) return 'what-time-morning'
  return rhythms.every(({ from }) => from >= '17:00') ? 'what-time-evening' : 'what-time'
}

/** The likely places; where the platform says that the person is comes first, to be confirmed like any other. */
function likely({ chat }: Known, { zone }: Means): readonly Place[] {
  const places = likelyPlaces(chat.language)
  if (zone === undefined || !isZone(zone)) return places
  const there = places.find((place) => place.zone === zone) ?? { zone, city: cityOf(zone) }
  return [there, ...places.filter((place) => place !== there)].slice(0, 4)
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
  const next: Known = { ...scene, person: { ...scene.person, expects: expects({ what: 'city' }) } }
  return turn(next, [
    show(next, means, 'home', {
      title: text('title-place'),
      text: [text('type-a-city')],
      buttons: [[button('back', 'when-zone')]],
      form: lineForm('field-city', 60),
    }),
  ])
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
  // The day that has begun may end sooner by this clock, and no later.
  const dayEnds = scene.chat.dayEnds && [scene.chat.dayEnds, ends].sort()[0]!
  const chat = { ...scene.chat, dayEnds }
  const asks = scene.asks.map((ask) => (ask.until > ends ? { ...ask, until: ends } : ask))
  const zoned: Known = { ...scene, person, chat, asks }
  const begun = (r: Rhythm): Rhythm => ({ ...r, asked: begins(zoned, means, r.from, r.asked) })
  const next: Known = { ...zoned, rhythms: scene.rhythms.map(begun) }
  return scene.rhythms.length === 1 ? turn(next, [chosenPage(next, means)]) : when(next, means)
}
