import { expect, test } from 'vitest'
import { callsAfter } from '../../bots/playground/stage/calls.ts'

const judged = (status: number, answer: unknown) => {
  const call = { nr: 1, at: 0, method: 'any', params: {}, status, answer }
  const [{ refused, expected }] = callsAfter([call], () => 0, 0) as [ReturnType<typeof callsAfter>[0]]
  return [refused, expected]
}

test('what was sent: what was taken, what Attune reckons with, and what it does not', () => {
  expect(judged(200, { ok: true, result: true })).toEqual([null, true])
  expect(judged(200, 'ok')).toEqual([null, true])
  const same = 'Bad Request: message is not modified'
  expect(judged(400, { ok: false, error_code: 400, description: same })).toEqual([same, true])
  expect(judged(200, { ok: false, error: 'not_in_channel' })).toEqual(['not_in_channel', true])
  expect(judged(200, { ok: false, error: 'invalid_blocks' })).toEqual(['invalid_blocks', false])
  expect(judged(0, null)).toEqual(['no answer', false])
})
