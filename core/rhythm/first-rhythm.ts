import type { Rhythm } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { QUESTIONS, withdrawn } from '../model/unsent.ts'
import { PRESETS } from './presets.ts'
import { chosenPage } from './rhythm-chosen.ts'
import { withRhythm } from './save-rhythm.ts'
import { askZone } from './zone.ts'

type Choice = keyof typeof PRESETS | 'none'

/** The rhythm a newcomer is offered once, under the first answer, or after a link. */
export function openRhythm(
  scene: Known,
  means: Means,
  says: 'ask-again-offer' | 'ask-offer-linked' = 'ask-again-offer',
): Outgoing {
  const suggested = scene.members.some((m) => m.person === scene.person.id && m.suggested)
  const buttons = [
    ...(suggested ? [[button('evenings-suggested', 'rhythm', ['most'])]] : []),
    [button('rhythm-most', 'rhythm', ['most']), button('rhythm-few', 'rhythm', ['few'])],
    [button('rhythm-mornings', 'rhythm', ['mornings']), button('rhythm-none', 'rhythm', ['none'])],
  ]
  return { ...show(scene, means, 'home', { text: [text(says)], buttons }), where: 'below' }
}

/** The rhythm of that name, or none: then questions come only by wish. */
function chosen(scene: Known, means: Means, choice: Choice): Known {
  const person = { ...scene.person, arriving: false }
  if (choice === 'none')
    return { ...scene, person: { ...person, seasonEnds: null, hushed: null }, rhythms: [] }
  const { days, from, to } = PRESETS[choice]
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
  return withRhythm({ ...scene, person }, means, { ...fresh, ...there, days: [...days], from, to })
}

/** Questions arrive with a sound, or without one. */
export function setSound(scene: Known, means: Means, choice: 'on' | 'off'): Turn {
  const next: Known = { ...scene, person: { ...scene.person, sound: choice === 'on' } }
  return turn(next, [chosenPage(next, means)])
}

/** One of the rhythms offered at the beginning; for one with questions the time is asked, if it isn't known. */
export function firstRhythm(scene: Known, means: Means, choice: Choice): Turn {
  const next = chosen(scene, means, choice)
  const waiting = choice === 'none' ? withdrawn(scene, QUESTIONS).say : []
  const unknown = next.rhythms.length > 0 && next.person.zone === null
  return unknown ? askZone(next, means) : turn(next, [chosenPage(next, means), ...waiting])
}
