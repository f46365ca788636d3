import { describe, expect, test } from 'vitest'
import { readCatalogue, variablesOf } from '../../bots/words/catalogue.ts'
import { readLibrary } from '../../bots/words/library.ts'
import type { Checkin } from '../../core/model/circle.ts'
import { aboutOf } from '../../core/model/look-up.ts'
import type { Means } from '../../core/model/means.ts'
import { made } from '../../core/model/page.ts'

const { words, prompts } = readLibrary()

/** What people read in a language, by its name; not what they type, nor what old chats alone hold. */
function readIn(language: string): [id: string, said: string][] {
  const entries = [...readCatalogue(`core/locales/${language}.ftl`)]
  return entries.flatMap(([id, { pattern }]) => (/^typed-/.test(id) ? [] : [[id, partsOf(pattern).join('')]]))
}

/** The words of a pattern, of each of its variants, with … where something stands in it. */
function partsOf(pattern: unknown): string[] {
  if (typeof pattern === 'string') return [pattern]
  if (typeof pattern !== 'object' || pattern === null) return []
  if ('variants' in pattern) return [partsOf(pattern.variants).join('\n')]
  if ('type' in pattern) return pattern.type === 'var' ? ['…'] : []
  if ('key' in pattern && 'value' in pattern) return partsOf(pattern.value)
  return Object.values(pattern).flatMap(partsOf)
}

const those = (language: string, wrong: RegExp): string[] =>
  readIn(language).flatMap(([id, said]) => (wrong.test(said) ? [`${id}: ${said}`] : []))

/** Words that somebody would meet without having been told what they mean here, or that other words stand for. */
const COLD: Record<string, RegExp> = {
  en: /\brhythms?\b|\brounds\b|\b(this|the|a) round\b|\bcircles?\b|\bcancelled\b|\bany more\b|\b(your|this|that) link\b|\bno link is\b|\bhalf-way\b|\bhelp lines?\b/i,
  de: /Rhythm|\bRunden?\b|\bKreis|\bTasten?\b|\bSchalter\b|\bKan[aä]l|Videocall/,
  es: /\britmos?\b (de|con)|\brondas?\b|círculo|\bmóvil(es)?\b|\blos demás\b|cada vez de nuevo|\benlace\b|en compañía|\by tú (?=\p{L})|\b(vosotr[oa]s|ustedes|\p{L}+[áé]is|compartís)\b/iu,
}

test.each(Object.entries(COLD))('in %s nobody meets a word cold', (language, cold) => {
  expect(those(language, cold)).toEqual([])
})

test.each(words.languages)('the weather is said only where it says what it is, in %s', (language) => {
  const said = readIn(language).filter(([, said]) => /\bweather\b|\bWetter\b|\bclima\b/.test(said))
  expect(said.map(([id]) => id)).toEqual(['who-sees-close', 'weather-title'])
  for (const [, one] of said) expect(one).toMatch(/picture|bild|imagen/i)
})

test.each(words.languages)('what is quoted stands between the marks of its language, in %s', (language) => {
  const asked = prompts.flatMap(({ words: its }) => Object.values(its[language] ?? {}))
  expect([...those(language, /"/), ...asked.filter((one) => one.includes('"'))]).toEqual([])
})

test.each(words.languages)('nobody reads that what another shows is about them, in %s', (language) => {
  const said = prompts
    .filter(({ audience }) => audience.includes('partners'))
    .map(({ id }) => words.plain(aboutOf({ prompt: id } as Checkin, { prompts } as Means), language))
  expect(new Set(said).size).toBeGreaterThan(5)
  expect(said.filter((one) => /\b(you|your|du|dich|dir|dein\w*|t[uúi])\b/iu.test(one))).toEqual([])
})

test('in German no comma parts mere phrases: a button has none before "oder" and "und", a sentence none before its last word', () => {
  const isLabel = /^[^.?!:]*, (oder|und) [^.?!:]*$/
  const ends = /(?<=(?:^|[.?!:;“\n] ?)[^,.?!:;“\n]*), (oder|und) ([^\s.,?!:]+ )?[^\s.,?!:]+[.?!:]/
  expect(those('de', isLabel)).toEqual([])
  expect(those('de', ends)).toEqual([])
})

test('in Spanish no comma parts mere phrases: none stands before "o", and in a button none before "y" and "ni"', () => {
  expect(those('es', /, (o|u) /)).toEqual([])
  expect(those('es', /^[^.?!:¿]*, (y|e|ni) [^.?!:¿]*$/)).toEqual([])
})

describe.each(words.languages)('in %s', (language) => {
  const takesValues = [...readCatalogue(`core/locales/${language}.ftl`)]
    .map(([id, { pattern }]) => [id, variablesOf(pattern)] as const)
    .filter(([, names]) => names.length > 0)

  test.each(['Ana R.', 'Mira?', 'at 6 p.m.', 'hm…', 'She said “no.”', 'Yes!'])(
    'no full stop follows what ends by itself: %s',
    (value) => {
      for (const [id, names] of takesValues) {
        const said = words.plain(made(id, Object.fromEntries(names.map((name) => [name, value]))), language)
        expect(said, id).not.toMatch(/[.?!…]["”“»)]*\.(?!\.)/)
      }
    },
  )
})
