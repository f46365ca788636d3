import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { planNext } from '../../core/ask/rotation.ts'
import {
  type Depth,
  depths,
  isFor,
  type Plannable,
  type Prompt,
  type Setting,
} from '../../core/model/prompts.ts'
import { addDays } from '../../core/model/time.ts'
import { shipped } from '../library.ts'

const library = shipped.prompts
const byId = new Map(library.map((prompt) => [prompt.id, prompt]))
const [COUPLES, DAYS] = [60, 42]
const first = '2026-10-01'

type Living = { depth: Depth; setting: Setting }

const drawOf = (label: string) => createHash('sha256').update(label).digest().readUInt32BE() / 2 ** 32

/** The ids of what partners are asked, one a day, for as many days as there are draws. */
function asked(living: Living, prompts: readonly Plannable[], draws: readonly number[]): string[] {
  const history: { day: string; prompt: string }[] = []
  for (const draw of draws) {
    const [planned, date] = [history.length, addDays(first, history.length)]
    const plan = { ...living, audience: 'partners', prompts, history, planned, date, draw } as const
    history.push({ day: date, prompt: planNext(plan) })
  }
  return history.map(({ prompt }) => prompt)
}

/** What a couple is asked in its first six weeks. */
function sixWeeks(living: Living, couple: number): Prompt[] {
  const draws = Array.from({ length: DAYS }, (_, i) =>
    drawOf(`${living.depth} ${living.setting} ${couple} ${i}`),
  )
  return asked(living, library, draws).map((id) => byId.get(id)!)
}

const livings = depths.flatMap((depth) =>
  (['together', 'apart', 'either'] as const).map((setting): Living => ({ depth, setting })),
)

describe.each(livings)('sixty couples, $depth and $setting, in their first six weeks', (living) => {
  const couples = Array.from({ length: COUPLES }, (_, i) => sixWeeks(living, i))
  const all = couples.flat()
  const share = (of: (prompt: Prompt) => boolean, among = all) => among.filter(of).length / among.length

  test('more than half of what they are asked is something of that day, and half of that needs no touch', () => {
    const today = all.filter((prompt) => prompt.today)
    expect(today.length / all.length).toBeGreaterThanOrEqual(0.55)
    expect(share(({ theme }) => theme !== 'touch', today)).toBeGreaterThanOrEqual(0.5)
  })

  test('an evening apart is among it, as is an hour alone', () => {
    const acts = new Set(all.filter((prompt) => prompt.today).map(({ act }) => act))
    expect([...acts]).toEqual(expect.arrayContaining(['evening-apart', 'hour-alone']))
  })

  test('at most a tenth rehearses hearing a no', () => {
    expect(share(({ rehearses }) => rehearses === true)).toBeLessThanOrEqual(0.1)
  })

  test('nearly all can be shown, each of the first seven among them', () => {
    expect(share(({ shareable }) => shareable)).toBeGreaterThanOrEqual(0.85)
    expect(couples.flatMap((one) => one.slice(0, 7)).filter(({ shareable }) => !shareable)).toEqual([])
  })

  test('each theme has its share, and none too much', () => {
    const there = new Set(
      library.filter((it) => isFor(it, { ...living, audience: 'partners' })).map(({ theme }) => theme),
    )
    for (const theme of there) {
      const its = share((prompt) => prompt.theme === theme)
      expect(its, theme).toBeGreaterThanOrEqual(0.08)
      expect(its, theme).toBeLessThanOrEqual(0.25)
    }
  })

  test('R22 R27 nothing about the body, about repair, or about pressure is in what both are asked', () => {
    expect(all.filter(({ theme }) => theme === 'body' || theme === 'repair')).toEqual([])
    expect(all.filter(({ words }) => /how (free|safe|private)/i.test(words.en.text))).toEqual([])
  })

  test('nothing comes twice', () => {
    for (const one of couples) expect(new Set(one).size).toBe(DAYS)
  })

  if (living.setting === 'apart')
    test('nothing needs one room', () => {
      expect(all.filter(({ setting }) => setting === 'near' || setting === 'together')).toEqual([])
    })
})

test('R27 days that began before questions said what is of today are drawn as they were', () => {
  const themes = ['words', 'touch', 'space', 'celebrate', 'closeness'] as const
  const before = [...'abcdefghijklmno'].map(
    (id, i): Plannable => ({
      id,
      theme: themes[i % 5]!,
      depth: 'everyday',
      audience: ['partners'],
      setting: 'either',
    }),
  )
  const draws = Array.from({ length: 21 }, (_, i) => (i * 0.37) % 1)
  const ids = asked({ depth: 'everyday', setting: 'either' }, before, draws)
  expect(ids.join('')).toBe('agmdhncjlfibmokedahgn')
})
