import { describe, expect, test } from 'vitest'
import { isDue } from '../../db/outbox/ready.ts'
import { search } from './search.ts'
import { RULES, type Rules, type Said, type Search } from './world.ts'

/** What is said in a chat, in its order. */
const EVENINGS: Record<string, Said[]> = {
  'a question comes, Home changes, and then "stop"': [
    { says: { home: 'one' }, asked: true },
    { says: { quiet: 'question' }, asked: false },
    { says: { home: 'two' }, asked: true },
    { says: { quiet: null, home: 'twice: stopped' }, asked: true, stop: true },
  ],
  'Home changes, and is asked for below': [
    { says: { home: 'one' }, asked: true },
    { says: { home: 'two' }, asked: true },
    { says: { home: 'three' }, asked: true, below: true },
  ],
  'Home changes again and again': [
    { says: { home: 'one' }, asked: true },
    { says: { home: 'two' }, asked: true },
    { says: { home: 'three' }, asked: true },
    { says: { home: 'four' }, asked: true },
  ],
  'two questions come, and one is taken away': [
    { says: { came: 'first' }, asked: false },
    { says: { quiet: 'second' }, asked: false },
    { says: { came: null }, asked: false },
    { says: { quiet: 'changed' }, asked: true },
  ],
  'the day ends, and the next one begins': [
    { says: { home: 'one', quiet: 'question' }, asked: true },
    { says: { home: null, quiet: null }, asked: false },
    { says: { came: 'tomorrow' }, asked: false },
  ],
}

const WAYS: [what: string, Omit<Search, 'turns'>, states: number][] = [
  [
    'one relay, a crash, two calls that go wrong',
    { may: { relays: 1, crashes: 1, failures: 2 }, depth: 40 },
    28_174,
  ],
  [
    'two relays, a crash, a call that goes wrong',
    { may: { relays: 2, crashes: 1, failures: 1 }, depth: 12 },
    34_329,
  ],
]

describe.each(WAYS)('%s', (_, within, states) => {
  test(`in any order of ${within.depth} steps, ${states} states, nothing is sent twice, forgotten, overtaken or begun after a stop`, () => {
    const all = Object.values(EVENINGS).map((turns) => search({ turns, ...within }))
    expect(all.map(({ wrong }) => wrong)).toEqual(Object.values(EVENINGS).map(() => null))
    expect(all.reduce((sum, one) => sum + one.states, 0)).toBe(states)
  })
})

const [[, one]] = WAYS as [(typeof WAYS)[number]]
const FAULTS: [what: string, Partial<Rules>, Omit<Search, 'turns'>, finds: RegExp][] = [
  [
    'a first sending that is not written down before it is made',
    {
      begun: (entry, ...rest) => {
        const all = RULES.begun(entry, ...rest)
        return all.call?.ref === null && all.entry ? { ...all, entry: { ...all.entry, tried_at: null } } : all
      },
    },
    one,
    /^sent twice/,
  ],
  [
    'a "stop" that leaves what waits unsent',
    {
      posted: (before, says, at) => {
        const after = RULES.posted(before, says, at)
        return [
          ...after,
          ...before.filter(
            (row) => row.key === 'quiet' && isDue(row) && !after.some(({ id }) => id === row.id),
          ),
        ]
      },
    },
    one,
    /^begun after a stop/,
  ],
  [
    'what was ready goes although a later turn took its place',
    { handed: (before, now) => before ?? now },
    one,
    /^begun after a stop/,
  ],
  [
    'a change that came meanwhile counts as shown',
    {
      endedAll: (rows, job, outcome, times) =>
        RULES.endedAll(rows, job, outcome, times).map((row) =>
          row.id === job.tried.id && outcome.kind === 'done' && row.ref !== null
            ? { ...row, shown: row.version }
            : row,
        ),
    },
    one,
    /^not shown/,
  ],
  [
    'what was asked to wait is overtaken by what was said later',
    { isNext: (row) => row.not_before === null },
    one,
    /^overtakes/,
  ],
  [
    'several messages count as removed although one could not be',
    {
      endedAll: (rows, job, outcome, times) =>
        RULES.endedAll(
          rows,
          job,
          outcome.kind === 'apart' ? { kind: 'done', ref: job.call.ref! } : outcome,
          times,
        ),
    },
    one,
    /^left over/,
  ],
  [
    'the call that ends last counts as the one that came last',
    {
      endedAll: (rows, job, outcome, times) =>
        RULES.endedAll(
          rows.map((row) => (row.id === job.tried.id ? { ...row, shown: job.tried.shown } : row)),
          job,
          outcome,
          times,
        ),
    },
    { may: { relays: 2, crashes: 0, failures: 0 }, depth: 20 },
    /^not shown/,
  ],
]

test.each(FAULTS)('the search finds %s', (_, fault, within, finds) => {
  const wrongs = Object.values(EVENINGS)
    .values()
    .map((turns) => search({ turns, ...within }, { ...RULES, ...fault }).wrong)
  expect(wrongs.find((wrong) => wrong !== null)).toMatch(finds)
})
