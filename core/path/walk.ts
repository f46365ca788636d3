import type { Checkin, Circle } from '../model/circle.ts'
import { type Asked, linkedCircles, ownMember } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Text } from '../model/message.ts'
import { ANY_MIX, isWanted } from '../model/mix.ts'
import { text } from '../model/page.ts'
import type { CirclePath, OnPath, Path, Said, Step } from '../model/path.ts'
import { type Depth, isFor, isWithin, type Prompt } from '../model/prompts.ts'
import { find, type Known } from '../model/scene.ts'
import { type Day, daysBetween } from '../model/time.ts'
import { BEGINNING } from './beginning.ts'

/** How many dates a step of a circle stands, so that whoever is asked now and then meets it too. */
const STANDS = 3

/** How many dates before a new circle's first some people still have: they begin with its first step, too. */
const EARLY = -2

/** The path of this id, if it is there. */
export const pathOf = (means: Means, id: string | undefined): Path | undefined =>
  means.paths.find((path) => path.id === id)

/** What somebody's path asks them next, and where on it they are then; a step that isn't for them now waits. */
export function nextStep(
  scene: Known,
  means: Means,
  suits: (prompt: Prompt) => boolean,
): { on: OnPath | null; prompt: string | null } {
  const on = scene.person.path
  const path = pathOf(means, on?.id)
  if (!on || !path) return { on, prompt: null }
  // A circle has a beginning of its own.
  if (path.id === BEGINNING.id && linkedCircles(scene).length > 0) return { on: null, prompt: null }
  const at = path.steps.findIndex(({ prompt }, i) => i >= on.had && isOwn(scene, promptOf(means, prompt)))
  const prompt = promptOf(means, path.steps[at]?.prompt)
  if (!prompt) return { on: null, prompt: null }
  return suits(prompt) ? { on: { ...on, had: at + 1 }, prompt: prompt.id } : { on, prompt: null }
}

/** Whether each step of a path can be asked of a circle as it is, and is within these depths. */
export function canBegin(
  means: Means,
  { setting, depth }: Circle,
  { steps }: Path,
  within: readonly Depth[],
): boolean {
  return steps.every((step) => {
    const prompt = promptOf(means, step.prompt)
    const fits = prompt && isFor(prompt, { audience: 'partners', setting, depth })
    return fits && within.every((most) => isWithin(prompt.depth, most))
  })
}

const promptOf = ({ prompts }: Means, id: string | undefined): Prompt | undefined =>
  prompts.find((prompt) => prompt.id === id)

const isOwn = ({ person }: Known, prompt: Prompt | undefined): boolean =>
  prompt?.audience.includes('self') === true &&
  isWithin(prompt.depth, person.depth) &&
  isWanted(person.mix ?? ANY_MIX, prompt)

/** What a circle's path asks on a day; nothing before it began, nor once it is over. */
export const stepOn = ({ path }: Circle, day: Day): string | undefined =>
  path && daysBetween(path.from, day) >= EARLY ? path.prompts[nth(path, day)] : undefined

const nth = ({ from }: CirclePath, day: Day): number =>
  Math.max(0, Math.floor(daysBetween(from, day) / STANDS))

/** The path that a circle is on, or will be on in a moment; null once it is over. */
export const pathNow = ({ path }: Circle, day: Day): CirclePath | null =>
  path && nth(path, day) < path.prompts.length ? path : null

/**
 * Whether a circle's question of a day is a step that isn't for this person: they have left its path, or have
 * answered it on another of its dates. Of what they did not answer, or don't keep, nothing is known the next day, and
 * it comes once more.
 */
export function passesBy(scene: Known, circle: Circle, { id, day, prompt }: Checkin): boolean {
  if (stepOn(circle, day) !== prompt) return false
  if (ownMember(scene, circle.id)?.leftPath) return true
  return scene.asks.some(({ checkin }) => {
    const its = find(scene, 'checkins', checkin)
    const isOther = its && its.id !== id && its.circle === circle.id && its.nth === 0
    return isOther && its.prompt === prompt && stepOn(circle, its.day) === prompt
  })
}

/** The step that a question is; null for any that is none. */
export function stepOf(scene: Known, means: Means, { ask, checkin, circle }: Asked): Step | null {
  const { path: on } = scene.person
  const isAlone = circle?.kind !== 'partners'
  const path = pathOf(means, isAlone ? on?.id : circle.path?.id)
  const step = path?.steps.find(({ prompt }) => prompt === checkin.prompt)
  if (!path || !step) return null
  const isIts = isAlone
    ? ask.scheduled && path.steps[(on?.had ?? 0) - 1] === step
    : checkin.nth === 0 && stepOn(circle, checkin.day) === checkin.prompt
  return isIts ? step : null
}

/** One sentence of why a step is there. */
export const why = (scene: Known, { prompt, why }: Step): Text =>
  why ? text('path-why', { why: spoken(scene, why) }) : text(`why-${prompt as Begun}`)

/** Words of a path as its reader reads them. */
export const spoken = ({ chat }: Known, said: Said): string => said[chat.language] ?? said.en ?? ''

type Begun = (typeof BEGINNING)['steps'][number]['prompt']
