import { describe, expect, test } from 'vitest'
import { lintReading } from '../../core/lint/lint-own.ts'
import { library, plain } from './lone.ts'
import { READINGS } from './reading-corpus.ts'
import { NAMES, workshop } from './workshop.ts'

const OWN = { when: 'now', asks: 'own', words: 'How is it to sit this close today?' }
const MINE = { green: 'close is fine', yellow: 'a chair between', red: 'over here, please' }

/** What a form says of a field that is wrong. */
function refused(readings: Record<string, string>) {
  const [wrong] = Object.entries(workshop().send('mira', { ...OWN, ...readings }).errors ?? {})
  return wrong && [wrong[0], plain(wrong[1])]
}

test('own words come with own readings, on the buttons and in the weather', () => {
  const room = workshop()
  room.send('mira', { ...OWN, ...MINE })
  expect(room.shows()[0]).toMatch(
    /\[🟢 ● close is fine\]\n\[🟡 ▲ a chair between\]\n\[🔴 ■ over here, please\]/,
  )
  for (const name of NAMES) room.answer(name, 'red')
  room.wait({ minutes: 10 })
  expect(room.shows().join()).toMatch(/🔴 ■ over here, please · three or more/)
})

test('with none they are as with any own words', () => {
  const room = workshop()
  room.send('mira', { ...OWN, green: ' ', yellow: '', red: '' })
  expect(room.shows()[0]).toMatch(/\[🟢 ● at ease\]\n\[🟡 ▲ with care\]\n\[🔴 ■ not now\]/)
})

test.each([
  [{ ...MINE, red: '' }, 'red', /All three colors, or none/],
  [{ ...MINE, yellow: 'Close is fine' }, 'yellow', /Three different meanings/],
  [{ ...MINE, green: 'x'.repeat(27) }, 'green', /up to 26 letters/],
  [{ ...MINE, green: 'Ben may sit here' }, 'green', /never about one person/],
  [{ ...MINE, green: 'I don’t mind' }, 'green', /Only how it is right now/],
  [{ ...MINE, red: 'too tired' }, 'red', /Red needs no reason/],
  [{ ...MINE, red: 'not yet' }, 'red', /promises nothing/],
  [{ ...MINE, yellow: 'yes, a bit' }, 'yellow', /Without yes or no/],
])('%o is refused at its field', (readings, field, why) => {
  expect(refused(readings)).toEqual([field, expect.stringMatching(why)])
})

describe.each(Object.entries(READINGS))('in %s a color', (language, { wrong, right }) => {
  test.each(wrong)('does not mean "%s": it names neither leaving, guilt nor rank', (words) => {
    expect(lintReading(words, 'red', language, library.lists)).toContain('reading')
  })

  test.each(right)('may mean "%s"', (words) => {
    const all = (['green', 'yellow', 'red'] as const).map((color) =>
      lintReading(words, color, language, library.lists),
    )
    expect(all).toEqual([[], [], []])
  })
})
