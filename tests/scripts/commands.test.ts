import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { command } from '../bots/command.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
/** Every command that is one program of ours, and that program. */
const OURS = Object.entries(scripts).flatMap(([name, runs]) => {
  const [, program] = /^node (?:--import \S+ )?(\S+)[^&]*$/.exec(runs) ?? []
  return program === undefined ? [] : [[name, program]]
})

test.each(OURS)('npm run %s -- --help says how it is used', async (name, program) => {
  const { code, out } = await command([resolve(program!), '--help'], process.cwd()).ended
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^npm .*${name}`, 's'))
})

test('whoever asks for the questions in a language that nobody wrote is told which there are', async () => {
  const { code, out } = await command([resolve('scripts/prompts.ts'), 'xx'], process.cwd()).ended
  expect(code).toBe(1)
  expect(out).toMatch(/^No question has words in xx\. There are: de, en, es\.\n$/)
})
