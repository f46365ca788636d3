import type { List } from '../model/prompts.ts'
import { straight } from '../model/spelling.ts'
import { says } from './lists.ts'

/** The lists by which a language notices that words are about one person. */
export const OF_ONE_PERSON = ['one-person', 'first-names', 'titles'] as const

/** Whether words point at one person: by who or whose, a role, a title, or a name that is common. */
export const pointsAtOne = (words: string, list: List): boolean =>
  says(list, 'one-person', words) || says(list, 'first-names', words) || isTitled(straight(words), list)

const isTitled = (words: string, list: List) =>
  list.titles !== undefined &&
  [...words.matchAll(new RegExp(list.titles, 'giu'))].some(({ 0: title, index }) =>
    /^\.?\s+\p{Lu}/u.test(words.slice(index + title.length)),
  )

const WORD = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu
const STARTS = /$(?<=(?:^|[.?!…:;¿¡–—(])[\s"“”„«»'(¿¡]*)/u
const QUOTED = /["«]$/
const ACRONYM = /^\p{Lu}{2,5}s?$/u

/** Whether a name stands in words by its capital, where a language gives that to names alone, or by its script. */
export function namesOne(typed: string, list: List): boolean {
  const words = straight(typed)
  if (isOfTwoScripts(words) || isDisguised(words)) return true
  if (!list['may-be-capital'] || isTitleCase(words)) return false
  return [...words.matchAll(WORD)].some(({ 0: word, index }) => {
    if (ACRONYM.test(word) || says(list, 'may-be-capital', word)) return false
    const [before, after] = [words.slice(0, index), words.slice(index + word.length)]
    const isQuotation = QUOTED.test(before) && /^ \p{Ll}/u.test(after)
    return after.startsWith("'s ") || !(STARTS.test(before) || isQuotation)
  })
}

/** Where every long word has a capital, none of them says anything. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? []
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word))
}

// Scripts without capitals, beside one that has them: ª and º of 1ª and 2º are none.
const isOfTwoScripts = (words: string) =>
  /[\p{Lo}--[ªº]]/v.test(words) && /\p{Script=Latin}/u.test(words.replace(/[ªº]/g, ''))

// Letters of another script among those of a word, and letters one by one, only hide what it says.
const isDisguised = (words: string) =>
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u.test(
    words,
  ) || /(?<![\p{L}\d.])\p{L}(?:[ _-]\p{L}){2,}(?![\p{L}\d])/u.test(words)
