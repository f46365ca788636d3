import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { Refused } from '../../db/start-refused.ts'
import { decode } from '../../db/text-file.ts'

/** A text as it was written, and whether it is said to be the same in English. */
export type Entry = { pattern: unknown; same: boolean }

/** The texts of a catalogue by id, in the order in which they stand there. */
export type Catalogue = ReadonlyMap<string, Entry>

// A comment of its own above a name, or a word that two languages share.
const SAME = /^# The same .*\n([a-z][a-z0-9-]*) =/gm

/** The catalogue in a file; none where there is no file. */
export function readCatalogue(file: string): Catalogue {
  const written = textIn(file)
  const same = new Set([...written.matchAll(SAME)].map(([, id]) => id))
  const resource = new FluentResource(written)
  const [twice] = new FluentBundle('en').addResource(resource)
  if (twice) throw new Refused(`${basename(file)}: write each word once (${twice.message}).`)
  return new Map(resource.body.map(({ id, value }) => [id, { pattern: value, same: same.has(id) }]))
}

const textIn = (file: string): string =>
  existsSync(file) ? decode(readFileSync(file)).text.replaceAll('\r\n', '\n') : ''

/** The ids of a file whose texts can't be read, and would be missed by nobody. */
export const unreadIn = (file: string, catalogue: Catalogue): string[] =>
  [...textIn(file).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id]) => id!).filter((id) => !catalogue.has(id))

/** The names of the values that a pattern takes, in the order in which they come. */
export function variablesOf(pattern: unknown): string[] {
  if (typeof pattern !== 'object' || pattern === null) return []
  if ('type' in pattern && pattern.type === 'var' && 'name' in pattern) return [`${pattern.name}`]
  return [...new Set(Object.values(pattern).flatMap(variablesOf))]
}

/** Whether a pattern has words of its own to translate, beside signs and values. */
export function hasWords(pattern: unknown): boolean {
  if (typeof pattern === 'string') return /\p{L}/u.test(pattern)
  if (Array.isArray(pattern)) return pattern.some(hasWords)
  if (typeof pattern !== 'object' || pattern === null) return false
  return 'variants' in pattern ? hasWords(pattern.variants) : 'value' in pattern && hasWords(pattern.value)
}
