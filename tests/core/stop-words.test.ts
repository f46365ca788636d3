import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lone, meansOfLone } from './lone.ts'
import { CORPUS } from './stop-corpus.ts'

const { stops } = meansOfLone(lone())

test.each(Object.keys(CORPUS))('R16 in %s, everything that people type to stop is heard', (language) => {
  const { stop } = CORPUS[language]!
  expect(stop.length).toBeGreaterThan(40)
  expect(stop.filter((typed) => !stops(typed))).toEqual([])
})

test.each(Object.keys(CORPUS))('in %s, no everyday words silence it', (language) => {
  const { other } = CORPUS[language]!
  expect(other.length).toBeGreaterThan(40)
  expect(other.filter(stops)).toEqual([])
})

test('R16 capitals, marks, blanks, repeated letters and repetitions make no difference', () => {
  const words = fc.constantFrom('stop', 'basta', 'hör auf', 'leave me alone', 'halt', 'para', 'quit')
  const marks = fc.constantFrom('', ' ', '!', '…', '. ', '\n', ' !? ')
  const spelt = fc.constantFrom(
    (word: string) => word.toUpperCase(),
    (word: string) => word.replace(/(\p{L})$/u, '$1$1$1$1'),
    (word: string) => [...word.replaceAll(' ', '')].join('.'),
    (word: string) => [...word.replaceAll(' ', '')].join(' '),
    (word: string) => `${word} ${word}, ${word}`,
    (word: string) => `${word}\n${word}`,
  )
  fc.assert(
    fc.property(words, marks, marks, spelt, (word, before, after, change) => {
      expect(stops(`${before}${change(word)}${after}`)).toBe(true)
    }),
  )
})

test('a negation never stops, whatever word it stands before', () => {
  const negations = fc.constantFrom("don't", 'Do not', 'never', "please don't", 'No, don’t ever')
  fc.assert(
    fc.property(negations, fc.constantFrom('stop', 'unsubscribe me', 'leave me alone'), (no, word) => {
      expect(stops(`${no} ${word}!`)).toBe(false)
    }),
  )
})

test('a message of thousands of letters is listened to in a moment', () => {
  expect(stops('stop '.repeat(9000))).toBe(true)
  expect(stops('leave me '.repeat(9000))).toBe(false)
})
