import { isDeepStrictEqual } from 'node:util'
import { HEEDED } from '../../core/lint/lint-own.ts'
import { OF_ONE_PERSON } from '../../core/lint/one-person.ts'
import type { PromptWords } from '../../core/model/prompts.ts'
import type { Log } from '../log.ts'
import { type Catalogue, type Entry, hasWords, variablesOf } from './catalogue.ts'

/** What a language has: all that Attune says, what a question may not say, and the words of each prompt. */
export type Language = { texts: Catalogue; lint: Catalogue; prompts: ReadonlyMap<string, PromptWords> }

/** What each language lacks, English excepted; one that lacks nothing is offered. */
export type Lacking = Readonly<Record<string, readonly string[]>>

const MISSING = 'is missing'
const COPIED = 'is as in English'

/** What a language lacks of what there is in English. */
export const lackingIn = (by: string, own: Language, english: Language): string[] => [
  ...ofTexts(by, own.texts, english.texts),
  ...ofLint(by, own.lint, english.lint),
  ...ofPrompts(by, own.prompts, english.prompts),
]

/** Says of each language that is not offered how much it lacks, and what first. */
export function logLacking(lacking: Lacking, log: Log): void {
  for (const [language, [first, ...others]] of Object.entries(lacking))
    if (first !== undefined)
      log.warn('language not offered', { language, count: others.length + 1, lacks: first })
}

const ofTexts = (language: string, own: Catalogue, english: Catalogue): string[] =>
  told(`locales/${language}.ftl`, english.keys(), (id) => {
    const [source, entry] = [english.get(id)!, own.get(id)]
    if (!entry) return MISSING
    if (isCopied(entry, source)) return COPIED
    const given = variablesOf(source.pattern)
    const strange = variablesOf(entry.pattern).find((name) => !given.includes(name))
    return strange ? `asks for $${strange}, which it is not given` : null
  })

function ofLint(language: string, own: Catalogue, english: Catalogue): string[] {
  const rules = HEEDED.map((rule) => (own.has(rule) ? rule : `own-${rule}`))
  return told(
    `lint/${language}.ftl`,
    new Set([
      ...rules,
      ...OF_ONE_PERSON,
      'names-goal',
      'agreed-ahead',
      'second-person',
      'own-reading',
      ...own.keys(),
    ]),
    (id) => {
      const [source, entry] = [english.get(id), own.get(id)]
      if (!entry) return MISSING
      return source && isCopied(entry, source) ? COPIED : null
    },
  )
}

const ofPrompts = (language: string, own: Language['prompts'], english: Language['prompts']): string[] =>
  told(`prompts/words/${language}.json`, english.keys(), (id) => {
    if (!own.has(id)) return 'has no words'
    return isDeepStrictEqual(own.get(id), english.get(id)) ? COPIED : null
  })

const told = (file: string, ids: Iterable<string>, wrong: (id: string) => string | null): string[] =>
  [...ids].flatMap((id) => {
    const found = wrong(id)
    return found === null ? [] : [`core/${file}: "${id}" ${found}`]
  })

const isCopied = ({ pattern, same }: Entry, source: Entry): boolean =>
  !same && hasWords(pattern) && isDeepStrictEqual(pattern, source.pattern)
