import type { Lists } from '../model/prompts.ts'
import { lintOwn, type OwnRule } from './lint-own.ts'
import { says } from './lists.ts'

/** A rule for the name of a path, and for its sentences. */
export type SaidRule = OwnRule | 'names-goal' | 'question'

/** The rules that a line of a path breaks: those for somebody's own words, and it asks nothing and names no goal. */
export function lintSaid(words: string, language: string, lists: Lists): SaidRule[] {
  const goal = Object.values(lists).some((list) => says(list, 'names-goal', words))
  return [
    ...lintOwn(words, language, lists),
    ...(goal ? (['names-goal'] as const) : []),
    ...(words.includes('?') ? (['question'] as const) : []),
  ]
}
