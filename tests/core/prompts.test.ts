import { describe, expect, test } from 'vitest'
import { depths, isFor, isWithin, type Prompt, type Setting, type Theme } from '../../core/model/prompts.ts'
import { shipped } from '../library.ts'

const live = shipped.prompts.filter((prompt) => !prompt.retired)
const library = live.filter((prompt) => prompt.depth === 'everyday')
const circle = { audience: 'partners', setting: 'either', depth: 'everyday' } as const
const forPartners = library.filter((prompt) => isFor(prompt, circle))
const forOneself = library.filter((prompt) => isFor(prompt, { ...circle, audience: 'self' }))

describe('what there is to be asked every day', () => {
  test('partners who said nothing about their home have two months of questions', () => {
    expect(forPartners.length).toBeGreaterThanOrEqual(60)
  })

  test('somebody alone has more than thirty', () => {
    expect(forOneself.length).toBeGreaterThanOrEqual(30)
  })

  test.each<Theme>(['touch', 'closeness', 'space', 'words', 'celebrate'])('partners have %s', (theme) => {
    expect(forPartners.filter((prompt) => prompt.theme === theme).length).toBeGreaterThanOrEqual(9)
  })

  test.each<Theme>(['self', 'space', 'celebrate'])(
    'after a red there are gentle questions of %s',
    (theme) => {
      const anyTime = forOneself.filter((prompt) => prompt.theme === theme && prompt.when === 'any')
      expect(anyTime.length).toBeGreaterThanOrEqual(5)
    },
  )

  test('at most a tenth rehearses hearing a no', () => {
    expect(live.filter((prompt) => prompt.rehearses).length).toBeLessThanOrEqual(live.length / 10)
  })

  test('every prompt asks something', () => {
    expect(library.filter((prompt) => !prompt.words.en.text.endsWith('?'))).toEqual([])
  })

  describe.each(['en', 'de', 'es'])('read aloud, one after another (%s)', (language) => {
    const all = live.map(({ words }) => words[language]!)
    const most = (said: readonly string[]) =>
      Math.max(
        ...Map.groupBy(said, (it) => it)
          .values()
          .map((it) => it.length),
      )
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? []
    const asked = (text: string) => text.split(/[.:] /).at(-1)!

    test('no name and no question is there twice', () => {
      for (const part of ['name', 'text'] as const) {
        expect(most(all.map((words) => words[part]))).toBe(1)
      }
    })

    test('a reading belongs to its question: none stands more than twice', () => {
      const readings = all.flatMap(({ green, yellow, red }) => [green, yellow, red])
      expect(most(readings.map((reading) => reading.toLowerCase()))).toBeLessThanOrEqual(2)
    })

    test.each([
      ['begin', 20, (text: string) => wordsOf(text).slice(0, 3)],
      ['ask', 12, (text: string) => wordsOf(asked(text)).slice(0, 3)],
      ['end', 20, (text: string) => wordsOf(text).slice(-2)],
    ] as const)('few %s alike: not one in %i', (_, one, part) => {
      const alike = most(all.map(({ text }) => part(text).join(' ')))
      expect(alike).toBeLessThan(all.length / one)
    })
  })

  test('the very first question is how much room there is for people', () => {
    expect(forOneself[0]?.id).toBe('room-for-people')
  })
})

describe('who a prompt is for', () => {
  const sofa = library.find((prompt) => prompt.id === 'sofa-books')!

  test.each<[Setting, boolean]>([
    ['together', true],
    ['either', false],
    ['apart', false],
  ])('the same sofa is for those who said they live %s: %s', (setting, expected) => {
    expect(isFor(sofa, { ...circle, setting })).toBe(expected)
  })

  test('R14 nobody is asked more deeply than was agreed', () => {
    const tender: Prompt = { ...sofa, setting: 'either', depth: 'tender' }
    expect(depths.map((depth) => isFor(tender, { ...circle, depth }))).toEqual([false, true, true])
    expect(isWithin('intimate', 'tender')).toBe(false)
  })

  test('a question for partners is not put to somebody alone', () => {
    expect(isFor({ ...sofa, setting: 'either' }, { ...circle, audience: 'self' })).toBe(false)
  })
})
