import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lists, Prompt } from '../core/model/prompts.ts'
import { readLists } from './lint-lists.ts'
import { type Lacking, lackingIn } from './missing-words.ts'
import { readPacks } from './prompt-packs.ts'
import { loadWords, type Missed, type Words } from './words.ts'

/** All that is said: the questions, what theirs may not say, the words of every language, and what unfinished ones lack. */
export type Library = { prompts: readonly Prompt[]; lists: Lists; words: Words; lacking: Lacking }

const CORE = fileURLToPath(new URL('../core', import.meta.url))

/** Reads what comes with Attune; words that are missing throw, unless `missed` puts up with it. */
export function readLibrary(missed?: Missed, core = CORE): Library {
  const lists = readLists(join(core, 'lint'))
  const lacking = lackingIn(core, lists)
  const isWhole = (language: string) => !lacking[language]?.length
  const prompts = readPacks(join(core, 'prompts'), lists, isWhole)
  return { prompts, lists, lacking, words: loadWords(join(core, 'locales'), prompts, missed, isWhole) }
}
