import { asked, endOfDay, isOpen, isResting } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { text } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { clockAt, type Instant, instant, local, plus, type Zone } from '../model/time.ts'
import { arriving } from './question.ts'
import { isLate } from './too-late.ts'
import { isQuietAt, type Quiet } from './window.ts'

/** [Later]: once more about two hours on, if neither quiet hours nor the day's end come first. */
export function later(scene: Known, means: Means, id: string): Turn | null {
  const ask = asked(scene, means, id)
  if (!ask || ask.ask.done || !isOpen(ask.ask, means.now)) return null
  const { zone, quietFrom, quietTo } = scene.person
  const again =
    zone === null
      ? null
      : twoHoursOn(means.now, zone, { from: quietFrom, to: quietTo }, endOfDay(scene, means.now))
  const when = ask.ask.putOff ? null : again
  const next = put(scene, 'asks', { ...ask.ask, putOff: true, later: when })
  const line = arriving(next, means, asked(next, means, id)!)
  const toast =
    when === null ? text('later-waits') : text('later-comes', { clock: { clock: clockAt(when, zone!) } })
  return turn(next, [{ ...line, where: 'here' }], { toast })
}

/**
 * When a question put off comes once more: about two hours on, at a full ten minutes of the person's clock;
 * null when that is in quiet hours or not before their day ends.
 */
export function twoHoursOn(now: Instant, zone: Zone, quiet: Quiet, dayEnd: Instant): Instant | null {
  const round = local(plus(now, { hours: 2 }), zone).round({ smallestUnit: 'minute', roundingIncrement: 10 })
  const moment = instant(round.toInstant())
  return moment >= dayEnd || isQuietAt(clockAt(moment, zone), quiet) ? null : moment
}

/** Puts again, once, what was asked for [Later] and is still open. */
export function askAgain(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const its of scene.asks) {
    if (its.later === null || its.later > means.now) continue
    next = put(next, 'asks', { ...its, later: null })
    const again = asked(next, means, its.id)
    const inTime = !isLate(its.later, means.now) && isOpen(its, means.now) && !isResting(scene, means.now)
    if (again && inTime && !its.done) say.push(arriving(next, means, again, its.later))
  }
  return { scene: next, say }
}

/** When [Later] questions come again. */
export const laterTimes = (scene: Known): Instant[] =>
  scene.asks.flatMap(({ later }) => (later === null ? [] : [later]))
