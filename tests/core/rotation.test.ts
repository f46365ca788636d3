import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Plan, planNext } from '../../core/ask/rotation.ts'
import type { Audience, Depth, Prompt, Setting, Theme } from '../../core/model/prompts.ts'
import { addDays } from '../../core/model/time.ts'
import { shipped } from '../library.ts'

const library = shipped.prompts
const deeper = (['tender', 'intimate'] as const).flatMap((depth) =>
  library.map((prompt): Prompt => ({ ...prompt, id: `${prompt.id}-${depth}`, depth })),
)
const everyDepth = [...library, ...deeper]
const first = '2026-10-01'
const circle = { prompts: library, audience: 'partners', setting: 'either', depth: 'everyday' } as const

type Circle = Pick<Plan<Prompt>, 'prompts' | 'audience' | 'setting' | 'depth'>

/** The questions of a circle, one a day, drawn by these numbers. */
function days(of: Circle, draws: readonly number[]): Prompt[] {
  const history: { day: string; prompt: string }[] = []
  for (const draw of draws) {
    const date = addDays(first, history.length)
    const planned = history.length
    history.push({ day: date, prompt: planNext({ ...of, history, planned, date, draw }) })
  }
  return history.map(({ prompt }) => of.prompts.find((it) => it.id === prompt)!)
}

const draws = (length: number) =>
  fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: length,
    maxLength: length,
  })
const circles = fc.record<Omit<Circle, 'prompts'>>({
  audience: fc.constantFrom<Audience>('partners', 'self'),
  setting: fc.constantFrom<Setting>('together', 'apart', 'either'),
  depth: fc.constantFrom<Depth>('everyday', 'tender', 'intimate'),
})
const sevens = <T>(all: readonly T[]) => all.slice(6).map((_, i) => all.slice(i, i + 7))

/** What holds for the questions of any circle, whatever is drawn. */
function holds(length: number, claim: (prompts: Prompt[], of: Omit<Circle, 'prompts'>) => void) {
  fc.assert(
    fc.property(circles, draws(length), (of, drawn) =>
      claim(days({ ...of, prompts: everyDepth }, drawn), of),
    ),
    { numRuns: 30 },
  )
}

const made = (id: string, theme: Theme, depth: Depth = 'everyday'): Prompt => ({
  ...library[0]!,
  id,
  theme,
  depth,
  audience: ['partners'],
})

describe('the questions of a circle, day after day', () => {
  test('the theme changes every day', () => {
    holds(30, (prompts) => {
      for (const [i, prompt] of prompts.slice(1).entries()) expect(prompt.theme).not.toBe(prompts[i]?.theme)
    })
  })

  test('of any seven at most two are touch, and one is space, one celebrates', () => {
    holds(30, (prompts) => {
      for (const seven of sevens(prompts.map((prompt) => prompt.theme))) {
        expect(seven.filter((theme) => theme === 'touch').length).toBeLessThanOrEqual(2)
        expect(seven).toEqual(expect.arrayContaining(['space', 'celebrate']))
      }
    })
  })

  test('R14 the first seven are everyday, whatever was agreed', () => {
    holds(7, (prompts) => {
      expect(prompts.map((prompt) => prompt.depth)).toEqual(Array(7).fill('everyday'))
    })
  })

  test('of any seven at most two are intimate', () => {
    holds(30, (prompts) => {
      for (const seven of sevens(prompts.map((prompt) => prompt.depth))) {
        expect(seven.filter((depth) => depth === 'intimate').length).toBeLessThanOrEqual(2)
      }
    })
  })

  test('R14 nothing is deeper than agreed, or for another setting', () => {
    holds(20, (prompts, { depth, setting }) => {
      if (depth === 'everyday')
        expect(new Set(prompts.map((prompt) => prompt.depth))).toEqual(new Set([depth]))
      const there = setting === 'apart' ? ['either', setting] : ['either', 'near', setting]
      for (const prompt of prompts) expect(there).toContain(prompt.setting)
    })
  })

  test('with a library that is large enough nothing returns within 60 days', () => {
    fc.assert(
      fc.property(draws(100), (drawn) => {
        const ids = days({ ...circle, prompts: everyDepth, depth: 'tender' }, drawn).map(
          (prompt) => prompt.id,
        )
        for (const [i, id] of ids.entries()) expect(ids.slice(i + 1, i + 60)).not.toContain(id)
      }),
      { numRuns: 10 },
    )
  })

  test('partners with the library we ship hear nothing twice in six weeks', () => {
    fc.assert(
      fc.property(draws(100), (drawn) => {
        const ids = days(circle, drawn).map((prompt) => prompt.id)
        for (const [i, id] of ids.entries()) expect(ids.slice(i + 1, i + 42)).not.toContain(id)
      }),
      { numRuns: 10 },
    )
  })
})

describe('when the library is small', () => {
  const small = [made('a', 'words'), made('b', 'words'), made('c', 'words')]

  test('the one asked longest ago comes again', () => {
    const ids = days({ ...circle, prompts: small }, Array(9).fill(0.99)).map((prompt) => prompt.id)
    expect(ids.slice(3)).toEqual(ids.slice(0, 6))
  })

  test('after 60 days a prompt is like new', () => {
    const history = [...'abc'].map((prompt, i) => ({ day: addDays(first, i), prompt }))
    const on = (after: number) =>
      planNext({ ...circle, prompts: small, history, planned: 3, date: addDays(first, after), draw: 0.99 })
    expect(on(61)).toBe('b')
    expect(on(59)).toBe('a')
  })

  test('a rule that cannot be kept gives way', () => {
    const touch = [made('hug', 'touch')]
    expect(days({ ...circle, prompts: touch }, [0, 0, 0, 0]).map((prompt) => prompt.id)).toEqual(
      Array(4).fill('hug'),
    )
  })

  test('the depth gives way last: rather the same theme twice than intimate too often', () => {
    const prompts = [made('word', 'words'), ...['x', 'y'].map((id) => made(id, 'closeness', 'intimate'))]
    const depths = days({ ...circle, prompts, depth: 'intimate' }, Array(21).fill(0.5)).map(
      (prompt) => prompt.depth,
    )
    for (const seven of sevens(depths))
      expect(seven.filter((it) => it === 'intimate').length).toBeLessThanOrEqual(2)
  })

  test('a prompt that has left the library does not disturb', () => {
    const next = { ...circle, planned: 1, date: addDays(first, 1), draw: 0 }
    const history = [{ day: first, prompt: 'gone' }]
    expect(planNext({ ...next, history })).toBe(planNext({ ...next, history: [] }))
  })

  test('one that is retired is asked no more', () => {
    const prompts = [{ ...made('old', 'words'), retired: true }, made('new', 'words')]
    expect(days({ ...circle, prompts }, [0, 0]).map((prompt) => prompt.id)).toEqual(['new', 'new'])
  })

  test('without any prompt that fits, whoever runs it is told what to do', () => {
    expect(() => days({ ...circle, prompts: [] }, [0])).toThrow('add an everyday one to the packs')
  })
})

describe('what the plan is drawn from', () => {
  test('R27 the plan of a circle is the same whatever anybody answered', () => {
    const plan: Plan = { ...circle, history: [], planned: 0, date: first, draw: 0.4 }
    const answered = (color: string) => planNext({ ...plan, answers: [{ color }] } as Plan)
    expect(['green', 'yellow', 'red', 'unsure', 'skip'].map(answered)).toEqual(Array(5).fill(planNext(plan)))
    expectOnlyTheCircle(plan)
  })

  test('the same circle on the same date gets the same question', () => {
    fc.assert(
      fc.property(draws(15), (drawn) => {
        expect(days(circle, drawn)).toEqual(days(circle, drawn))
      }),
    )
  })

  test('two circles draw differently', () => {
    expect(days(circle, Array(9).fill(0.1))).not.toEqual(days(circle, Array(9).fill(0.8)))
  })
})

/** Reading anything beside these would throw. */
function expectOnlyTheCircle(plan: Plan) {
  const known = ['prompts', 'history', 'planned', 'date', 'audience', 'setting', 'depth', 'draw', 'suits']
  const guarded = new Proxy(plan, {
    get(target, key) {
      if (!known.includes(String(key))) throw new Error(`the plan looked at ${String(key)}`)
      return Reflect.get(target, key)
    },
  })
  expect(planNext(guarded)).toBe(planNext(plan))
}
