import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { listOf } from '../core/lint/lists.ts'
import type { Lists } from '../core/model/prompts.ts'
import { Refused } from '../db/start-refused.ts'
import { readCatalogue } from './catalogue.ts'

/** What each language does not allow in a question. */
export function readLists(folder: string): Lists {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'))
  return Object.fromEntries(files.map((file) => [parse(file).name, listOf(rulesIn(join(folder, file)))]))
}

const rulesIn = (file: string): [string, string][] =>
  [...readCatalogue(file)].map(([rule, { pattern }]) => {
    const words = [pattern].flat()
    if (words.every((part) => typeof part === 'string')) return [rule, words.join('')]
    throw new Refused(`${parse(file).base}: write the words of "${rule}" without braces`)
  })
