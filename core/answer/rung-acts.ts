import type { Act } from '../model/act.ts'
import type { Answer, Circle } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import type { Known } from '../model/scene.ts'
import { plus } from '../model/time.ts'

/** An act that rang waits as long, unless it is a no: said every evening, an openness is a request. */
const WAITS = { days: 7 }

/** A number for an act that nobody can read the act from, so that erasing leaves nothing. */
const numberOf = (means: Means, { id }: Circle, act: Act): number =>
  Math.floor(means.chance(`rung ${id} ${act}`) * 2 ** 32)

/** Whether what was brought up may ring: a no always; an act that did lately does not, nor what stands beside it. */
export function isNews({ person }: Known, means: Means, circle: Circle, { parts }: Answer): boolean {
  const lately = (person.rung ?? []).filter(({ until }) => until > means.now).map(({ act }) => act)
  const isNew = ({ act }: { act: Act }) => !lately.includes(numberOf(means, circle, act))
  return parts.every(isNew) || parts.some(({ color }) => color === 'red')
}

/** The scene that knows which acts rang just now. */
export function withRung(scene: Known, means: Means, circle: Circle, { parts }: Answer): Known {
  if (parts.length === 0) return scene
  const now = parts.map(({ act }) => ({
    act: numberOf(means, circle, act),
    until: plus(means.now, WAITS),
  }))
  const before = (scene.person.rung ?? []).filter(
    ({ act, until }) => until > means.now && now.every((one) => one.act !== act),
  )
  return { ...scene, person: { ...scene.person, rung: [...before, ...now] } }
}
