import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLanguages } from '../../bots/words/languages.ts'
import { readLibrary } from '../../bots/words/library.ts'
import { readLists } from '../../bots/words/lint-lists.ts'
import { isLookedThrough } from '../../bots/words/looked-through.ts'
import { tempDir } from '../temp-dir.ts'

test('the questions that come with Attune were looked through, and a start finds them as if it did that itself', () => {
  expect(isLookedThrough('core'), 'npm run words looks through them').toBe(true)
  const lists = readLists('core/lint')
  expect(readLanguages('core', lists, true)).toEqual(readLanguages('core', lists, false))
})

test.each([
  ['a question', 'prompts/words/en.json', 'How would', 'You must say how would', 'not-allowed-word'],
  ['what it is about', 'prompts/everyday.json', '"everyday"', '"every day"', 'depth'],
  ['what none may say', 'lint/en.ftl', 'triggers?', 'triggers?, hug', 'jargon'],
])('whoever changes %s afterwards has it looked through at the next start', (_, file, from, to, found) => {
  const core = tempDir()
  cpSync('core', core, { recursive: true })
  writeFileSync(join(core, file), readFileSync(join(core, file), 'utf8').replace(from, to))
  expect(() => readLibrary(undefined, { core })).toThrow(found)
})
