import { fileURLToPath } from 'node:url'
import type { Prompt } from '../core/model/prompts.ts'
import { readPacks } from './packs.ts'
import { loadWords, type Missed, type Words } from './words.ts'

/** All that is said: the questions, and the words of every language. */
export type Library = { prompts: readonly Prompt[]; words: Words }

/** Reads what comes with Attune; words that are missing throw, unless `missed` puts up with it. */
export function readLibrary(missed?: Missed): Library {
  const prompts = readPacks(inCore('prompts'))
  return { prompts, words: loadWords(inCore('locales'), prompts, missed) }
}

const inCore = (folder: string): string => fileURLToPath(new URL(`../core/${folder}`, import.meta.url))
