import type { Means } from '../core/model/means.ts'
import type { Instant } from '../core/model/time.ts'
import { placesFor } from '../core/rhythm/places.ts'
import { newCode, newId } from '../db/id.ts'
import { atlas } from './atlas/atlas.ts'
import { stopsIn, vocabularyOf } from './words/vocabulary.ts'
import type { Words } from './words/words.ts'

/** What differs between one running companion and another. */
export type Running = Pick<Means, 'chance' | 'platforms' | 'runBy' | 'help' | 'prompts' | 'lists'> & {
  words: Words
  /** Without any nobody begins gently: scenes draw what they are about. */
  paths?: Means['paths']
  /** So it is where everything is on a server, which a file isn't. */
  leavesTraces?: Means['leavesTraces']
}

/** The means of a running companion at any moment. */
export function meansOf({ words, ...running }: Running): (now: Instant) => Means {
  const [vocabulary, stops] = [vocabularyOf(words), stopsIn(words)]
  const findPlaces: Means['findPlaces'] = (typed, now, language) => placesFor(typed, now, language, atlas())
  const { languages } = words
  const lasting = {
    ...{ paths: [], leavesTraces: false },
    ...running,
    languages,
    questionsAt: () => running.prompts,
    allowance: 'plenty',
    there: 'both',
    absent: [],
    newId,
    newCode,
    vocabulary,
    stops,
    findPlaces,
  } as const
  return (now) => ({ ...lasting, now })
}
