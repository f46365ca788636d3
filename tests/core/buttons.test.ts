import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Args, action, parseAction, parseForm } from '../../core/model/action.ts'
import type { Argument } from '../../core/model/argument.ts'
import { VERBS, type Verb } from '../../core/model/verbs.ts'
import { newId } from '../../db/id.ts'

/** What can stand in a button beside a verb; ids and numbers are drawn. */
const WORDS =
  `keep nothing 1 2 - most few mornings none Europe/Berlin America/Argentina/Ushuaia on off green yellow
  red unsure skip quieter smaller stop-near 2026-11-28 2028-02-29 3 7 earlier later shorter longer sound-on sound-off
  open-on open-off waits-on waits-off moment note hello begin-earlier begin-later end-earlier end-later everyday
  micro-consent bot thanks got-it here card today hear heard say said beginning small-steps-2 inside outside slower curious yes no tender intimate less end rest weeks sound together apart either json csv 0 30 90 de en home season touch repair about new hug cuddling
  talk side breathing hour evening stop-word two-taps hand-up`.split(/\s+/)

const word = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constant(null).map(newId),
  fc.nat(999).map(String),
  fc.constant(null).map(() => `ask:${newId()}`),
  fc.constant(null).map(() => `card:${newId()}:${newId()}`),
)

const valuesOf = (argument: Argument<unknown>) =>
  word.map((text) => argument.read(text)).filter((value) => value !== undefined)

const verbs = Object.keys(VERBS) as Verb[]

describe('a button means, once it is pressed, what it was made to mean:', () => {
  test.each(verbs)('%s', (verb) => {
    const args: fc.Arbitrary<unknown> = fc.tuple(...VERBS[verb].args.map(valuesOf))
    const property = fc.property(args, (drawn) => {
      const values = drawn as Args<Verb>
      const data = action(verb, ...values)
      expect(parseAction(data)).toEqual({ verb, args: values })
      expect(new TextEncoder().encode(data).length).toBeLessThanOrEqual(64)
    })
    fc.assert(property, { numRuns: 25 })
  })
})

test.each([
  ...['', '/', 'home/', 'home/x', 'Home', 'toString', 'answer', 'answer/k1/green', `answer/${newId()}`],
  ...[`answer/${newId()}/blue`, `answer/${newId()}/green/`, `open/${newId()}/x`, 'rest-until/2026-02-30'],
  ...[
    'zone/',
    'retention/8',
    'answers-from/1000',
    `zone/${'x'.repeat(60)}`,
    'reopen/own/x',
    'typed',
    'round-open',
  ],
])('“%s” is no button of ours', (data) => {
  expect(parseAction(data)).toBeNull()
})

test('a form says what its sending does, and no button does the same', () => {
  expect(parseForm('rhythm-set/new')).toEqual({ verb: 'rhythm-set', args: [null] })
  expect(parseForm('typed')).toEqual({ verb: 'typed', args: [] })
  expect(parseForm('home')).toBeNull()
})
