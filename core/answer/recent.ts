import { type Asked, asked } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Known } from '../model/scene.ts'

/** One's own answers, the latest first. */
export function recent(scene: Known, means: Means): Asked[] {
  const all = scene.answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return all.flatMap(({ ask }) => asked(scene, means, ask) ?? [])
}
