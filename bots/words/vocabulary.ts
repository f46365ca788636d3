import { MEANINGS, type Meaning, type Vocabulary } from '../../core/model/means.ts'
import { text } from '../../core/model/page.ts'
import { gist } from '../../core/model/spelling.ts'
import { type Stops, stopsBy } from '../../core/stop-words.ts'
import type { Words } from './words.ts'

type Typed = `typed-${Meaning | `stop-${'strong' | 'weak' | 'beside' | 'negation' | 'everyday'}`}`

/** What stands in the catalogues of all languages under an id, between commas. */
const listed = (words: Words, id: Typed): string[] =>
  words.languages.flatMap((by) =>
    words
      .plain(text(id), by)
      .split(',')
      .map((one) => one.trim()),
  )

/** Worked out once for the same words. */
function once<Made>(make: (words: Words) => Made): (words: Words) => Made {
  const made = new WeakMap<Words, Made>()
  return (words) => {
    if (!made.has(words)) made.set(words, make(words))
    return made.get(words)!
  }
}

/** What people type, by what it means. */
export const vocabularyOf = once((words): Vocabulary => {
  const typed = (meaning: Meaning) => listed(words, `typed-${meaning}`).map(gist)
  return Object.fromEntries(MEANINGS.map((meaning) => [meaning, typed(meaning)])) as Record<Meaning, string[]>
})

/** Knows what means "stop" in any language. */
export const stopsIn = once(
  (words): Stops =>
    stopsBy({
      strong: listed(words, 'typed-stop-strong'),
      weak: listed(words, 'typed-stop-weak'),
      beside: listed(words, 'typed-stop-beside'),
      negation: listed(words, 'typed-stop-negation'),
      everyday: listed(words, 'typed-stop-everyday'),
    }),
)
