import type { Answer } from '../model/circle.ts'
import type { Asked } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { type Known, put } from '../model/scene.ts'
import { plus } from '../model/time.ts'
import { hide } from './take-back.ts'

/** What somebody says when they are asked; the limits come later. */
type Said = Pick<Answer, 'color' | 'shift' | 'words' | 'parts'>

/** The scene in which that is said, in the place of what was said before: kept as long as is promised now, shown to nobody. */
export function recorded(scene: Known, means: Means, { ask, answer }: Asked, said: Said): Known {
  const row: Answer = {
    id: answer?.id ?? means.newId(),
    ask: ask.id,
    person: scene.person.id,
    ...said,
    limits: [],
    at: means.now,
    keptUntil: plus(means.now, { days: scene.person.retention }),
    shownUntil: null,
    held: false,
  }
  return hide(put(scene, 'asks', { ...ask, done: true, later: null }), row)
}
