import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { readLibrary } from '../../bots/words/library.ts'
import { logLacking } from '../../bots/words/missing-words.ts'
import { text } from '../../core/model/page.ts'
import { Refused } from '../../db/start-refused.ts'

let core: string
beforeEach(() => {
  core = mkdtempSync(join(tmpdir(), 'languages-'))
  for (const folder of ['locales', 'lint', 'prompts'])
    cpSync(join('core', folder), join(core, folder), { recursive: true })
})
afterEach(() => rmSync(core, { recursive: true }))

const FILES = { texts: 'locales/eo.ftl', lint: 'lint/eo.ftl', prompts: 'prompts/words/eo.json' }

/** Begins Esperanto, with what another language has. */
const copy = (from: string, ...files: string[]) => {
  for (const file of files) cpSync(join(core, file.replace('eo', from)), join(core, file))
}
const edit = (file: string, change: (written: string) => string) =>
  writeFileSync(join(core, file), change(readFileSync(join(core, file), 'utf8')))
const library = () => readLibrary(undefined, { core })

test('a catalogue that was only copied tells what is as in English, and what there is not', () => {
  copy('en', FILES.texts)
  const { lacking } = library()
  expect(lacking.eo).toContain('core/locales/eo.ftl: "hello" is as in English')
  expect(lacking.eo).toContain('core/lint/eo.ftl: "own-too-heavy" is missing')
  expect(lacking.eo).toContain('core/prompts/words/eo.json: "hug-hello" has no words')
  expect(lacking.eo!.join()).not.toMatch(/platform-slack|choice-green/)
})

test('until it is complete nobody is offered it, and whoever has their app in it reads English', () => {
  copy('en', ...Object.values(FILES))
  copy('de', FILES.texts)
  const { words, lacking } = library()
  expect(words.languages).not.toContain('eo')
  expect(words.plain(text('open'), 'eo')).toBe('Open')
  expect(lacking.de).toEqual([])
})

test('with a catalogue, prompt words and a lint list it is offered, and called as those call it who speak it', () => {
  copy('de', ...Object.values(FILES))
  const { words, lacking } = library()
  expect(lacking.eo).toEqual([])
  expect(words.languages).toContain('eo')
  expect(words.plain(text('language-eo'), 'en')).toBe('Esperanto')
})

test('one text that is missing, or asks for what it is not given, takes it out again', () => {
  copy('de', ...Object.values(FILES))
  edit(FILES.texts, (written) => written.replace('\nback =', '\nzurück =').replace('{ $runBy }', '{ $qui }'))
  const { words, lacking } = library()
  expect(lacking.eo).toEqual([
    'core/locales/eo.ftl: "back" is missing',
    'core/locales/eo.ftl: "who-runs-me" asks for $qui, which it is not given',
  ])
  expect(words.languages).not.toContain('eo')
})

test('a word that two languages share is marked as the same', () => {
  copy('de', ...Object.values(FILES))
  edit(FILES.texts, (written) => written.replace('\nback = Zurück', '\nback = Back'))
  expect(library().lacking.eo).toEqual(['core/locales/eo.ftl: "back" is as in English'])
  edit(FILES.texts, (written) => written.replace('\nback =', '\n# The same in English.\nback ='))
  expect(library().lacking.eo).toEqual([])
})

test('prompt words for no prompt are named', () => {
  edit('prompts/words/de.json', (written) => written.replace('"hug-hello"', '"hug-helo"'))
  expect(library().lacking.de).toEqual(['core/prompts/words/de.json: no prompt is called "hug-helo"'])
})

const LONG = `Wie wäre eine Umarmung${', und noch eine Umarmung'.repeat(5)}?`
const FAULTS: [what: string, file: string, change: (written: string) => string, said: RegExp][] = [
  [
    'an open bracket in its list',
    FILES.lint,
    (it) => it.replace(/^((?:own-)?urgent =\s*)/m, '$1('),
    /urgent"/,
  ],
  [
    'braces in its list',
    FILES.lint,
    (it) => it.replace(/^((?:own-)?urgent =\s*)/m, '$1{ $x }'),
    /without braces/,
  ],
  [
    'a number in braces, which hides its whole list',
    FILES.lint,
    (it) => it.replace(/^((?:own-)?urgent =\s*)/m, '$1a{2}, '),
    /urgent" without braces/,
  ],
  ['a word twice', FILES.texts, (it) => `${it}\nback = Re\n`, /write each word once/],
  ['half an entry', FILES.prompts, (it) => it.replace(/"red": "[^"]*"/, '"red": ""'), /red: /],
  ['too long a question', FILES.prompts, (it) => it.replace(/"text": "[^"]*"/, `"text": "${LONG}"`), /120/],
  ['no JSON', FILES.prompts, () => '{', /write it as valid JSON/],
]

test.each(FAULTS)('%s stops nobody: the language waits, and its file is named', (_, file, change, said) => {
  copy('de', ...Object.values(FILES))
  edit(file, change)
  const { words, lacking } = library()
  expect(words.languages).toEqual(['de', 'en', 'es'])
  expect(lacking.eo).toEqual([expect.stringMatching(said)])
  expect(lacking.eo![0]).toMatch(new RegExp(`^core/${file}: `))
})

test.each(FAULTS)('%s in English ends the start with the name of the file', (_, file, change, said) => {
  edit(file.replace('eo', 'en'), change)
  expect(library).toThrow(Refused)
  expect(library).toThrow(said)
})

test('the log says what a language lacks first', () => {
  const lines: string[] = []
  const log = openLog('warn', { write: (line) => lines.push(line) })
  logLacking({ de: [], eo: ['core/lint/eo.ftl: a', 'b'] }, log)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('"count":2,"language":"eo","lacks":"core/lint/eo.ftl: a"')
})
