import type { Ask, Checkin } from '../model/circle.ts'
import { asked, endOfDay, isOpen, linkedCircles, promptOf, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { passesBy } from '../path/walk.ts'
import { forOneself, planned } from './plan.ts'
import { openedQuestion } from './question.ts'
import { suits } from './suitable.ts'

/** Puts a check-in to the person, unless it has been. */
export function putTo(scene: Known, checkin: Checkin, scheduled: boolean, means: Means): [Known, Ask] {
  const there = scene.asks.find((a) => a.checkin === checkin.id)
  if (there) return [scene, there]
  const ask: Ask = {
    id: means.newId(),
    checkin: checkin.id,
    person: scene.person.id,
    until: endOfDay(scene, means.now),
    scheduled,
    done: false,
    putOff: false,
    later: null,
    rings: 0,
    rang: null,
  }
  return [put(scene, 'asks', ask), ask]
}

/** A question for oneself, as somebody new or unlinked asks for it, or in the place of one not for them now. */
export function askOneself(scene: Known, scheduled: boolean, means: Means): [Known, Ask] {
  const [next, checkin] = forOneself(scene, today(scene, means), means, scheduled)
  return putTo(next, checkin, scheduled, means)
}

/**
 * The question of the day by wish: today's unanswered one of the circle, else one left open today, else one
 * for oneself. The scheduled one then does not come.
 */
export function askNow(scene: Known, means: Means, where: 'here' | 'below' = 'below'): Turn {
  const [next, ask] = wished(scene, means)
  const its = asked(next, means, ask.id)
  return its ? turn(next, [openedQuestion(next, means, its, where)]) : turn(scene)
}

function wished(scene: Known, means: Means): [Known, Ask] {
  const waiting = scene.asks.find((ask) => !ask.done && isOpen(ask, means.now) && asked(scene, means, ask.id))
  const [circle] = linkedCircles(scene)
  const checkin = circle && planned(scene, circle, today(scene, means))
  if (checkin) {
    const its = scene.asks.find((ask) => ask.checkin === checkin.id)
    const prompt = promptOf(checkin, means)
    const isForMe = prompt && suits(scene, means, prompt) && !passesBy(scene, circle, checkin)
    if (!its?.done && isForMe) return putTo(scene, checkin, false, means)
  }
  return waiting ? [scene, waiting] : askOneself(scene, false, means)
}
