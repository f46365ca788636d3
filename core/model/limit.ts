import type { Answer } from './circle.ts'
import type { Prompt } from './prompts.ts'

/** What can stand with a color: not more than this, not otherwise than so. */
export const LIMITS = [
  ...(['slower', 'shorter', 'not-yet', 'in-private', 'sitting-up', 'over-clothes', 'hands-only'] as const),
  ...(['if-i-start', 'words-first', 'stay-close', 'some-room', 'no-talk', 'curious', 'may-stop'] as const),
] as const

export type Limit = (typeof LIMITS)[number]

/** The most that stand with one answer. */
const MOST_LIMITS = 3

/** How many letters of one's own words fit beside so many limits, so that one pop-up holds all of it. */
export const roomForWords = (limits: number): number => Math.max(0, 55 - 20 * limits)

/** Whether words are short enough to be shown whole beside these limits. */
export const fits = (words: string | null, limits: readonly Limit[]): boolean =>
  limits.length <= MOST_LIMITS && (words ?? '').length <= roomForWords(limits.length)

const OF_KIND: Readonly<Record<NonNullable<Prompt['chips']>[number], readonly Limit[]>> = {
  pace: ['slower', 'shorter', 'not-yet'],
  place: ['in-private', 'sitting-up'],
  clothes: ['over-clothes', 'hands-only'],
  start: ['if-i-start', 'words-first'],
  end: ['stay-close', 'some-room', 'no-talk'],
}

/**
 * Whether anything can stand with an answer: nothing with a red or a skip, for there is no place for reasons, nor with
 * a line in words, which says it already.
 */
export const takesMore = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.color !== null && answer.color !== 'red' && answer.color !== 'skip'

/** The limits that are offered with an answer; with "not sure" none that could be read as a yes on conditions. */
export function limitsFor({ chips = ['pace', 'end'] }: Prompt, { color }: Answer): readonly Limit[] {
  if (color !== 'green' && color !== 'yellow') return ['slower', 'may-stop']
  return [...chips.flatMap((kind) => OF_KIND[kind]), 'curious', 'may-stop']
}
