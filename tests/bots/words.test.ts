import { describe, expect, test } from 'vitest'
import { made } from '../../core/model/page.ts'
import type { Prompt } from '../../core/model/prompts.ts'
import { wordsOf } from './words-of.ts'

const CATALOGUE = `
plain = Just so.
seen = They'll see you as **{ $name }**.
nested = First: { $other } Then **this**.
found = { $count ->
    [one] one thing
   *[other] { $count } things
  }
window = between { $from } and { $to }
until = until { $day } at { $time }, { $date }
`
const GERMAN = `
plain = Einfach so.
window = zwischen { $from } und { $to } Uhr
until = bis { $day } um { $time }, { $date }
`
const words = wordsOf(CATALOGUE, { others: { de: GERMAN }, missed: () => {} })

describe('words', () => {
  test('are those of the language, of English where nobody has translated it', () => {
    expect(words.languages).toEqual(['de', 'en'])
    expect(words.plain(made('plain'), 'de')).toBe('Einfach so.')
    expect(words.plain(made('plain'), 'tlh')).toBe('Just so.')
    expect(words.plain(made('found', { count: 2 }), 'de')).toBe('2 things')
  })

  test('bold is the catalogue’s alone, and starts where it should', () => {
    const seen = made('seen', { name: 'Ana 🌙' })
    expect(words.say(seen, 'en')).toEqual({ text: "They'll see you as Ana 🌙.", bold: [[19, 6]] })
    expect(words.plain(seen, 'en')).toBe("They'll see you as Ana 🌙.")
    const nested = words.say(made('nested', { other: seen }), 'en')
    expect(nested.bold.map(([at, length]) => nested.text.slice(at, at + length))).toEqual(['Ana 🌙', 'this'])
  })

  test.each(['**Ben**', '*', '**', '\u0002Ben\u0002', '<b>Ben</b>', '{ $name }'])(
    'the name %j stays as it was typed',
    (name) => {
      const { text, bold } = words.say(made('seen', { name }), 'en')
      const typed = name.replaceAll('\u0002', '')
      expect(text).toBe(`They'll see you as ${typed}.`)
      expect(bold).toEqual([[19, typed.length]])
    },
  )

  test('hours and days are told as people of that language tell them', () => {
    const window = made('window', { from: { hour: '18:00' }, to: { hour: '20:30' } })
    expect(words.plain(window, 'en')).toBe('between 6 and 8:30')
    expect(words.plain(window, 'de')).toBe('zwischen 18 und 20:30 Uhr')
    const until = made('until', {
      day: { weekday: '2026-11-29' },
      time: { clock: '18:40' },
      date: { date: '2026-11-29' },
    })
    expect(words.plain(until, 'en')).toBe('until Sunday at 18:40, November 29')
    expect(words.plain(until, 'de')).toBe('bis Sonntag um 18:40, 29. November')
    expect(words.plain(made('window', { from: { hour: '00:00' }, to: { hour: '12:00' } }), 'en')).toBe(
      'between 12 and 12',
    )
  })

  test('a prompt speaks the language if it can, else English', () => {
    const own = { name: 'a hug', text: 'A **hug**?', green: 'welcome', yellow: 'ask', red: 'no' }
    const prompt = {
      id: 'hug',
      words: { en: own, de: { ...own, name: 'eine Umarmung' } },
    } as unknown as Prompt
    const { plain, say } = wordsOf(CATALOGUE, { others: { de: GERMAN }, prompts: [prompt] })
    expect(plain({ prompt: 'hug', part: 'name' }, 'de')).toBe('eine Umarmung')
    expect(plain({ prompt: 'hug', part: 'name' }, 'fr')).toBe('a hug')
    expect(say({ prompt: 'hug', part: 'text' }, 'en')).toEqual({ text: 'A **hug**?', bold: [] })
  })

  test('what is missing throws in tests, and never leaves a message empty elsewhere', () => {
    const strict = wordsOf(CATALOGUE)
    expect(() => strict.plain(made('nowhere'), 'en')).toThrow('"nowhere"')
    expect(() => strict.plain(made('seen'), 'en')).toThrow('"seen"')
    const missed: string[] = []
    const lenient = wordsOf(CATALOGUE, {
      others: { de: GERMAN },
      missed: (id, by) => missed.push(`${id} ${by}`),
    })
    expect(lenient.plain(made('nowhere'), 'de')).toBe('…')
    expect(lenient.plain({ prompt: 'gone', part: 'text' }, 'en')).toBe('…')
    expect(missed).toEqual(['nowhere de', 'nowhere en', 'gone en'])
  })
})

test('a name written from right to left keeps the words around it in their order', () => {
  const name = words.plain(made('seen', { name: 'دانا' }), 'en')
  expect(name).toBe("They'll see you as \u2068دانا\u2069.")
})
