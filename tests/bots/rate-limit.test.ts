import { expect, onTestFinished, test, vi } from 'vitest'
import { makeAllowance } from '../../bots/rate-limit.ts'
import { parseAction } from '../../core/model/action.ts'
import { A_MINUTE, counts } from '../../core/rate-limit.ts'
import { lone, meansOfLone } from '../core/lone.ts'

const profile = { name: 'Ana', language: 'en' }
const means = meansOfLone(lone())

test('T15 twenty things a minute are fine, then one polite notice, then silence, and all is well a minute later', () => {
  let now = 0
  const allowance = makeAllowance(A_MINUTE, () => now)
  const said = Array.from({ length: 25 }, () => allowance('ana'))
  expect(said.slice(0, 20)).toEqual(Array(20).fill('plenty'))
  expect(said.slice(20)).toEqual(['notice', 'none', 'none', 'none', 'none'])
  now = 61_000
  expect(allowance('ana')).toBe('plenty')
})

test('a clock that is set back keeps nobody from going on a minute later', () => {
  const allowance = makeAllowance(2)
  for (let i = 0; i < 9; i++) allowance('ana')
  const [wall, awake] = [Date.now(), performance.now()]
  vi.spyOn(Date, 'now').mockImplementation(() => wall - 86_400_000)
  vi.spyOn(performance, 'now').mockImplementation(() => awake + 61_000)
  onTestFinished(() => void vi.restoreAllMocks())
  expect(allowance('ana')).toBe('plenty')
})

test('what one person does too much takes nothing from anybody else', () => {
  const allowance = makeAllowance(2, () => 0)
  for (let i = 0; i < 9; i++) allowance('ana')
  expect(allowance('ben')).toBe('plenty')
})

test('whoever was still for a minute is forgotten, two at each thing that anybody does', () => {
  let now = 0
  const lately = new Map<string, number[]>()
  const allowance = makeAllowance(A_MINUTE, () => now, lately)
  for (let i = 0; i < 10; i++) allowance(`one ${i}`)
  now = 61_000
  for (let i = 0; i < 5; i++) allowance('ana')
  expect([...lately.keys()]).toEqual(['ana'])
})

test.each([
  'answer/0000000000000000/red',
  'take-back/0000000000000000',
  'rest-open',
  'erase-all',
  'end-link',
  'leaving',
])('R11 R16 %s is never too much', (data) => {
  expect(counts({ kind: 'press', press: parseAction(data), profile }, means)).toBe(false)
})

test.each(['STOP!!', 'red', '🟡', 'basta', 'lass mich in Ruhe'])('R16 nor is typing “%s”', (text) => {
  expect(counts({ kind: 'text', text, profile }, means)).toBe(false)
})

test('showing, asking and looking count', () => {
  for (const data of ['show/0000000000000000', 'ask-now', 'home', 'nonsense']) {
    expect(counts({ kind: 'press', press: parseAction(data), profile }, means)).toBe(true)
  }
})
