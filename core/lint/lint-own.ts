import type { List, Lists } from '../model/prompts.ts'
import { straight } from '../model/spelling.ts'
import { lintText, type TextRule } from './lint.ts'
import { begins, says, times } from './lists.ts'
import { namesOne, pointsAtOne } from './one-person.ts'

/** What presses, pries or hurts in somebody's own question to a room, the most telling first: each language has words for it. */
export const HEEDED = [
  'too-heavy',
  'too-explicit',
  'one-person',
  'assumes-who',
  'past-retold',
  'not-allowed-word',
  'about-somebody-else',
  'urgent',
  'keeps-score',
] as const

/** A rule for somebody's own question to a room, beside those of the library. */
export type OwnRule = TextRule | 'too-heavy' | 'no-links'

const LINKS = new RegExp(
  [
    String.raw`\w:\/\/|https?:|www\.|[\w.]@[\w-]+\.\w|(?<!\S)@\S|<[@!#]`,
    String.raw`(?<!\S)[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,}\/\S|(?:com|org|net|io|app|info|link|ly|gg|xyz|tv|de|es|me|co|ch|uk|eu)(?![\p{L}\d]))`,
    // Whom Slack knows by it.
    String.raw`(?<![\p{L}\d])[UW](?=[A-Z]*\d)[A-Z\d]{8,11}(?![\p{L}\d])`,
  ].join('|'),
  'iu',
)

/** Whether words lead elsewhere: an address, a mention. */
export const pointsElsewhere = (words: string): boolean => LINKS.test(straight(words))

/**
 * The rules that somebody's own question breaks, the most telling first. It is heeded in every language, for
 * somebody may write in another one than their app has; what reads as one is looked at as that one too.
 */
export function lintOwn(words: string, language: string, lists: Lists): OwnRule[] {
  const all = Object.values(lists)
  const links = pointsElsewhere(words) ? (['no-links'] as const) : []
  const list = listFor(words, language, lists)
  const ofOne = all.some((one) => pointsAtOne(words, one)) || namesOne(words, list)
  const heeded = HEEDED.filter((rule) => all.some((one) => says(one, `own-${rule}`, words)))
  const found = new Set<OwnRule>([
    ...links,
    ...heeded.filter((rule) => rule.startsWith('too-')),
    ...(ofOne || heeded.includes('one-person') ? (['one-person'] as const) : []),
    ...heeded,
    ...lintText(words, list),
  ])
  // Every mark ends a sentence, so that is only worth saying where nothing else is.
  const last = found.delete('three-sentences')
  return last ? [...found, 'three-sentences'] : [...found]
}

/** A rule for own readings of a color, beside those for a question. */
export type ReadingRule = OwnRule | 'reading' | 'red-reason' | 'yes-or-no'

/** The rules that an own reading of a color breaks: it names neither leaving, guilt nor rank, and red has no reason. */
export function lintReading(words: string, color: string, language: string, lists: Lists): ReadingRule[] {
  const all = Object.values(lists)
  const heeds = (rule: string) => all.some((list) => says(list, rule, words))
  const found: ReadingRule[] = []
  if (heeds('own-reading') || ['praises', 'apologizes'].some(heeds)) found.push('reading')
  if (color === 'green' && heeds('green-complies')) found.push('reading')
  if (color === 'red' && ['own-red-reason', 'red-has-reason', 'red-promises'].some(heeds))
    found.push('red-reason')
  if (all.some((list) => begins(list, 'yes-or-no-first', words))) found.push('yes-or-no')
  return [...found, ...lintOwn(words, language, lists)]
}

/** The list of the language that words read as, or else of the one somebody's app has. */
export function listFor(words: string, language: string, lists: Lists): List {
  const own = lists[language] ?? lists.en ?? {}
  const reads = (list: List) => times(list, 'reads-as', words)
  return Object.values(lists).reduce((best, list) => (reads(list) > reads(best) ? list : best), own)
}
