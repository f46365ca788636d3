import { OWN_ACTS } from '../model/act.ts'
import type { Checkin, Circle } from '../model/circle.ts'
import { linkedCircles, selfCircle } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { type Depth, depths, isFor, type Prompt } from '../model/prompts.ts'
import { type Known, put, type Scene } from '../model/scene.ts'
import { addDays, begun, type Day, dayOf, daysBetween, type Instant, plus } from '../model/time.ts'
import { nextStep, stepOn } from '../path/walk.ts'
import { planNext } from './rotation.ts'
import { suits } from './suitable.ts'

/** How many days before it a day's question is drawn with, and so how many are kept. */
export const DAYS_PLANNED = 120

/** Everywhere it is one of this many days before the last that has begun, or that one. */
const AT_ONCE = 2

/** When such a day begins. */
export const beginning = (day: Day): Instant => plus(`${day}T00:00:00.000Z`, { hours: -14 })

/** The first day of a circle's plan, whoever of it is where. */
export const firstDay = (began: Instant): Day => addDays(begun(began), -AT_ONCE)

/** The depth a circle runs at: the lowest that any of its members chose, gone ones included. */
function depthOf(scene: Scene, circle: Circle): Depth {
  const chosen = scene.members.filter((m) => m.circle === circle.id).map((m) => depths.indexOf(m.depth))
  return depths[Math.min(...chosen)] ?? 'everyday'
}

/**
 * What each circle of this person is asked on every day that has begun, with what is so now. Whatever a plan
 * is drawn from changes in turns alone, and each turn begins with this: so a day's question depends on what
 * was so when it began, and tells nobody whose turn came first, or whether another's came at all (R2, R27).
 */
export const plannedByNow = (scene: Scene, means: Means): Scene =>
  linkedCircles(scene).reduce((next, circle) => {
    const last = planOf(scene, circle).at(-1)?.day
    const from = last === undefined ? firstDay(circle.began) : addDays(last, 1)
    const length = Math.max(0, daysBetween(from, begun(means.now)) + 1)
    if (length === 0) return next
    return Array.from({ length }, (_, i) => addDays(from, i)).reduce(
      (so, day) => added(so, circle, day, 0, drawn(so, circle, day, means), means)[0],
      put(next, 'circles', { ...circle, depth: depthOf(scene, circle) }),
    )
  }, scene)

/** What a circle is asked on a day; nothing where the clock was turned back to before its plan. */
export const planned = (scene: Scene, circle: Circle, day: Day): Checkin | undefined =>
  planOf(scene, circle).find((checkin) => checkin.day === day)

const planOf = (scene: Scene, { id }: Circle): Checkin[] =>
  scene.checkins
    .filter(({ circle, nth }) => circle === id && nth === 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1))

/** From the circle, its path, the date and its depth alone, looking at no answer, rest or rhythm; from the days before it. */
function drawn(scene: Scene, circle: Circle, day: Day, means: Means): string {
  const since = addDays(day, -DAYS_PLANNED)
  const prompts = means.questionsAt(beginning(day))
  const fits = { audience: 'partners', setting: circle.setting, depth: depthOf(scene, circle) } as const
  const step = prompts.find((prompt) => prompt.id === stepOn(circle, day) && isFor(prompt, fits))
  if (step) return step.id
  return planNext({
    ...fits,
    prompts,
    history: planOf(scene, circle).filter((one) => one.day >= since && one.day < day),
    planned: daysBetween(dayOf(circle.began, 'UTC'), day),
    date: day,
    draw: means.chance(`prompt ${circle.id} ${day} 0`),
  })
}

/** So much is asked, or brought up, of one person in a day: whoever wants more has the last of it once more. */
export const MOST_A_DAY = 100

/** A question for one person alone, of today: one that suits them now, different from today's earlier ones; one that comes by itself may be the next of their path. */
export function forOneself(scene: Known, day: Day, means: Means, scheduled: boolean): [Known, Checkin] {
  const circle = selfCircle(scene)
  const asked = scene.checkins.filter((c) => c.circle === circle.id && c.prompt !== OWN_ACTS)
  const history = asked
    .filter((c) => c.day <= day)
    .sort((a, b) => (a.day === b.day ? a.nth - b.nth : a.day < b.day ? -1 : 1))
  const nth = nextNth(scene, circle, day, 0)
  const last = history.findLast((c) => c.day === day)
  if (!scheduled && last && nth >= MOST_A_DAY) return [scene, last]
  if (asked.length === 0) return added(scene, circle, day, nth, firstOf(means.prompts), means)
  if (scheduled) {
    const { on, prompt } = nextStep(scene, means, (one) => suits(scene, means, one))
    const walked = { ...scene, person: { ...scene.person, path: on } }
    return prompt === null
      ? forOneself(walked, day, means, false)
      : added(walked, circle, day, nth, prompt, means)
  }
  const prompt = planNext({
    prompts: means.prompts,
    history,
    planned: history.length,
    date: day,
    audience: 'self',
    setting: circle.setting,
    depth: depthOf(scene, circle),
    suits: (one) => suits(scene, means, one),
    draw: means.chance(`prompt ${circle.id} ${day} ${nth}`),
  })
  return added(scene, circle, day, nth, prompt, means)
}

/** The number of a further check-in of a circle's day, from one of these on. */
export const nextNth = (scene: Scene, { id }: Circle, day: Day, from: 0 | 1): number =>
  Math.max(from, ...scene.checkins.flatMap((c) => (c.circle === id && c.day === day ? c.nth + 1 : [])))

/** The very first question is the library's own first one, a mild one that needs nothing. */
const firstOf = (prompts: readonly Prompt[]): string =>
  prompts.find((p) => p.audience.includes('self') && p.when === 'any')!.id

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
