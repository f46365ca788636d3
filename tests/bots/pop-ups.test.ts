import { describe, expect, test } from 'vitest'
import { lookedAt } from '../../core/answer/look-at-others.ts'
import { IN_ONE, inOne } from '../../core/answer/week-by-week.ts'
import { ACTS, OWN_PROMPT, type Part } from '../../core/model/act.ts'
import { COLORS, SHIFTS } from '../../core/model/circle.ts'
import { LIMITS, limitsFor, roomForWords, takesMore } from '../../core/model/limit.ts'
import type { Text } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { themes } from '../../core/model/prompts.ts'
import { THINGS } from '../../core/model/wish.ts'
import { shipped } from '../library.ts'

const { words, prompts } = shipped

/** As long as a name can be: 16 UTF-16 units. */
const WIDEST = '🏴󠁧󠁢󠁳󠁣󠁴󠁿aa'

/** Of what is put together from parts nothing is ever cut: one pop-up holds 200 UTF-16 units. */
describe.each(words.languages)('in %s', (language) => {
  const length = (text: Text) => words.plain(text, language).length
  const byLength = <T extends string>(all: readonly T[], kind: string): T[] =>
    all.toSorted((a, b) => length(made(`${kind}-${b}`)) - length(made(`${kind}-${a}`)))
  const fits = (said: Text) => {
    expect(length(said), words.plain(said, language)).toBeLessThanOrEqual(200)
  }
  const bare = { color: null, shift: null, limits: [], words: null, parts: [] }
  const [limit] = byLength(LIMITS, 'limit')
  const acts = byLength(ACTS, 'act').slice(0, 2)
  const two = (part: Pick<Part, 'color' | 'limit'>) => acts.map((act) => ({ act, until: null, ...part }))

  test.each([0, 1, 2, 3])('R33 the longest answer with %i limits and own words', (count) => {
    const own = roomForWords(count) > 0 ? 'W'.repeat(roomForWords(count)) : null
    for (const prompt of prompts)
      for (const color of COLORS) {
        const answer = { ...bare, color, words: own }
        const limits = byLength(limitsFor(prompt, answer as never), 'limit').slice(0, count)
        fits(lookedAt(WIDEST, prompt, { ...answer, limits }))
      }
  })

  test.each(COLORS)('R33 two acts with a limit each, %s', (color) => {
    fits(lookedAt(WIDEST, OWN_PROMPT, { ...bare, color, parts: two({ color, limit: limit! }) }))
    expect(length(made(`act-${acts[0]}`))).toBeLessThanOrEqual(22)
  })

  test.each(SHIFTS)('R33 the line "%s" in the place of a color, beside which nothing stands', (shift) => {
    expect(takesMore({ ...bare, shift } as never)).toBe(false)
    for (const prompt of prompts) fits(lookedAt(WIDEST, prompt, { ...bare, shift }))
    fits(lookedAt(WIDEST, OWN_PROMPT, { ...bare, shift, parts: two({ color: null, limit: null }) }))
  })

  test('a line of one’s own in the place of a question, however it is', () => {
    const own = { ...bare, words: 'W'.repeat(roomForWords(0)) }
    for (const color of COLORS) fits(lookedAt(WIDEST, OWN_PROMPT, { ...own, color }))
    for (const shift of SHIFTS) fits(lookedAt(WIDEST, OWN_PROMPT, { ...own, shift }))
  })

  test('three limits, told in a toast', () => {
    const dots = byLength(LIMITS, 'limit').slice(0, 3)
    fits(made('with-it', { limits: { dots: dots.map((one) => made(`limit-${one}`)) } }))
  })

  test.each(THINGS)('R34 that both chose "%s"', (what) => {
    fits(made('both-chose', { name: WIDEST, what: made(`thing-${what}`) }))
  })

  test('the longest part of a week', () => {
    for (const one of ['own', ...themes])
      for (const color of [...COLORS, 'skip' as const, null])
        for (const monday of ['2026-09-28', '2026-11-23']) {
          const line = { day: '2026-09-30', color, theme: made(`theme-${one}`) }
          const lines = Array.from({ length: IN_ONE }, () => line)
          fits(inOne(monday, lines))
        }
  })
})
