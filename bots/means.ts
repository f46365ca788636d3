import type { Means, Vocabulary } from '../core/model/means.ts'
import { text } from '../core/model/page.ts'
import { gist } from '../core/model/spelling.ts'
import type { Instant } from '../core/model/time.ts'
import { placesFor } from '../core/rhythm/places.ts'
import { newCode, newId } from '../db/id.ts'
import { atlas } from './atlas/atlas.ts'
import type { Words } from './words.ts'

/** What differs between one running companion and another. */
export type Running = Pick<Means, 'chance' | 'platforms' | 'runBy' | 'help' | 'prompts' | 'lists'> & {
  words: Words
}

/** The means of a running companion at any moment. */
export function meansOf({ words, ...running }: Running): (now: Instant) => Means {
  const vocabulary = vocabularyOf(words)
  const findPlaces: Means['findPlaces'] = (typed, now, language) => placesFor(typed, now, language, atlas)
  const { languages } = words
  return (now) => ({ ...running, languages, patience: 'plenty', now, newId, newCode, vocabulary, findPlaces })
}

function vocabularyOf(words: Words): Vocabulary {
  const typed = (meaning: keyof Vocabulary) =>
    words.languages.flatMap((by) =>
      words
        .plain(text(`typed-${meaning}`), by)
        .split(',')
        .map(gist),
    )
  return {
    stop: typed('stop'),
    'not-now': typed('not-now'),
    green: typed('green'),
    yellow: typed('yellow'),
    red: typed('red'),
    unsure: typed('unsure'),
    skip: typed('skip'),
  }
}
