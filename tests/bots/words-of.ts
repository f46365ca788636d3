import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadWords, type Missed, type Words } from '../../bots/words/words.ts'
import type { Prompt } from '../../core/model/prompts.ts'

/** Words of a catalogue written into a test, in English and if need be in another language. */
export function wordsOf(
  english: string,
  more: { others?: Record<string, string>; prompts?: Prompt[]; missed?: Missed } = {},
): Words {
  const folder = mkdtempSync(join(tmpdir(), 'words-'))
  try {
    for (const [language, catalogue] of Object.entries({ en: english, ...more.others })) {
      writeFileSync(join(folder, `${language}.ftl`), catalogue)
    }
    return loadWords(folder, more.prompts, more.missed)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
