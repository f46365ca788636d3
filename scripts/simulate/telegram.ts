import { byChance } from './by-chance.ts'
import { questionsIn, totalOf } from './load.ts'
import type { Sent } from './sent.ts'
import { lasting, many, percent, table } from './shown.ts'
import { type Size, WHERE } from './sizes.ts'
import { comesTrue, forEachWish, least, overTokens, WISHES } from './tokens.ts'

const TITLES = Object.values(WISHES).map(({ title }) => title)

/** How the minutes spread the load: what comes when, before anybody looks at limits. */
export const dayTable = (sizes: readonly Size[]): string =>
  table(
    [
      'people',
      'live by',
      'questions',
      'in the fullest minute',
      'calls that nobody waits for',
      'chats emptied at one moment',
      'taps in the fullest second',
    ],
    sizes.map(({ people, where, loadOf }) => {
      const { lines, closings, removals, taps, ...load } = loadOf(0, 1)
      const questions = questionsIn(load)
      const calls = [questions, lines, closings, removals].reduce((all, each) => all + totalOf(each), 0)
      const [asked, emptied, tapped] = [questions, removals, taps].map((each) => Math.max(...each))
      const shown = [totalOf(questions), asked!, calls, emptied!, tapped! / 60]
      return [many(people), where, ...shown.map(many)]
    }),
  )

/** How many people one token bears, in hundreds: of ten tokens the worst. */
export const bearsTable = (seed: number): string =>
  table(
    ['live by', ...TITLES],
    WHERE.map(([where, places]) => {
      const most = forEachWish((wish) =>
        least((hundreds) => !comesTrue(wish, byChance(hundreds * 100 * 10, places, seed), 10)),
      )
      return [where, ...Object.values(most).map((hundreds) => many((hundreds - 1) * 100))]
    }),
  )

/** The fewest tokens with which each wish comes true. */
export const fewestTable = (sizes: readonly Size[]): string =>
  table(
    ['people', 'live by', ...TITLES],
    sizes.map(({ people, where, fewest }) => [many(people), where, ...Object.values(fewest).map(many)]),
  )

/** What becomes of a day at too few, just enough, and plenty of tokens. */
export const tokensTable = (sizes: readonly Size[]): string =>
  table(
    [
      'people',
      'live by',
      'tokens',
      'of 29 calls a second, in the fullest minute',
      'calls wait at most',
      'a question waits at most',
      'late',
      'outside their window',
      'dropped',
      'behind a chat not yet emptied',
      'the last chat is emptied after',
      'a page closes late by at most',
    ],
    sizes.flatMap(({ people, where, loadOf, fewest: { inTime, anHour } }) =>
      [...new Set([Math.ceil(inTime / 2), inTime, anHour])].map((tokens) => [
        many(people),
        where,
        many(tokens),
        ...shownDay(overTokens(loadOf, tokens)),
      ]),
    ),
  )

const shownDay = (it: Sent): string[] => [
  percent(it.fullest),
  many(it.queue),
  lasting(it.waited),
  ...[it.late, it.outside, it.dropped, it.behind].map(many),
  lasting(it.emptied),
  lasting(it.closed),
]
