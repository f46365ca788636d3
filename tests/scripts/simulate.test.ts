import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS } from '../../bots/relay/pace.ts'
import { askAt } from '../../core/ask/random-minute.ts'
import { DEFAULT_QUIET } from '../../core/ask/window.ts'
import { chance, deriveKeys } from '../../db/seal.ts'
import { DAY, ONE_CLOCK, RHYTHMS, WORLD } from '../../scripts/simulate/assumed.ts'
import { byChance } from '../../scripts/simulate/by-chance.ts'
import { minuteIn, placesOf } from '../../scripts/simulate/groups.ts'
import { emptyLoad, type Load, questionsIn } from '../../scripts/simulate/load.ts'
import { oneByOne } from '../../scripts/simulate/one-by-one.ts'
import { sent } from '../../scripts/simulate/sent.ts'
import { A_MINUTE, fewestOf, overTokens } from '../../scripts/simulate/tokens.ts'
import { told } from '../../scripts/simulate/told.ts'
import { quickWorld, savedCouple } from '../journeys/quick.ts'
import { evening } from '../model/evening.ts'

const SEED = 1
const PLACES = placesOf(WORLD)

test('each question is due in the minute that Attune itself would draw', () => {
  const keys = deriveKeys(Buffer.alloc(32, SEED))
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...PLACES), (person, { zone, groups }) => {
      const draw = chance(keys, `minute ${person} ${DAY}`)
      const due = RHYTHMS.map(({ window }) => askAt(window, DAY, zone, DEFAULT_QUIET, draw)!)
      const minutes = groups.map((group) => group.minutes[Math.floor(draw * group.minutes.length)])
      expect(minutes).toEqual(due.map(minuteIn))
    }),
  )
})

const byHour = (all: Float64Array): number[] =>
  Array.from({ length: 24 }, (_, hour) => all.slice(hour * 60, hour * 60 + 60).reduce((sum, n) => sum + n, 0))

const curves = (load: Load) =>
  [questionsIn(load), load.lines, load.closings, load.removals, load.taps].flatMap(byHour)

test.each([10_000, 200_000])(
  'a day of %i people by chance alone is like one that each of them lives',
  (people) => {
    const [lived, drawn] = [oneByOne, byChance].map((how) => how(people, PLACES, SEED))
    const [one, other] = [curves(lived!(0, 1)), curves(drawn!(0, 1))]
    // Whoever is linked lives by one clock, and a tap seldom comes alone: it scatters more than single people would.
    const isFar = one.map((n, i) => Math.abs(n - other[i]!) > 8 * Math.sqrt(n + other[i]! + 1))
    expect(isFar.filter((far) => far)).toEqual([])
    const [a, b] = [overTokens(lived!, 2), overTokens(drawn!, 2)]
    expect(b.emptied / a.emptied).toBeCloseTo(1, 1)
    expect(b.calls / a.calls).toBeCloseTo(1, 2)
  },
)

test('what waits for its turn is gone as late as by Attune’s own outbox and pace', () => {
  const [asked, over] = [3000, 6000]
  const at = (minute: number, many: number) => new Float64Array(24 * 60).fill(many, minute, minute + 1)
  const group = { zone: '', share: 1, minutes: [0], closes: 60, dayEnds: 0 }
  const load = { ...emptyLoad([]), asked: new Map([[group, Uint32Array.of(asked)]]) }
  const its = sent({ ...load, removals: at(0, over), closings: at(5, asked) }, A_MINUTE)
  const { last } = evening({ asked, over, limits: LIMITS })
  expect((its.waited * 60_000) / last.question).toBeCloseTo(1, 1)
  expect(((5 + its.closed) * 60_000) / last.call).toBeCloseTo(1, 1)
})

test('R32 with enough tokens each question comes in its own minute; with half as many some come outside their window, or not at all', () => {
  const loadOf = byChance(1_000_000, placesOf(ONE_CLOCK), SEED)
  const enough = fewestOf(loadOf).inTime
  const { fullest, ...its } = overTokens(loadOf, enough)
  expect(its).toMatchObject({ late: 0, outside: 0, dropped: 0, behind: 0 })
  expect(fullest).toBeLessThanOrEqual(1)
  const tooFew = overTokens(loadOf, enough / 2)
  expect(tooFew.outside).toBeGreaterThan(0)
  expect(tooFew.dropped).toBeGreaterThan(0)
})

test('of an evening comes by itself what is counted: a question, a line for what is shown, a page that closes, an emptied chat', async () => {
  const world = await quickWorld(await savedCouple())
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  const during = async (act: () => Promise<unknown>) => {
    const before = [ana, ben].map(({ chat }) => chat.story.length)
    await act()
    return [ana, ben].map(({ chat }, i) => chat.story.slice(before[i]).map((line) => line.split(' ')[1]))
  }
  expect(await during(() => world.wait({ hours: 4 }))).toEqual([['new'], ['new']])
  const shown = await during(() => ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now'))
  expect(shown[1]).toEqual(['new'])
  expect((await during(() => world.wait({ hours: 1 }))).map(({ length }) => length)).toEqual([1, 0])
  const gone = await during(() => world.wait({ hours: 9 }))
  expect(gone.map(({ length }) => length)).toEqual([1, 2])
  await world.end()
})

test('docs/SCALE.md holds what npm run simulate prints', () => {
  const doc = readFileSync('docs/SCALE.md', 'utf8').split('\n')
  const rows = told([10_000], SEED).split('\n')
  expect(rows.filter((row) => !doc.includes(row))).toEqual([])
})
