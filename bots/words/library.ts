import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Path } from '../../core/model/path.ts'
import type { Lists, Prompt } from '../../core/model/prompts.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { notingFaults, Refused } from '../../db/start-refused.ts'
import { readLanguages } from './languages.ts'
import { readLists } from './lint-lists.ts'
import type { Lacking } from './missing-words.ts'
import { readPaths } from './path-packs.ts'
import { readPacks } from './prompt-packs.ts'
import { loadWords, type Missed, type Words } from './words.ts'

/** All that is said: the questions, what theirs may not say, the words of every language, and what unfinished ones lack. */
export type Library = {
  prompts: readonly Prompt[]
  paths: readonly Path[]
  lists: Lists
  words: Words
  lacking: Lacking
}

const CORE = fileURLToPath(new URL('../../core', import.meta.url))

/** Where it is read from: what comes with Attune, and a folder of packs of one's own. */
type From = { core?: string; packs?: string | undefined }

/** Reads all of it; words that are missing throw, unless `missed` puts up with it. */
export function readLibrary(missed?: Missed, { core = CORE, packs }: From = {}): Library {
  const lists = readLists(join(core, 'lint'))
  const { prompts: shipped, lacking } = readLanguages(core, lists)
  const isWhole = (language: string) => !lacking[language]?.length
  const own = packs === undefined ? { prompts: [], paths: [] } : readOwn(packs, lists, shipped)
  const prompts = [...shipped, ...own.prompts]
  return {
    prompts,
    paths: [BEGINNING, ...own.paths],
    lists,
    lacking,
    words: loadWords(join(core, 'locales'), prompts, missed, isWhole),
  }
}

/** Packs of one's own; what is wrong in any of them, questions or paths, is said at once. */
function readOwn(
  folder: string,
  lists: Lists,
  shipped: readonly Prompt[],
): Pick<Library, 'prompts' | 'paths'> {
  const faults: string[] = []
  const read = notingFaults(faults, () => readPacks(folder, lists, { before: shipped })).flat()
  const prompts = read.map((prompt): Prompt => ({ ...prompt, added: true }))
  const paths = notingFaults(faults, () => readPaths(folder, lists, [...shipped, ...prompts])).flat()
  if (faults.length > 0) throw new Refused(faults.join('\n'))
  return { prompts, paths }
}
