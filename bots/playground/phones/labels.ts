import { join } from 'node:path'
import { type Catalogue, readCatalogue } from '../../words/catalogue.ts'

const FOLDER = join(import.meta.dirname, '../../../core/locales')
const read = (language: string): Catalogue => readCatalogue(join(FOLDER, `${language}.ftl`))

const ENGLISH = read('en')
const OTHERS = ['de', 'es'].map(read)
const known = new Map<string, RegExp[]>()

/** Whether a button is one that a scene calls by its English words, whatever its language. */
export const isCalled = (text: string, label: string): boolean =>
  text.includes(label) || elsewhere(label).some((words) => words.test(text))

/** What stands on it in the other languages. */
function elsewhere(label: string): RegExp[] {
  const there = known.get(label)
  if (there) return there
  const ids = [...ENGLISH].filter(([, { pattern }]) => asWords(pattern)?.test(label))
  const found = ids.flatMap(([id]) => OTHERS.flatMap((words) => asWords(words.get(id)?.pattern) ?? []))
  known.set(label, found)
  return found
}

/** A text whatever its values are; null if it has no words of its own. */
function asWords(pattern: unknown): RegExp | null {
  const parts = (Array.isArray(pattern) ? pattern : [pattern]) as unknown[]
  if (!parts.some((part) => typeof part === 'string' && /\p{L}/u.test(part))) return null
  const words = parts.map((part) => (typeof part === 'string' ? RegExp.escape(part) : '.*'))
  return new RegExp(`^${words.join('')}$`, 'u')
}
