import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../bots/library.ts'
import { depths, isFor, isWithin, type Prompt, type Setting, type Theme } from '../../core/model/prompts.ts'

const library = readLibrary().prompts.filter((prompt) => prompt.depth === 'everyday')
const circle = { audience: 'partners', setting: 'either', depth: 'everyday' } as const
const forPartners = library.filter((prompt) => isFor(prompt, circle))
const forOneself = library.filter((prompt) => isFor(prompt, { ...circle, audience: 'self' }))
const hears = (prompt: Prompt) => prompt.id.startsWith('hear-')

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

  test.each([
    ['partners', forPartners],
    ['all', library],
  ])('a fifth practises hearing a no (%s)', (_, prompts) => {
    expect(prompts.filter(hears).length).toBeGreaterThanOrEqual(prompts.length / 5)
  })

  test('every prompt asks something', () => {
    expect(library.filter((prompt) => !prompt.words.en.text.endsWith('?'))).toEqual([])
  })

  test('no name and no question is there twice', () => {
    for (const part of ['name', 'text'] as const) {
      expect(new Set(library.map((prompt) => prompt.words.en[part])).size).toBe(library.length)
    }
  })

  test('the three readings of a prompt differ', () => {
    const distinct = ({ green, yellow, red }: Prompt['words']['en']) => new Set([green, yellow, red]).size
    expect(library.filter((prompt) => distinct(prompt.words.en) < 3)).toEqual([])
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
