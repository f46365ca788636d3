import { expect, test } from 'vitest'
import { openRound } from './room-moves.ts'

const MANY = 'Very many people are here at once'

test('where Slack opens no more windows for now, each reads so, it is left alone, and nothing else is lost', async () => {
  const { work, kofi, ana, room } = await openRound()
  const opened = () => work.slack.calls.filter(({ method }) => method === 'views.open').length
  const before = opened()
  work.slack.faults.next('views.open', { kind: 'flood', seconds: 30 })
  for (const one of [kofi, ana]) {
    await one.tap('My answer…', room)
    expect(one.note()).toContain(MANY)
  }
  expect(opened() - before).toBe(1)
  await kofi.tap('🟡', room)
  expect(kofi.note()).toContain('Heard.')
})

test('where it takes a moment, and Slack opens no window that says so, the tap counts and the person reads that', async () => {
  const { work, kofi, room } = await openRound({ moment: 50 })
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = work.store.inTx(() => promise)
  work.slack.faults.next('views.open', { kind: 'flood', seconds: 1 })
  const tap = kofi.slack.press('🟡', room)
  await expect.poll(() => work.slack.calls.at(-1)?.method).toBe('views.open')
  resolve()
  await Promise.all([held, tap])
  await work.settle()
  expect(kofi.note()).toContain('Heard.')
  expect((await work.rows()).votes).toMatchObject([{ color: 'yellow' }])
})

test('of whom Slack tells nothing for now, because very many came, everybody is heard, and Slack is left alone', async () => {
  const { work, kofi, ana, room } = await openRound()
  const asked = () => work.slack.calls.filter(({ method }) => method === 'users.info').length
  const before = asked()
  work.slack.faults.next('users.info', { kind: 'flood', seconds: 30 })
  for (const one of [kofi, ana]) await one.tap('🟡', room)
  expect([kofi.note(), ana.note()]).toEqual([
    expect.stringContaining('Heard.'),
    expect.stringContaining('Heard.'),
  ])
  expect(asked() - before).toBe(1)
})
