import { linkedCircles, ownMember, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Prompt } from '../model/prompts.ts'
import type { Known } from '../model/scene.ts'
import { addDays, type Day, daysBetween } from '../model/time.ts'

/** How long such a question stays with one of a circle. */
const WEEKS = 4

/** A week, and a day for two who live on different dates. */
const APART = 8

const A_MONDAY = '2024-01-01'

/**
 * Whether what could reveal pressure may come to this person now: in each of their circles it is one member's for
 * some weeks, so that no two are asked alike within a week. Who has left counts on: it tells nobody that they did (R2).
 */
export function isTheirs(scene: Known, means: Means, prompt: Prompt): boolean {
  if (prompt.shareable || prompt.audience.includes('partners')) return true
  const now = today(scene, means)
  return linkedCircles(scene).every(({ id }) => {
    // Whoever came first counts first: whom a question falls to is no matter of an id drawn later.
    const members = scene.members
      .filter(({ circle }) => circle === id)
      .toSorted((a, b) => (a.joined + a.id < b.joined + b.id ? -1 : 1))
      .map((member) => member.id)
    const own = members.indexOf(ownMember(scene, id)!.id)
    const whose = (day: Day) => {
      const period = Math.floor(daysBetween(A_MONDAY, day) / (7 * WEEKS))
      return Math.floor(means.chance(`alike ${id} ${prompt.id} ${period}`) * members.length)
    }
    return [now, addDays(now, -APART)].every((day) => whose(day) === own)
  })
}
