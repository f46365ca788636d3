import { seasonFrom } from '../ask/season.ts'
import { quietFor } from '../ask/window.ts'
import { type Rhythm, UNTIL_I_SAY } from '../model/circle.ts'
import { isOpen, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { type Known, put } from '../model/scene.ts'
import { type Clock, clockAt, type Day } from '../model/time.ts'

/** The scene with a new or changed rhythm: it begins when it may, moves quiet hours it lies in, and has a season. */
export function withRhythm(scene: Known, means: Means, rhythm: Rhythm): Known {
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
