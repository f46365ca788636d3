import { type Depth, isWithin, type Lists } from '../model/prompts.ts'
import { listFor, pointsElsewhere } from './lint-own.ts'
import { says } from './lists.ts'
import { namesOne } from './one-person.ts'

/** Who could look at words: by which names they are known, how deep their circle goes, and in which language it was typed. */
export type Company = { names: readonly string[]; depth: Depth; language: string }

/**
 * Whether words that others could look at say how it is for oneself, and no more (R33): no question, nobody spoke to
 * or named, no link, nothing explicit outside intimate circles. In every language, for somebody may write in another.
 */
export function tellsOfOneself(words: string, { names, depth, language }: Company, lists: Lists): boolean {
  const all = Object.values(lists)
  const list = listFor(words, language, lists)
  const any = (rule: string) => all.some((one) => says(one, rule, words))
  const isNamed = names.some((name) => isSaid(name, words)) || any('first-names')
  // "Nothing sexual" is a limit, and belongs there more than anything.
  const isExplicit = (any('too-explicit') || any('own-too-explicit')) && !any('kept-out')
  return !(
    /[?¿？؟]/.test(words) ||
    pointsElsewhere(words) ||
    any('second-person') ||
    isNamed ||
    namesOne(words, list) ||
    (isExplicit && !isWithin('intimate', depth))
  )
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Whether a name stands in words as a word of its own. */
function isSaid(name: string, words: string): boolean {
  const [one, all] = [name.toLowerCase(), words.toLowerCase()]
  const at = one === '' ? -1 : all.indexOf(one)
  return at >= 0 && !LETTER.test(all[at - 1] ?? '') && !LETTER.test(all[at + one.length] ?? '')
}
