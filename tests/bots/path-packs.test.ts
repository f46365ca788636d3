import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readLibrary } from '../../bots/words/library.ts'
import { lintSaid } from '../../core/lint/lint-said.ts'
import { refusalOf } from '../../db/start-refused.ts'
import { OF_PATHS } from '../core/goal-corpus.ts'
import { shipped } from '../library.ts'
import { tempDir } from '../temp-dir.ts'

const { lists } = shipped

let folder: string
beforeEach(() => {
  folder = tempDir()
})

const step = (prompt: string, why = 'It is small, and it ends by itself.') => ({ prompt, why: { en: why } })
const small = {
  id: 'small-steps',
  by: 'Dr. Lena Brandt',
  name: { en: 'Small steps', de: 'Kleine Schritte' },
  steps: [step('room-today'), step('not-right-now')],
}

/** Writes packs and reads the library with them. */
function read(...packs: unknown[]) {
  for (const [i, pack] of packs.entries()) writeFileSync(join(folder, `pack-${i}.json`), JSON.stringify(pack))
  return readLibrary(undefined, { packs: folder })
}

const wrong = (...paths: unknown[]) => refusalOf(() => read({ paths }))?.split('\n')

test('a pack may bring a path: a name, who wrote it, questions in order with a sentence each', () => {
  const [, path] = read({ paths: [small] }).paths
  expect(path).toMatchObject({ id: 'small-steps', by: 'Dr. Lena Brandt', names: small.name })
  expect(path!.steps.map(({ prompt }) => prompt)).toEqual(['room-today', 'not-right-now'])
})

describe.each(Object.entries(OF_PATHS))('in %s a path', (language, { wrong, right }) => {
  test.each(wrong)('is not called "%s", which names a goal', (words) => {
    expect(lintSaid(words, language, lists)).toContain('names-goal')
  })

  test.each(right)('may say "%s"', (words) => {
    expect(lintSaid(words, language, lists)).toEqual([])
  })
})

describe('a path is refused, with its file, its name and the cure, if it', () => {
  test.each([
    [
      'goes deeper as it goes on',
      { steps: [step('room-today'), step('long-bath')] },
      'step 2: "long-bath" is deeper than the one before it; a path never goes deeper as it goes on',
    ],
    ['names a goal', { name: { en: 'Overcoming fear' } }, 'the name, "en": take the goal out'],
    [
      'names one in a sentence',
      { steps: [step('room-today', 'Week 2 leads to more.'), step('not-right-now')] },
      'names-goal',
    ],
    ['names one in German', { name: { en: 'Steps', de: 'Zum Ziel' } }, 'the name, "de": take the goal out'],
    ['names one in Spanish', { name: { en: 'Steps', es: 'Tu meta' } }, 'the name, "es": take the goal out'],
    [
      'presses',
      { steps: [step('room-today', 'You should do this.'), step('not-right-now')] },
      'not-allowed-word',
    ],
    [
      'asks in a sentence',
      { steps: [step('room-today', 'How is it?'), step('not-right-now')] },
      'the question is the prompt',
    ],
    [
      'has a link',
      { steps: [step('room-today', 'More at https://x.org'), step('not-right-now')] },
      'no-links',
    ],
    [
      'has a question that is not there',
      { steps: [step('room-today'), step('rom')] },
      'step 2: no question is called "rom"',
    ],
    [
      'has one that is only for others',
      { steps: [step('room-today'), step('hug-hello')] },
      'step 2: take a question that has "self"',
    ],
    [
      'has one twice',
      { steps: [step('room-today'), step('room-today')] },
      'step 2: "room-today" comes earlier',
    ],
    [
      'has a name too long for a button',
      { name: { en: 'Small steps that go on and on' } },
      'more than 28 characters',
    ],
    ['says nobody wrote it', { by: ' ' }, 'by: '],
    ['links to whoever wrote it', { by: 'https://x.org' }, '"by": write a name, without a link'],
    ['has lines in its name', { name: { en: 'Small\nsteps' } }, 'write it in one line'],
    ['turns its name around', { name: { en: 'Small \u202esteps' } }, 'turns letters around'],
    ['was written by nobody to be seen', { by: '\u200b' }, 'what nobody sees'],
    ['is called as Attune’s own', { id: 'beginning' }, 'this id is taken'],
  ])('%s', (_, fault, says) => {
    const [first, ...others] = wrong({ ...small, ...fault })!
    expect(first).toMatch(/^pack-0\.json, path "/)
    expect(first).toContain(says)
    expect(others).toEqual([])
  })
})

test('all that is wrong with questions and paths is said at once, and nothing twice', () => {
  const packs = [
    { prompts: [{ id: 'ours' }], paths: [{ ...small, steps: [step('ours'), step('rom')] }] },
    { paths: [small] },
  ]
  const faults = refusalOf(() => read(...packs))!.split('\n')
  expect(faults.map((fault) => fault.replace(/^(pack-\d\.json, \w+ "[a-z-]+"): .*/, '$1'))).toEqual([
    'pack-0.json, prompt "ours"',
    'pack-0.json, path "small-steps"',
    'pack-1.json, path "small-steps"',
  ])
  expect(faults[1]).not.toContain('"ours"')
})

test('a pack without questions or paths is none', () => {
  expect(refusalOf(() => read({}))).toContain('pack-0.json: prompts: write a list of questions')
})
