import { expect, test } from 'vitest'
import type { Color } from '../../core/model/circle.ts'
import { weatherOf } from '../../core/room/weather-in-bands.ts'

const COLORS: Color[] = ['green', 'yellow', 'red', 'unsure']

/** How many chose each of the four colors. */
type Split = number[]

/** What somebody sees and may suppose: every split that shows the same weather. */
type Seen = { answers: number; splits: Split[] }

const sum = (counts: Split) => counts.reduce((all, count) => all + count, 0)
const isUnanimous = (counts: Split) => counts.includes(sum(counts))
const answersOf = (split: Split) => split.flatMap((count, at) => Array<Color>(count).fill(COLORS[at]!))
const shown = (split: Split) => JSON.stringify(weatherOf(answersOf(split), 5))

/** Every way `left` answers can fall on that many colors. */
function splitsOf(left: number, colors = 4): Split[] {
  if (colors === 1) return [[left]]
  const counts = Array.from({ length: left + 1 }, (_, count) => count)
  return counts.flatMap((count) => splitsOf(left - count, colors - 1).map((rest) => [count, ...rest]))
}

/** Every weather of a round of this many answers. */
function seenAt(answers: number): Seen[] {
  return [...Map.groupBy(splitsOf(answers), shown).values()].map((splits) => ({ answers, splits }))
}

/** What the others may have chosen, to those who see this and know these answers: their own, at least. */
function others({ splits }: Seen, ...known: number[]): Split[] {
  const less = splits.map((split) => split.map((count, at) => count - known.filter((k) => k === at).length))
  return less.filter((counts) => counts.every((count) => count >= 0))
}

const SIZES = Array.from({ length: 16 }, (_, more) => 5 + more)
const SEEN = SIZES.flatMap(seenAt)
const UNCOUNTED = [
  ...Map.groupBy(
    SIZES.flatMap((size) => splitsOf(size)),
    shown,
  ).values(),
].map((splits) => ({ answers: 0, splits }))
const AT = [0, 1, 2, 3]
const PAIRS = AT.flatMap((one) => AT.filter((other) => other >= one).map((other) => [one, other]))

/** Everyone who sees one of these and knows so much, with what they may suppose of the others. */
function observers(seen: Seen[], known: number[][]): Split[][] {
  return seen.flatMap((each) => known.map((k) => others(each, ...k))).filter((suppose) => suppose.length > 0)
}

const ALONE = AT.map((own) => [own])

/** For some color, every split left has all the others on it. */
const fixes = (suppose: Split[]) => AT.some((at) => suppose.every((counts) => counts[at] === sum(counts)))

/** For some color, every split left has nobody else on it. */
const rulesOut = (suppose: Split[]) => AT.some((at) => suppose.every((counts) => counts[at] === 0))

test("T5 R25 of 5 to 20 answers, who knows their own and how many there are can fix nobody else's", () => {
  expect(observers(SEEN, ALONE).length).toBeGreaterThan(1000)
  expect(observers(SEEN, ALONE).filter(fixes)).toEqual([])
})

test('T5 R25 nor can who does not know how many answered', () => {
  expect(observers(UNCOUNTED, ALONE).filter(fixes)).toEqual([])
})

test('R25 who knows their own answer is sure of one color for three quarters of the others at most', () => {
  const surely = (suppose: Split[], at: number) => Math.min(...suppose.map((c) => c[at]! / sum(c)))
  const shares = observers(SEEN, ALONE).flatMap((suppose) => AT.map((at) => surely(suppose, at)))
  expect(Math.max(...shares)).toBe(3 / 4)
})

test("R25 two who tell each other their answers fix nobody else's, from six answers on", () => {
  const fixed = SEEN.filter((seen) => observers([seen], PAIRS).some(fixes))
  expect(new Set(fixed.map((seen) => seen.answers))).toEqual(new Set([5]))
})

test('R25 unanimity never shows: what a room of one mind sees, a room of two minds sees too', () => {
  const unanimous = SEEN.filter(({ splits }) => splits.some(isUnanimous))
  expect(unanimous).toHaveLength(4 * SIZES.length)
  expect(unanimous.filter(({ splits }) => splits.every(isUnanimous))).toEqual([])
})

test('R25 that nobody else chose a color can be known, by who counts the answers, in rounds of some sizes', () => {
  const known = SEEN.filter((seen) => observers([seen], ALONE).some(rulesOut))
  expect([...new Set(known.map((seen) => seen.answers))]).toEqual([6, 7, 9, 10, 12, 13, 16])
})

test('R25 who does not count the answers knows it only when all other colors show three or more', () => {
  const known = UNCOUNTED.filter((seen) => observers([seen], ALONE).some(rulesOut))
  expect(known.flatMap(({ splits }) => splits).sort()).toEqual([
    [0, 3, 3, 3],
    [3, 0, 3, 3],
    [3, 3, 0, 3],
    [3, 3, 3, 0],
  ])
})

test('R25 of fewer than five answers nothing is shown, whatever smallest number was chosen', () => {
  for (const smallest of [0, 1, 4, 5]) expect(weatherOf(answersOf([1, 1, 1, 1]), smallest)).toBeNull()
  expect(weatherOf([], Number.NaN)).toBeNull()
  expect(weatherOf(answersOf([2, 1, 1, 1]), 0)).not.toBeNull()
})

test('R25 of fewer answers than were chosen as the smallest number nothing is shown', () => {
  expect(weatherOf(answersOf([6, 0, 0, 0]), 7)).toBeNull()
  expect(weatherOf(answersOf([7, 0, 0, 0]), 7)).not.toBeNull()
  expect(weatherOf(answersOf([7, 0, 0, 0]), Number.NaN)).toBeNull()
})

test('R25 the order in which people answered shows nowhere', () => {
  for (const split of [
    [3, 1, 0, 2],
    [6, 3, 1, 2],
    [2, 2, 2, 2],
  ]) {
    const answers = answersOf(split)
    const weather = weatherOf(answers, 5)
    expect(weatherOf(answers.toReversed(), 5)).toEqual(weather)
    expect(weatherOf(answers.toSorted(), 5)).toEqual(weather)
  }
})

test('R25 there are five words and never a number', () => {
  const weathers = SEEN.map(({ splits }) => weatherOf(answersOf(splits[0]!), 5)!)
  const words = new Set(weathers.flatMap((weather) => Object.values(weather)))
  expect([...words].sort()).toEqual(
    ['three-or-more', 'two-or-fewer', 'more-than-half', 'some', 'quarter-or-fewer'].sort(),
  )
})

test('R25 from 5 to 9 answers, three of them or not', () => {
  expect(weatherOf(answersOf([4, 3, 2, 0]), 5)).toEqual({
    green: 'three-or-more',
    yellow: 'three-or-more',
    red: 'two-or-fewer',
    unsure: 'two-or-fewer',
  })
})

test('R25 from ten answers, more than half of them, a quarter of them or fewer, or some', () => {
  const bands = (split: Split) => Object.values(weatherOf(answersOf(split), 5)!)
  expect(bands([6, 3, 1, 0])).toEqual(['more-than-half', 'some', 'quarter-or-fewer', 'quarter-or-fewer'])
  expect(bands([6, 3, 3, 0])).toEqual(['some', 'quarter-or-fewer', 'quarter-or-fewer', 'quarter-or-fewer'])
})
