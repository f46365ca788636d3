import type { List } from '../model/prompts.ts'
import { straight } from '../model/spelling.ts'

/** A list out of its words: a comma between them, a star for any ending, regular expressions. */
export const listOf = (entries: Iterable<readonly [rule: string, words: string]>): List =>
  Object.fromEntries([...entries].map(([rule, words]) => [rule, anyOf(words)]))

const anyOf = (words: string) => {
  const any = words.trim().split(/,\s*/).join('|').replaceAll('*', '[\\p{L}\\d_]*')
  return new RegExp(`(?<![\\p{L}\\d_])(${any})(?![\\p{L}\\d_])`, 'iu')
}

/** Whether words break a rule of a list; neither an apostrophe typed on a phone nor a wide letter hides anything. */
export const says = (list: List, rule: string, words: string): boolean =>
  list[rule]?.test(straight(words.normalize('NFKC'))) ?? false

/** Whether words begin with what a rule names. */
export const begins = (list: List, rule: string, words: string): boolean =>
  list[rule]?.exec(straight(words))?.index === 0

/** How often words have something of what a rule names. */
export const times = (list: List, rule: string, words: string): number =>
  list[rule] ? [...words.matchAll(new RegExp(list[rule], 'giu'))].length : 0
