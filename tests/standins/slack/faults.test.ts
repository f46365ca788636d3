import { expect, test } from 'vitest'
import type { Fault } from '../../../bots/standins/slack/world/faults.ts'
import { howItEnded, setStage } from './harness.ts'

const stage = setStage()
const post = (channel = stage.ana.id) => howItEnded(stage.client.chat.postMessage({ channel, text: 'x' }))

test.each<[Fault, number, unknown]>([
  [{ kind: 'flood', seconds: 7 }, 0, 'wait 7'],
  [{ kind: 'error' }, 0, 500],
  [{ kind: 'error', after: true }, 1, 500],
  [{ kind: 'html' }, 0, 502],
  [{ kind: 'internal_error' }, 0, 'internal_error'],
  [{ error: 'restricted_action' }, 0, 'restricted_action'],
  [{ kind: 'reset-before' }, 0, 'connection lost'],
  [{ kind: 'reset-after' }, 1, 'connection lost'],
])('%o: %i messages arrive', async (fault, count, ending) => {
  stage.slack.faults.next('chat.postMessage', fault)
  expect(await post()).toBe(ending)
  expect(stage.ana.dm).toHaveLength(count)
  expect(await post()).toBe('done')
})

test('a fault can be about one person, whatever the method, and more than once', async () => {
  const ben = stage.slack.person({ name: 'Ben' })
  stage.slack.faults.next('*', { kind: 'flood', channel: ben.id }, 2)
  expect([await post(), await post(ben.id), await post(ben.im.id), await post(ben.id)]).toEqual([
    'done',
    'wait 1',
    'wait 1',
    'done',
  ])
})

test('a call hangs until it is let go', async () => {
  const { slack, ana } = stage
  slack.faults.next('chat.postMessage', { kind: 'hang' })
  const posting = post()
  await expect.poll(() => slack.faults.held.length).toBe(1)
  await slack.handled()
  expect(ana.dm).toEqual([])
  slack.faults.release()
  expect(await posting).toBe('done')
  expect(ana.dm).toHaveLength(1)
})

test('every call is on record, with whom it is about and without tokens', async () => {
  const { slack, ana } = stage
  await post()
  const last = slack.calls.at(-1)
  expect(last).toMatchObject({ method: 'chat.postMessage', channel: ana.im.id, user: ana.id, status: 200 })
  expect(JSON.stringify(slack.calls)).not.toContain(slack.botToken)
})
