import { afterEach, expect, test, vi } from 'vitest'
import { message, NOW } from '../db/here.ts'
import { fail, say, setup } from './relay-harness.ts'

afterEach(() => {
  vi.useRealTimers()
})

const help = { key: 'home', want: message('help', { twice: true }) } as const

test('a first sending of what is the same for everybody is made once more if nobody knows, until it is known to have come', async () => {
  const { store, told, start, next } = await setup()
  next(fail(new Error('socket hang up')))
  await say(store, help)
  const relay = start()
  await relay.idle()
  expect(told).toHaveLength(1)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 })
  for (let looks = 0; looks < 3; looks++) await relay.idle()
  expect(told.map(({ text, ref }) => [text, ref])).toEqual(Array(2).fill(['help', null]))
})

test('a first sending cut off by the end of the program, is made once more by the next run if it may', async () => {
  const { store, told, start } = await setup()
  await say(store, help)
  await say(store, { key: 'quiet', want: message('question') })
  await store.inTx((tx) => tx.updateTable('outbox').set({ tried_at: NOW }).execute())
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 })
  const relay = start()
  await expect
    .poll(() => store.inTx((tx) => tx.selectFrom('outbox').select('tries').where('tries', '=', 1).execute()))
    .toHaveLength(1)
  vi.setSystemTime(Date.now() + 5_000)
  await relay.idle()
  expect(told.map(({ text }) => text)).toEqual(['help'])
})
