import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calm, emptyWorld, happen, mayTwice, step } from './outbox-model.ts'

describe('whatever is said, pressed, lost, unclear or cut off by a crash', () => {
  const anything = fc.array(step, { maxLength: 25 })
  const ended = (steps: Parameters<typeof happen>[1][]) => {
    const world = emptyWorld()
    for (const what of steps) happen(world, what)
    calm(world)
    return world
  }

  test('in the end the chat shows what is wanted', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const { wanted, doubtful, visible, unknown } = ended(steps)
        const shown = [...visible].filter(([ref]) => !unknown.has(ref)).map(([, text]) => text)
        for (const [key, text] of wanted) {
          const copies = shown.filter((one) => one === text).length
          if (doubtful.has(key)) expect(copies).toBeLessThanOrEqual(1)
          else expect(copies, key).toBe(1)
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('nothing is sent twice but what may be, and that five times at most', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const { sent, wanted } = ended(steps.map((s) => (s.do === 'say' ? { ...s, same: false } : s)))
        for (const text of new Set(sent)) {
          const times = sent.filter((one) => one === text).length
          expect(times).toBeLessThanOrEqual(mayTwice(text) ? 5 : 1)
        }
        expect(wanted.size).toBeLessThanOrEqual(3)
      }),
      { numRuns: 1500 },
    )
  })

  test('R17 nothing stays in the chat that is not wanted, but what nobody knows to have arrived', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const { wanted, visible, unknown } = ended(steps)
        const texts = new Set(wanted.values())
        const left = [...visible].filter(([ref, text]) => !texts.has(text) && !unknown.has(ref))
        expect(left).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })
})
