import type { Checkin, Circle } from '../model/circle.ts'
import { selfCircle } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { type Audience, type Depth, depths, type Prompt } from '../model/prompts.ts'
import { type Known, put, type Scene } from '../model/scene.ts'
import { addDays, type Day, dayOf, daysBetween } from '../model/time.ts'
import { planNext } from './rotation.ts'
import { suits } from './suitable.ts'

/** How many days of a circle's plan are kept, and caught up on, so that no question repeats too soon. */
export const DAYS_PLANNED = 120

/** The depth a circle runs at: the lowest that any of its members chose, gone ones included. */
function depthOf(scene: Scene, circle: Circle): Depth {
  const chosen = scene.members.filter((m) => m.circle === circle.id).map((m) => depths.indexOf(m.depth))
  return depths[Math.min(...chosen)] ?? 'everyday'
}

/**
 * What a circle is asked on a day: from the circle, the date and its depth alone, whether or not anybody is
 * asked, so that nobody's answer, rest or rhythm shows in another's question. Plans the days up to it.
 */
export function planned<S extends Scene>(scene: S, circle: Circle, day: Day, means: Means): [S, Checkin] {
  const before = scene.checkins.filter((c) => c.circle === circle.id && c.nth === 0)
  const there = before.find((c) => c.day === day)
  if (there) return [scene, there]
  const last = before
    .map((c) => c.day)
    .sort()
    .at(-1)
  let from = last !== undefined && last < day ? addDays(last, 1) : dayOf(circle.began, 'UTC')
  if (from > day || (last !== undefined && last > day)) from = day
  const days = Math.min(daysBetween(from, day), DAYS_PLANNED)
  let [next, checkin] = plan(scene, circle, addDays(day, -days), means)
  for (let ahead = days - 1; ahead >= 0; ahead--)
    [next, checkin] = plan(next, circle, addDays(day, -ahead), means)
  return [next, checkin]
}

function plan<S extends Scene>(scene: S, circle: Circle, day: Day, means: Means): [S, Checkin] {
  return added(scene, circle, day, 0, draw(scene, circle, day, 0, means, { audience: 'partners' }), means)
}

/** A question for one person alone, of today: one that suits them now, different from today's earlier ones. */
export function forOneself(scene: Known, day: Day, means: Means): [Known, Checkin] {
  const circle = selfCircle(scene)
  const nth = scene.checkins.filter((c) => c.circle === circle.id && c.day === day).length
  const isFirst = scene.checkins.every((c) => c.circle !== circle.id)
  const mine = { audience: 'self', suits: (prompt: Prompt) => suits(scene, means, prompt) } as const
  const prompt = isFirst ? firstOf(means.prompts) : draw(scene, circle, day, nth, means, mine)
  return added(scene, circle, day, nth, prompt, means)
}

/** The very first question is the library's own first one, a mild one that needs nothing. */
const firstOf = (prompts: readonly Prompt[]): string =>
  prompts.find((p) => p.audience.includes('self') && p.when === 'any')!.id

type For = { audience: Audience; suits?: (prompt: Prompt) => boolean }

function draw(scene: Scene, circle: Circle, day: Day, nth: number, means: Means, whom: For): string {
  const history = scene.checkins
    .filter((c) => c.circle === circle.id && c.day <= day)
    .sort((a, b) => (a.day === b.day ? a.nth - b.nth : a.day < b.day ? -1 : 1))
    .map((c) => ({ date: c.day, prompt: c.prompt }))
  return planNext({
    ...whom,
    prompts: means.prompts,
    history,
    date: day,
    setting: circle.setting,
    depth: depthOf(scene, circle),
    draw: means.chance(`prompt ${circle.id} ${day} ${nth}`),
  })
}

function added<S extends Scene>(
  scene: S,
  circle: Circle,
  day: Day,
  nth: number,
  prompt: string,
  means: Means,
): [S, Checkin] {
  const checkin: Checkin = { id: means.newId(), circle: circle.id, day, nth, prompt }
  return [put(scene, 'checkins', checkin), checkin]
}
