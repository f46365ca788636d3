import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName, cleanWords } from '../../core/model/clean-text.ts'
import { anySign } from '../any-sign.ts'

test.each(['ক্‌ষমা', 'می‌خواهم', 'അവന്‍', '葛\u{e0100}城', 'Zoë', 'صالح', '👩🏽‍🚀', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '❤️ Ben', '🇩🇪'])(
  'the name %s stays as it is spelled',
  (name) => {
    expect(cleanName(name)).toBe(name.normalize('NFC'))
    expect(cleanWords(`with ${name}`, 55)).toBe(`with ${name.normalize('NFC')}`)
  },
)

test.each([
  ['turned around', '\u202eneB', 'neB'],
  ['with hidden signs', 'B\u2066e\u2069\u200bn\u00ad', 'Ben'],
  ['with joiners that join nothing', 'B\u200de\u200cn\u200d', 'Ben'],
  ['with a piled letter', `B${'\u0301'.repeat(9)}`, `B${'\u0301'.repeat(4)}`],
  ['with hidden tags', '🏴\u{e0061}\u{e0062}Ben', '🏴Ben'],
  ['that leads elsewhere, behind a hidden sign', 't.\u200bme/x', 't. me/x'],
  ['that leans on the word before it', '\u0301\u0302Ben', 'Ben'],
])('a name %s shows what it says', (_, typed, seen) => {
  expect(cleanName(typed)).toBe(seen)
})

test.each(['\u3164', '\u2800\u2800', '\ufe0f', '\u0301', '\u200b\u200d\u2060', '\u115f\u1160', ' \n '])(
  'a name of which nothing can be seen is no name (%j)',
  (typed) => expect(cleanName(typed)).toBe(''),
)

test('what is cut of a name says so, and no letter or emoji is cut in two', () => {
  expect(cleanName('Anastasia the Great')).toBe('Anastasia t…')
  expect(cleanName('Maximilianus')).toBe('Maximilianus')
  expect(cleanName('👨‍👩‍👧‍👦👨‍👩‍👧‍👦')).toBe('👨‍👩‍👧‍👦…')
})

test('whatever is typed, a name fits its place, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: anySign, maxLength: 60 }), (typed) => {
      const name = cleanName(typed)
      expect(name.length).toBeLessThanOrEqual(16)
      expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
      expect(cleanName(name)).toBe(name)
    }),
  )
})
