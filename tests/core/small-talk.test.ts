import { expect, test } from 'vitest'
import { lone, settled } from './lone.ts'

const UNSURE = [
  'not yet',
  'Maybe.',
  "I don't know",
  'noch nicht',
  'Vielleicht…',
  'quizá',
  'todavía no',
  'tal vez',
  'it depends',
  'kommt drauf an',
]

test.each(UNSURE)('R31 “%s” under an open question is not sure yet, a full answer', (words) => {
  const ana = settled()
  ana.command('checkin')
  ana.type(words)
  expect(ana.scene.answers.at(-1)).toMatchObject({ color: 'unsure' })
})

test.each([
  ['⚪', '⚪\ufe0f'],
  ['⚪\ufe0f', '⚪'],
])('a sign is the same whether the phone asks for color or not: %s, %s', (first, again) => {
  const ana = settled()
  for (const sign of [first, again]) {
    ana.command('checkin')
    ana.type(sign)
    expect(ana.scene.answers.at(-1)).toMatchObject({ color: 'unsure' })
  }
})

test.each(['☀\ufe0f', '✈\ufe0f', '1\ufe0f\u20e3'])(
  '“%s” is no thanks, though it is drawn in color as a heart is',
  (sign) => {
    const ana = settled()
    ana.type(sign)
    expect(ana.reads()).toContain('I only know a few words')
  },
)

test('where words of one’s own are asked for, “maybe” is those words', () => {
  const ana = settled()
  ana.command('checkin')
  ana.tap('⚪')
  ana.tap('Add a little')
  ana.tap('In my own words')
  ana.type('Maybe')
  expect(ana.scene.answers.some(({ words }) => words === 'Maybe')).toBe(true)
})

test.each(['thanks', 'Thank you so much!', '❤️', '💕💕💕', '❤️ ❤️', '👍🏽', '🙏🏿', 'danke dir', 'Gracias'])(
  'R31 “%s” is welcome, whatever was answered',
  (words) => {
    const ana = settled()
    ana.type(words)
    expect(ana.reads()).toContain("You're welcome.")
  },
)

test.each([
  ['Hello!', 'Next question:'],
  ['guten Morgen', 'Next question:'],
  ['what is this?', 'A small practice'],
  ['¿Qué es esto?', 'A small practice'],
  ['how do I link my partner?', 'You make an invitation and hand it over yourself.'],
  ['Wie verbinde ich mich?', 'You make an invitation and hand it over yourself.'],
  ['help', 'How this works'],
  ['Help me, please!', 'How this works'],
  ['bitte hilf mir', 'How this works'],
  ['¡Ayúdame, por favor!', 'How this works'],
  ['gute Nacht', 'Next question:'],
  ['what is the weather', 'I only know a few words'],
])('“%s” leads where it means: %s', (words, page) => {
  const ana = settled()
  ana.type(words)
  expect(ana.reads()).toContain(page)
})

test.each(['hello', 'how do I link', 'thanks', 'asdf'])(
  'R20 “%s” of somebody new leads to the first card',
  (words) => {
    const leo = lone()
    leo.type(words)
    expect(leo.reads()).toContain('Mira Holm runs me')
  },
)

const GONE = 'k7abcdefghij2345'

test.each([
  ['start', 'ref_newsletter'],
  ['start', 'START'],
  ['start', GONE],
  ['start', GONE.toUpperCase()],
])('R20 /%s %s leads somebody new to the first card, never to a dead end', (name, argument) => {
  const leo = lone()
  leo.command(name, argument)
  expect(leo.reads()).toContain('Mira Holm runs me')
  expect(leo.labels()).toContain('Show me one')
})

test('a link that says nothing to us leads whoever is known Home', () => {
  const ana = settled()
  ana.command('start', 'ref_newsletter')
  expect(ana.reads()).toContain('Next question:')
})

const WAYS = [
  (code: string) => `Look: https://t.me/attune_bot?start=${code}, Ben says`,
  (code: string) => `link ${code}`,
  (code: string) => `Ben sent me this: link ${code} (for today)`,
  (code: string) => `https://t.me/attune_bot?start=${code.toUpperCase()}`,
]

test.each(WAYS)('a link is found among the words around it: %s', (way) => {
  const ana = settled()
  ana.press('link-make')
  ana.type(way(ana.scene.invitations[0]!.code))
  expect(ana.reads()).toContain('your own')
})
