import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Text, Value } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import type { Prompt } from '../../core/model/prompts.ts'
import { Refused } from '../../db/start-refused.ts'
import { decode } from '../../db/text-file.ts'
import { endedOnce, ending } from './full-stop.ts'
import { languageName } from './language-name.ts'
import { MARK, moment, type Rich, rich, verbatim } from './rich.ts'
import { hoursAgreed, listed, type Timed, timed } from './timed.ts'

/** What turns texts into the words of a language. */
export type Words = {
  languages: readonly string[]
  say: (text: Text, language: string) => Rich
  /** The same where nothing can be bold: buttons, toasts, pop-ups. */
  plain: (text: Text, language: string) => string
}

/** Called with the id of what a language lacks or gets wrong. */
export type Missed = (id: string, language: string) => void

type PromptText = Extract<Text, { prompt: string }>
type CatalogueText = Extract<Text, { id: string }>

const FALLBACK = 'en'

/**
 * Reads the catalogues of a folder, of those languages that are offered; what they lack throws, unless `missed`
 * puts up with it.
 */
export function loadWords(
  folder: string,
  prompts: readonly Prompt[] = [],
  missed: Missed = refuse,
  isOffered: (language: string) => boolean = () => true,
): Words {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl') && isOffered(parse(file).name))
  const languages = files.map((file) => parse(file).name).sort()
  const bundles = new Map(languages.map((by) => [by, catalogue(join(folder, `${by}.ftl`), languages)]))
  const library = new Map(prompts.map((prompt) => [prompt.id, prompt.words]))

  const marked = (text: Text, wanted: string): string => {
    const language = bundles.has(wanted) ? wanted : FALLBACK
    return 'prompt' in text ? ofPrompt(text, wanted) : ofCatalogue(text, language)
  }
  const ofPrompt = ({ prompt, part }: PromptText, language: string): string => {
    const words = library.get(prompt)
    const its = words?.[language] ?? words?.[FALLBACK]
    if (its === undefined) missed(prompt, language)
    return verbatim(its ? (part === 'title' ? titled(its.name, language) : its[part]) : '…')
  }
  const ofCatalogue = (text: CatalogueText, language: string): string => {
    const values = Object.entries(text.with ?? {}).map(([name, value]) => [name, valued(value, language)])
    const errors: Error[] = []
    const pattern = bundles.get(language)?.getMessage(text.id)?.value
    const said = pattern
      ? bundles.get(language)!.formatPattern(pattern, Object.fromEntries(values), errors)
      : '…'
    if (pattern && errors.length === 0) return hoursAgreed(endedOnce(said), language)
    missed(text.id, language)
    return language === FALLBACK ? hoursAgreed(endedOnce(said), language) : ofCatalogue(text, FALLBACK)
  }
  const several = (value: Several, language: string): string =>
    inRow(value, language, (one) =>
      typeof one === 'string' ? isolated(verbatim(one)) : marked(one, language),
    )
  const valued = (value: Value, language: string): string | number => {
    if (typeof value === 'number') return value
    if (typeof value === 'string') return ending(isolated(verbatim(value)))
    return ending(madeOfTexts(value, language) ?? timed(value as Timed, language))
  }
  const madeOfTexts = (value: Exclude<Value, string | number>, language: string): string | null => {
    if ('id' in value || 'prompt' in value) return marked(value, language)
    if ('title' in value) return titled(`${valued(value.title, language)}`, language)
    if (isSeveral(value)) return several(value, language)
    return 'at' in value ? byReader(value, language) : null
  }
  const byReader = ({ at, reads, says }: Extract<Value, { says: Text }>, language: string): string => {
    const pattern = marked(made(reads, { clock: '{time}', day: '{date}' }), language)
    return moment(at, pattern, marked(says, language))
  }
  return {
    languages,
    say: (text, language) => rich(marked(text, language)),
    plain: (text, language) => rich(marked(text, language)).text,
  }
}

const refuse: Missed = (id, language) => {
  throw new Refused(`${language}.ftl has no good words for "${id}": write them as en.ftl has them.`)
}

function catalogue(file: string, languages: readonly string[]): FluentBundle {
  const transform = (text: string) => text.replaceAll('**', MARK)
  const bundle = new FluentBundle(parse(file).name, { useIsolating: false, transform })
  bundle.addResource(new FluentResource(decode(readFileSync(file)).text))
  // Each language is called as those call it who speak it.
  const names = languages.map((language) => `language-${language} = ${languageName(language)}`)
  bundle.addResource(new FluentResource(names.join('\n')))
  return bundle
}

// A name written from right to left would turn the words around it, were it not set apart.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/
const isolated = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words)

/** What a line begins with. */
const titled = (name: string, language: string): string =>
  name.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(language))

type Several = Extract<Value, { dots: unknown } | { lines: unknown } | { list: unknown }>

const isSeveral = (value: object): value is Several => 'dots' in value || 'lines' in value || 'list' in value

function inRow(value: Several, language: string, said: (one: string | Text) => string): string {
  if ('list' in value) return listed(value.list.map(said), language)
  return 'dots' in value ? value.dots.map(said).join(' · ') : value.lines.map(said).join('\n')
}
