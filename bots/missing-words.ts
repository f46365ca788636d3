import { readdirSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { HEEDED } from '../core/lint/lint-own.ts'
import { OF_ONE_PERSON } from '../core/lint/one-person.ts'
import type { Lists } from '../core/model/prompts.ts'
import { refusalOf } from '../db/start-refused.ts'
import { type Entry, hasWords, readCatalogue, variablesOf } from './catalogue.ts'
import { readList } from './lint-lists.ts'
import type { Log } from './log.ts'
import { readPacks } from './prompt-packs.ts'
import { readPromptWords } from './prompt-words.ts'

/** What each language lacks, English excepted; one that lacks nothing is offered. */
export type Lacking = Readonly<Record<string, readonly string[]>>

const ENGLISH = 'en'
const MISSING = 'is missing'
const COPIED = 'is as in English'

/** What the languages lack of which a file stands in the folders of the core: those are the list. */
export function lackingIn(core: string, lists: Lists): Lacking {
  const files = ['locales', 'lint', 'prompts/words'].flatMap((folder) => readdirSync(join(core, folder)))
  const languages = new Set(
    files.filter((file) => /\.(ftl|json)$/.test(file)).map((file) => parse(file).name),
  )
  languages.delete(ENGLISH)
  for (const folder of ['locales', 'lint']) readCatalogue(join(core, folder, `${ENGLISH}.ftl`))
  readPacks(join(core, 'prompts'), lists, { isRead: (by) => by === ENGLISH })
  const lacks = (by: string) => {
    const faults = faultsIn(core, by, lists)
    return faults.length > 0 ? faults : [...ofTexts(core, by), ...ofLint(core, by), ...ofPrompts(core, by)]
  }
  return Object.fromEntries([...languages].sort().map((language) => [language, lacks(language)]))
}

/** Says of each language that is not offered how much it lacks, and what first. */
export function logLacking(lacking: Lacking, log: Log): void {
  for (const [language, [first, ...others]] of Object.entries(lacking))
    if (first !== undefined)
      log.warn('language not offered', { language, count: others.length + 1, lacks: first })
}

/** What can't be read in the files of a language: a fault in one ends no start. */
function faultsIn(core: string, language: string, lists: Lists): string[] {
  const isLinted = (by: string) => by === language
  const isRead = (by: string) => by === ENGLISH || isLinted(by)
  const faults = {
    [`locales/${language}.ftl`]: () => readCatalogue(join(core, 'locales', `${language}.ftl`)),
    [`lint/${language}.ftl`]: () => readList(join(core, 'lint'), language),
    [`prompts/words/${language}.json`]: () => readPacks(join(core, 'prompts'), lists, { isRead, isLinted }),
  }
  return Object.entries(faults).flatMap(([file, read]) => {
    const refusal = refusalOf(read)
    return (
      refusal?.split('\n').map((fault) => `core/${file}: ${fault.replace(`${basename(file)}: `, '')}`) ?? []
    )
  })
}

function ofTexts(core: string, language: string): string[] {
  const [english, own] = [ENGLISH, language].map((by) => readCatalogue(join(core, 'locales', `${by}.ftl`)))
  return told(`locales/${language}.ftl`, english!.keys(), (id) => {
    const [source, entry] = [english!.get(id)!, own!.get(id)]
    if (!entry) return MISSING
    if (isCopied(entry, source)) return COPIED
    const given = variablesOf(source.pattern)
    const strange = variablesOf(entry.pattern).find((name) => !given.includes(name))
    return strange ? `asks for $${strange}, which it is not given` : null
  })
}

function ofLint(core: string, language: string): string[] {
  const [english, own] = [ENGLISH, language].map((by) => readCatalogue(join(core, 'lint', `${by}.ftl`)))
  const rules = HEEDED.map((rule) => (own!.has(rule) ? rule : `own-${rule}`))
  return told(
    `lint/${language}.ftl`,
    new Set([
      ...rules,
      ...OF_ONE_PERSON,
      'names-goal',
      'agreed-ahead',
      'second-person',
      'own-reading',
      ...own!.keys(),
    ]),
    (id) => {
      const [source, entry] = [english!.get(id), own!.get(id)]
      if (!entry) return MISSING
      return source && isCopied(entry, source) ? COPIED : null
    },
  )
}

function ofPrompts(core: string, language: string): string[] {
  const folder = join(core, 'prompts', 'words')
  const [english, own] = [ENGLISH, language].map((by) => readPromptWords(join(folder, `${by}.json`)))
  return told(`prompts/words/${language}.json`, english!.keys(), (id) => {
    if (!own!.has(id)) return 'has no words'
    return isDeepStrictEqual(own!.get(id), english!.get(id)) ? COPIED : null
  })
}

const told = (file: string, ids: Iterable<string>, wrong: (id: string) => string | null): string[] =>
  [...ids].flatMap((id) => {
    const found = wrong(id)
    return found === null ? [] : [`core/${file}: "${id}" ${found}`]
  })

const isCopied = ({ pattern, same }: Entry, source: Entry): boolean =>
  !same && hasWords(pattern) && isDeepStrictEqual(pattern, source.pattern)
