import { describe, expect, test, vi } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import { address, message } from '../db/here.ts'
import { FAST, fail, hello, join, say, setup } from './relay-harness.ts'

describe('the pace', () => {
  const unasked = { kind: 'tick', event: null } as const

  test('leaves a while between two things nobody waits for in one chat, and none where somebody does', async () => {
    const { store, told, start } = await setup({ ...FAST, gap: 500 })
    for (const name of ['ana', 'ben']) await join(store, name)
    for (const key of ['a', 'b'])
      await say(store, { key, want: message(key) }, { ...unasked, chat: address('ana') })
    for (const key of ['c', 'd']) await say(store, { key, want: message(key) }, { chat: address('ben') })
    await start().idle()
    const [ana, ben] = ['ana', 'ben'].map((name) => told.filter(({ to }) => to === name).map(({ at }) => at))
    expect(ana![1]! - ana![0]!).toBeGreaterThanOrEqual(490)
    expect(ben![1]! - ben![0]!).toBeLessThan(490)
  })

  test('puts what somebody waits for first', async () => {
    const { store, told, start } = await setup({ ...FAST, chats: 1 })
    await join(store, 'ana')
    await say(store, { key: 'later', want: message('unasked') }, unasked)
    await say(store, { key: 'now', want: message('asked') })
    await start().idle()
    expect(told.map(({ text }) => text)).toEqual(['asked', 'unasked'])
  })

  test('makes one call at a time in a chat, and so many at once in all', async () => {
    const { store, start, next } = await setup({ ...FAST, chats: 3 })
    let flying = 0
    let most = 0
    const slow = async () => {
      most = Math.max(most, ++flying)
      await new Promise((resolve) => setTimeout(resolve, 20))
      flying--
    }
    for (const name of ['ana', 'ben', 'cal', 'dan', 'eve']) {
      for (const key of ['a', 'b']) {
        next(slow)
        await say(store, { key, want: message(key) }, { chat: address(name) })
      }
    }
    await start().idle()
    expect(most).toBe(3)
  })

  test('a flood wait of the platform stops everything for its seconds', async () => {
    const { store, told, start, next } = await setup({ ...FAST, chats: 1 })
    next(fail(new RetryLater(0.2, true)))
    for (const name of ['ana', 'ben', 'cal']) await say(store, hello, { chat: address(name) })
    start()
    await vi.waitFor(() => expect(told).toHaveLength(4))
    const [first, ...others] = told.map(({ at }) => at)
    expect(Math.min(...others) - first!).toBeGreaterThanOrEqual(190)
  })

  test('so many unasked ones a second in all', async () => {
    const { store, told, start } = await setup({ ...FAST, unasked: 2 })
    for (const name of ['ana', 'ben', 'cal']) {
      await join(store, name)
      await say(store, hello, { ...unasked, chat: address(name) })
    }
    await start().idle()
    expect(told[2]!.at - told[0]!.at).toBeGreaterThanOrEqual(990)
  })
})
