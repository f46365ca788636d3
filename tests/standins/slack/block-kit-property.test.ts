import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageProblems } from '../../../bots/standins/slack/block-kit/message.ts'
import { viewProblems } from '../../../bots/standins/slack/block-kit/view.ts'
import { plainText } from '../../../bots/standins/slack/screen/plain-text.ts'

const words = (maxLength: number) => fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength })
const cut = (max: number) => words(max).filter((text) => text.length <= max)
const plain = (max: number) => fc.record({ type: fc.constant('plain_text'), text: cut(max) })
const mrkdwn = fc.record({ type: fc.constant('mrkdwn'), text: cut(300) })

const button = fc.record(
  {
    type: fc.constant('button'),
    text: plain(75),
    value: cut(2000),
  },
  { requiredKeys: ['type', 'text'] },
)
const texts = fc.array(plain(300), { minLength: 1, maxLength: 10 })
const block = fc.oneof(
  fc.record({ type: fc.constant('section'), text: mrkdwn }),
  fc.record({ type: fc.constant('context'), elements: texts }),
  fc.record({ type: fc.constant('actions'), elements: fc.array(button, { minLength: 1, maxLength: 25 }) }),
)
const blocks = fc.array(block, { maxLength: 50 })

test('whatever keeps to the limits is taken, read and pressed, in a message and in Home', () => {
  const property = fc.property(blocks, (some) => {
    expect(messageProblems(some)).toEqual([])
    expect(viewProblems({ type: 'home', blocks: some })).toEqual([])
    const buttons = some.flatMap((one) => (one.type === 'actions' ? one.elements : []))
    expect(plainText(some).join().split('[').length).toBeGreaterThan(buttons.length)
  })
  fc.assert(property, { numRuns: 50 })
})

test('whatever is sent, the answer is a list of problems with their places', () => {
  const property = fc.property(fc.jsonValue(), (anything) => {
    const found = [...messageProblems([anything]), ...viewProblems(anything)]
    expect(found.length).toBeGreaterThan(0)
    for (const line of found) expect(line).toMatch(/^\[ERROR] .+ \[json-pointer:\/(blocks\/0|view).*]$/s)
  })
  fc.assert(property, { numRuns: 200 })
})
