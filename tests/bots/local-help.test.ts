import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../bots/settings/config.ts'
import { parseHelp } from '../../bots/settings/local-help.ts'
import { tempDir } from '../temp-dir.ts'

const FILE = 'Ask Mira.\n\n[de]\nRuf an: 1\nOder: 2\n\n[es]\nLlama: 3\n'

/** The help of a file with this content. */
function helpOf(content: string | Buffer): ((language: string) => string) | undefined {
  const folder = tempDir()
  writeFileSync(join(folder, 'help.txt'), content)
  return readConfig({ ATTUNE_HELP: join(folder, 'help.txt') }).ATTUNE_HELP
}

test('what stands before any section is for all, the rest for its language', () => {
  const help = parseHelp(FILE)
  expect(help('de')).toBe('Ask Mira.\n\nRuf an: 1\nOder: 2')
  expect(help('es')).toBe('Ask Mira.\n\nLlama: 3')
})

test('a language without a section reads the English one, else the first: rather another language than no help', () => {
  expect(parseHelp(`${FILE}[en]\nCall: 4`)('fr')).toBe('Ask Mira.\n\nCall: 4')
  expect(parseHelp(FILE)('fr')).toBe(parseHelp(FILE)('de'))
  expect(parseHelp('Ask Mira.')('fr')).toBe('Ask Mira.')
})

test('lines are shown as they are, and a word in brackets is no section', () => {
  expect(parseHelp('**24 h** {x} [de] <b>\n[hello]\n  [1]')('de')).toBe(
    '**24 h** {x} [de] <b>\n[hello]\n  [1]',
  )
})

test('the file of the setting is read, whatever ends its lines', () => {
  expect(helpOf(`\ufeff${FILE.replaceAll('\n', '\r\n')}`)?.('de')).toBe('Ask Mira.\n\nRuf an: 1\nOder: 2')
})

test.each<[string, string | Buffer, string]>([
  ['in another encoding', Buffer.from('Línea', 'latin1'), 'docs/help/us.txt'],
  ['with nothing in it', ' \n', 'Write a helpline'],
  ['with control characters', 'Call\u001b[31m 1', 'Take them out'],
  ['that is too long for one language', `Ask.\n[de]\n${'x'.repeat(1495)}`, '1500'],
])('a file %s is refused with what to do', (_, content, mend) => {
  expect(() => helpOf(content)).toThrow(mend)
  expect(() => helpOf(content)).toThrow('ATTUNE_HELP names')
})

test('so is a path without a file, which is not named', () => {
  for (const path of ['no/such/hunter2.txt', 'Call hunter2', 'docs']) {
    expect(() => readConfig({ ATTUNE_HELP: path })).toThrow(
      /^ATTUNE_HELP names no text file.*docs\/help\/us\.txt\.$/,
    )
    expect(() => readConfig({ ATTUNE_HELP: path })).not.toThrow('hunter2')
  }
})

test.each(readdirSync('docs/help'))(
  'the example %s can be used, and says first that it has to be checked',
  (file) => {
    const help = readConfig({ ATTUNE_HELP: `docs/help/${file}` }).ATTUNE_HELP!
    for (const language of ['en', 'de', 'es']) {
      expect(help(language)).toMatch(
        /^(Numbers change: check|Nummern ändern sich: Prüf|Los números cambian: comp).*\n\n/,
      )
    }
  },
)
