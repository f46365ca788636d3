import type { Answer, Color, Shift } from './circle.ts'
import { endOfDay } from './look-up.ts'
import type { Text } from './message.ts'
import { secret, text } from './page.ts'
import type { Prompt } from './prompts.ts'
import type { Scene } from './scene.ts'
import { type Instant, plus } from './time.ts'

/** How long a shown green or yellow is worth anything. */
const FADES = { hours: 3 }

/** What can be looked at of an answer: a color or a line in words. */
export type Shown = { color: Color | null; shift: Shift | null }

/** Whether there is anything to see of an answer: a skip shows nothing. */
export const isShowable = (answer: Answer | undefined): answer is Answer & Shown =>
  answer !== undefined && answer.color !== 'skip'

/** How careful an answer is: 0 green, 1 yellow and not sure, 2 red; what is more careful rings again. */
export function care({ color, shift }: Shown): number {
  if (color === 'green') return 0
  return color === 'red' || shift === 'stop-near' ? 2 : 1
}

/** When an answer shown now fades: green and yellow after three hours, all else when the owner's day ends. */
export function fadesAt(scene: Scene, { color }: Shown, now: Instant): Instant {
  const end = [endOfDay(scene, now), plus(now, { hours: 24 })]
  if (color === 'green' || color === 'yellow') end.push(plus(now, FADES))
  return end.sort()[0]!
}

/** An answer in words: the shape and this prompt's own reading, or the line of a shift. */
export function reading(
  { color, shift }: { color: Answer['color']; shift: Shift | null },
  prompt: Prompt,
): Text {
  if (color === null) return secret(text(`shift-${shift ?? 'quieter'}-line`))
  if (color === 'unsure' || color === 'skip') return secret(text(`choice-${color}`))
  return secret(text(`choice-${color}`, { words: { prompt: prompt.id, part: color } }))
}
