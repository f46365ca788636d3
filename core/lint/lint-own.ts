import type { Lists } from '../model/prompts.ts'
import { lintText, type TextRule } from './lint.ts'
import { says, times } from './lists.ts'

/** What presses, pries or hurts in somebody's own question to a room, the most telling first: each language has words for it. */
export const HEEDED = [
  'too-heavy',
  'too-explicit',
  'assumes-who',
  'past-retold',
  'not-allowed-word',
  'about-somebody-else',
  'urgent',
  'keeps-score',
] as const

/** A rule for somebody's own question to a room, beside those of the library. */
export type OwnRule = TextRule | 'too-heavy' | 'no-links'

const LINKS = /https?:|www\.|[\w.]+@[\w-]+\.\w|(?<!\S)@\S|<[@!#]/iu

/**
 * The rules that somebody's own question breaks, the most telling first. It is heeded in every language, for
 * somebody may write in another one than their app has; what reads as one is looked at as that one too.
 */
export function lintOwn(words: string, language: string, lists: Lists): OwnRule[] {
  const all = Object.values(lists)
  const links = LINKS.test(words) ? (['no-links'] as const) : []
  const heeded = HEEDED.filter((rule) => all.some((list) => says(list, `own-${rule}`, words)))
  const list = all.find((one) => times(one, 'reads-as', words) > 1) ?? lists[language] ?? lists.en ?? {}
  const found = new Set<OwnRule>([...links, ...heeded, ...lintText(words, list)])
  // Every mark ends a sentence, so that is only worth saying where nothing else is.
  const last = found.delete('three-sentences')
  return last ? [...found, 'three-sentences'] : [...found]
}
