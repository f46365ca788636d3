import { expect, test } from 'vitest'
import { PIECES } from '../../core/model/piece.ts'
import { library, lone, settled } from './lone.ts'

test('Help leads to eight short pieces, each of two screens', () => {
  const ana = settled()
  ana.command('help')
  ana.tap('Learn')
  expect(ana.labels().slice(-PIECES.length - 2)).toEqual([
    ...['Micro-consent', 'The colors', 'Yes to this, not to that', 'When something shifts'],
    ...['When you hear a no', 'Everyday moments', "When it's hard", "What a bot can't do"],
    ...['Practice hearing a no', 'Back'],
  ])
  ana.tap('When something shifts')
  expect(ana.reads()).toContain('A yes can turn into a no halfway')
  ana.tap('Go on')
  expect(ana.reads()).toContain('Three lines that are enough')
  ana.tap('Back')
  expect(ana.reads()).toContain('Short pieces')
})

test('whoever has not said yes to anything can read them too, and nothing is kept of it', () => {
  const somebody = lone()
  somebody.command('help')
  somebody.tap('Learn')
  somebody.tap("What a bot can't do")
  expect(somebody.reads()).toContain("I don't know how you are")
  expect(somebody.scene.person).toBeNull()
})

test('R29 the last piece promises nothing: no safety, no permission, no evidence', () => {
  const ana = settled()
  ana.press('piece/bot/1')
  expect(ana.reads()).toContain("isn't permission")
  ana.tap('Go on')
  expect(ana.reads()).toMatch(/can't keep anybody safe[\s\S]*a contract, or evidence/)
})

test.each(library.words.languages)('R31 each screen is short, in %s', (language) => {
  for (const piece of PIECES)
    for (const screen of ['one', 'two'] as const) {
      const said = library.words.plain({ id: `learn-${piece}-${screen}` } as never, language)
      expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(110)
      expect(said).not.toContain('!')
    }
})
