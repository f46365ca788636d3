import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const PAPER = 'CONTRIBUTING.md'
const rows = readFileSync(PAPER, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const [, ...languages] = rows.find(([first]) => first === 'what it is')!
const terms = rows.slice(rows.findIndex(([first]) => first === 'what it is') + 2)
const HANDOUTS = readdirSync('docs/handouts').filter((file) => file.endsWith('.html'))

/** All that somebody reads in a language, but what old chats alone hold; and what they type. */
function readIn(language: string): string {
  const handouts = HANDOUTS.filter((file) => file.includes(`.${language}.`))
  const catalogue = readFileSync(`core/locales/${language}.ftl`, 'utf8')
  const said = catalogue.replace(/^#.*0\.1\.0\.\n.*|^#.*|^typed-.*/gm, '').replace(/^[a-z0-9-]+ =/gm, '')
  return [said, ...handouts.map((file) => readFileSync(`docs/handouts/${file}`, 'utf8'))].join('\n')
}

const lines = (language: string, word: string): string[] =>
  readIn(language)
    .split('\n')
    .filter((line) => new RegExp(`(?<!\\p{L})${word}`, 'iu').test(line))

describe.each(languages)('in %s', (language) => {
  const column = languages.indexOf(language) + 1
  test.each(terms.map((cells) => [cells[0]!, cells[column]!]))(
    'one thing has one word: %s, %s',
    (_, cell) => {
      const [, term, struck] = /^(.*?)(?: ~~(.*)~~)?$/.exec(cell)!
      expect(lines(language, term!)).not.toEqual([])
      for (const other of struck?.split(', ') ?? []) expect(lines(language, other)).toEqual([])
    },
  )
})
