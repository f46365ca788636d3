import { readdirSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { lintPromptIn } from '../../core/lint/lint.ts'
import type { Lists, Prompt, PromptWords } from '../../core/model/prompts.ts'
import { notingFaults, Refused } from '../../db/start-refused.ts'
import { readCatalogue } from './catalogue.ts'
import { readList } from './lint-lists.ts'
import { isLookedThrough } from './looked-through.ts'
import { type Lacking, type Language, lackingIn } from './missing-words.ts'
import { howToMend, readAsWritten, readPacks } from './prompt-packs.ts'
import { readPromptWords } from './prompt-words.ts'

const ENGLISH = 'en'

type English = Language & { shipped: Prompt[] }
type Read = { by: string; lacks: readonly string[]; prompts: Language['prompts'] }

/**
 * The prompts that come with Attune, in English and in every language that is whole, and what each of the others lacks.
 * Those that are still as they were when they were looked through are taken as they stand there.
 */
export function readLanguages(
  core: string,
  lists: Lists,
  isSound = isLookedThrough(core),
): { prompts: Prompt[]; lacking: Lacking } {
  const english = readEnglish(core, lists, isSound)
  const read = languagesIn(core).map((by) => readLanguage(core, by, english, lists, isSound))
  const whole = read.filter(({ lacks }) => lacks.length === 0)
  return {
    prompts: english.shipped.map((prompt) => inAll(prompt, whole)),
    lacking: Object.fromEntries(read.map(({ by, lacks }) => [by, lacks])),
  }
}

/** Those of which a file stands in the folders of the core, English excepted: those are the list. */
function languagesIn(core: string): string[] {
  const files = ['locales', 'lint', 'prompts/words'].flatMap((folder) => readdirSync(join(core, folder)))
  const languages = new Set(
    files.filter((file) => /\.(ftl|json)$/.test(file)).map((file) => parse(file).name),
  )
  languages.delete(ENGLISH)
  return [...languages].sort()
}

/** English, which has to be whole, and the prompts with their words in it. */
function readEnglish(core: string, lists: Lists, isSound: boolean): English {
  const [texts, lint] = ['locales', 'lint'].map((folder) =>
    readCatalogue(join(core, folder, `${ENGLISH}.ftl`)),
  )
  const shipped = isSound ? shippedAsWritten(core) : readShipped(core, lists)
  const prompts = new Map(shipped.map(({ id, words }) => [id, words[ENGLISH]]))
  return { texts: texts!, lint: lint!, prompts, shipped }
}

/** The prompts that come with Attune, in English. */
export function readShipped(core: string, lists: Lists): Prompt[] {
  const words = readPromptWords(wordsFile(core, ENGLISH))
  const shipped = readPacks(join(core, 'prompts'), lists, { words })
  refuse(ofNoPrompt(ENGLISH, words, shipped))
  return shipped
}

const shippedAsWritten = (core: string): Prompt[] =>
  readAsWritten(join(core, 'prompts'), readPromptWords(wordsFile(core, ENGLISH), true))

/** The words of these prompts in another language; or an error with a line for each fault. */
export function readWordsOf(
  core: string,
  by: string,
  shipped: readonly Prompt[],
  lists: Lists,
): Language['prompts'] {
  const words = readPromptWords(wordsFile(core, by))
  const broken = shipped.flatMap((prompt) => {
    const its = words.get(prompt.id)
    const rules = its ? lintPromptIn(prompt, its, lists[by] ?? {}) : []
    return rules.length > 0 ? [`${by}.json: prompt "${prompt.id}": ${howToMend(rules)}`] : []
  })
  refuse([...broken, ...ofNoPrompt(by, words, shipped)])
  return words
}

function ofNoPrompt(by: string, words: Language['prompts'], shipped: readonly Prompt[]): string[] {
  const ids = new Set(shipped.map(({ id }) => id))
  return [...words.keys()].filter((id) => !ids.has(id)).map((id) => `${by}.json: no prompt is called "${id}"`)
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Refused(faults.join('\n'))
}

/** What a language lacks: a fault in one of its files ends no start. */
function readLanguage(core: string, by: string, english: English, lists: Lists, isSound: boolean): Read {
  const faults: string[] = []
  const read = <T>(file: string, its: (path: string) => T): T[] => {
    const refused: string[] = []
    const found = notingFaults(refused, () => its(join(core, file)))
    const lines = refused.flatMap((all) => all.split('\n'))
    faults.push(...lines.map((fault) => `core/${file}: ${fault.replace(`${basename(file)}: `, '')}`))
    return found
  }
  const [texts] = read(`locales/${by}.ftl`, readCatalogue)
  const [lint] = read(`lint/${by}.ftl`, (path) => {
    if (!(by in lists)) readList(join(core, 'lint'), by)
    return readCatalogue(path)
  })
  const [prompts = new Map<string, PromptWords>()] = read(`prompts/words/${by}.json`, (path) =>
    isSound ? readPromptWords(path, true) : readWordsOf(core, by, english.shipped, lists),
  )
  const isRead = texts && lint && faults.length === 0
  return { by, prompts, lacks: isRead ? lackingIn(by, { texts, lint, prompts }, english) : faults }
}

/** A prompt with its words in all of these languages. */
function inAll(prompt: Prompt, languages: readonly Read[]): Prompt {
  const words = languages.map(({ by, prompts }) => [by, prompts.get(prompt.id)!])
  return { ...prompt, words: { ...prompt.words, ...Object.fromEntries(words) } }
}

const wordsFile = (core: string, by: string): string => join(core, 'prompts', 'words', `${by}.json`)
