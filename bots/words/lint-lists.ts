import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { listOf } from '../../core/lint/lists.ts'
import type { List, Lists } from '../../core/model/prompts.ts'
import { notingFaults, Refused } from '../../db/start-refused.ts'
import { readCatalogue, unreadIn } from './catalogue.ts'

/** What each language does not allow in a question; one whose list can't be read has none, English excepted. */
export function readLists(folder: string): Lists {
  const languages = readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => parse(file).name)
  const read = (language: string) =>
    language === 'en' ? [readList(folder, language)] : notingFaults([], () => readList(folder, language))
  return Object.fromEntries(languages.flatMap((language) => read(language).map((list) => [language, list])))
}

/** What one language does not allow, or an error that names the file, the rule and the fix. */
export function readList(folder: string, language: string): List {
  const file = `${language}.ftl`
  const catalogue = readCatalogue(join(folder, file))
  const [unread] = unreadIn(join(folder, file), catalogue)
  if (unread) throw new Refused(`${file}: write the words of "${unread}" without braces`)
  const rules = [...catalogue]
  return Object.assign({}, ...rules.map(([rule, { pattern }]) => ruleIn(file, rule, pattern)))
}

function ruleIn(file: string, rule: string, pattern: unknown): List {
  const words = [pattern].flat()
  if (!words.every((part) => typeof part === 'string'))
    throw new Refused(`${file}: write the words of "${rule}" without braces`)
  try {
    return listOf([[rule, words.join('')]])
  } catch (error) {
    throw new Refused(`${file}: close what is open in the words of "${rule}" (${(error as Error).message})`)
  }
}
