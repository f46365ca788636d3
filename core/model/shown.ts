import { OWN_ACTS, type Part } from './act.ts'
import type { Answer, Color, Shift } from './circle.ts'
import { fits, type Limit } from './limit.ts'
import { endOfDay } from './look-up.ts'
import type { Text } from './message.ts'
import { secret, text } from './page.ts'
import type { Prompt } from './prompts.ts'
import type { Scene } from './scene.ts'
import { type Instant, plus } from './time.ts'

/** How long a shown green or yellow is worth anything. */
const FADES = { hours: 3 }

/** What can be looked at of an answer: a color or a line in words, with what stands beside it. */
export type Shown = {
  color: Color | null
  shift: Shift | null
  limits: readonly Limit[]
  words: string | null
  parts: readonly Part[]
}

/** Whether there is anything to see of an answer: a skip shows nothing. */
export const isShowable = (answer: Answer | undefined): answer is Answer & Shown =>
  answer !== undefined && answer.color !== 'skip'

/** How careful an answer is: by its color, then by what stands with it; what is more careful rings again. */
export function care({ color, shift, limits, words, parts }: Shown): number {
  const byColor = color === 'green' ? 0 : color === 'red' || shift === 'stop-near' ? 2 : 1
  const all = [...limits, ...parts.flatMap(({ limit }) => limit ?? [])]
  return 10 * byColor + all.filter((limit) => limit !== 'curious').length + (words === null ? 0 : 1)
}

/** When an answer shown now fades: green and yellow after three hours, all else when the owner's day ends. */
export function fadesAt(scene: Scene, { color }: Pick<Shown, 'color'>, now: Instant): Instant {
  const end = [endOfDay(scene, now), plus(now, { hours: 24 })]
  if (color === 'green' || color === 'yellow') end.push(plus(now, FADES))
  return end.sort()[0]!
}

/** What was brought up as it is for whoever did, a line each. */
export function actsOf([one, other]: readonly Part[]): Text {
  const line = actLine(one!)
  return other ? text('acts-two', { one: line, other: actLine(other) }) : line
}

function actLine({ act, color, limit }: Part): Text {
  const named = text(`act-${act}`)
  const what = limit ? text('act-limited', { act: named, limit: text(`limit-${limit}`) }) : named
  return text(`act-${color ?? 'unsure'}`, { act: what })
}

/** An answer in words: the shape and this prompt's own reading, or the line of a shift. */
export function reading(
  { color, shift }: { color: Answer['color']; shift: Shift | null },
  prompt: Prompt,
): Text {
  if (color === null) return secret(text(`shift-${shift ?? 'quieter'}-line`))
  if (color === 'unsure' || color === 'skip') return secret(text(`choice-${color}`))
  if (prompt.id === OWN_ACTS) return secret(text(`own-yes-${color}`))
  return secret(text(`choice-${color}`, { words: { prompt: prompt.id, part: color } }))
}

/** All of an answer, in the order in which one pop-up holds it: the color, its limits, one's own words. */
export function whole(answer: Omit<Shown, 'parts'>, prompt: Prompt): Text {
  const { limits, words } = answer
  const dots = limits.map((limit) => text(`limit-${limit}`))
  const color = reading(answer, prompt)
  const limited = dots.length === 0 ? color : text('with-limits', { answer: color, limits: { dots } })
  // Words of before, when they had a pop-up of their own, may be too long for this one.
  return words === null || !fits(words, limits) ? limited : text('with-words', { answer: limited, words })
}
