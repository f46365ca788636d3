import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import { makePace } from '../../bots/relay/pace.ts'
import { address, message } from '../db/here.ts'
import { standingTime } from '../postgres/seconds-pass.ts'
import { FAST, fail, hello, join, say, setup } from './relay-harness.ts'

describe('the pace', () => {
  const unasked = { kind: 'tick', event: null } as const

  test('leaves a while between two things nobody waits for in one chat, and none where somebody does', () => {
    let time = 0
    const pace = makePace({ ...FAST, gap: 500, unasked: Number.POSITIVE_INFINITY }, () => time)
    expect([pace.take('ana', false), pace.take('ben', true)]).toEqual([true, true])
    expect([pace.resting(), pace.next()]).toEqual([['ana'], 500])
    time = 499
    expect(pace.resting()).toEqual(['ana'])
    time = 500
    expect(pace.resting()).toEqual([])
  })

  test('puts what somebody waits for first', async () => {
    const { store, told, start } = await setup({ ...FAST, chats: 1 })
    await join(store, 'ana')
    await say(store, { key: 'season', want: message('unasked') }, unasked)
    await say(store, { key: 'quiet', want: message('asked') })
    await start().idle()
    expect(told.map(({ text }) => text)).toEqual(['asked', 'unasked'])
  })

  test('R16 keeps back what nobody asked for until a “stop” from before the start would have been heard', async () => {
    const { store, told, start } = await setup()
    await join(store, 'ana')
    await say(store, { key: 'season', want: message('unasked') }, unasked)
    await say(store, { key: 'quiet', want: message('asked') })
    let unheard = ['telegram']
    const relay = start({ unheard: () => unheard })
    await expect.poll(() => told.map(({ text }) => text)).toEqual(['asked'])
    const idle = relay.idle()
    unheard = []
    relay.kick()
    await idle
    expect(told.map(({ text }) => text)).toEqual(['asked', 'unasked'])
  })

  test('makes one call at a time in a chat, and so many at once in all', async () => {
    const { store, start, next } = await setup({ ...FAST, chats: 3 })
    let flying = 0
    let most = 0
    const { promise: landing, resolve: land } = Promise.withResolvers<void>()
    const slow = async () => {
      most = Math.max(most, ++flying)
      await landing
      flying--
    }
    for (const name of ['ana', 'ben', 'cal', 'dan', 'eve']) {
      for (const key of ['home', 'quiet'] as const) {
        next(slow)
        await say(store, { key, want: message(key) }, { chat: address(name) })
      }
    }
    const relay = start()
    await expect.poll(() => flying).toBe(3)
    // By the next turn of the loop, whatever else might have started has.
    await new Promise(setImmediate)
    land()
    await relay.idle()
    expect(most).toBe(3)
  })

  test('a flood wait of the platform stops everything for its seconds', async () => {
    const { store, told, start, next } = await setup({ ...FAST, chats: 1 })
    next(fail(new RetryLater(60, true)))
    for (const name of ['ana', 'ben', 'cal']) await say(store, hello, { chat: address(name) })
    const real = standingTime()
    const relay = start({ clock: real.now })
    for (const [seconds, calls] of [
      [0, 1],
      [59, 1],
      [1, 4],
    ] as const) {
      await real.pass(store, seconds)
      relay.kick()
      await relay.idle()
      expect(told).toHaveLength(calls)
    }
  })

  test('a flood wait for one chat holds up that chat alone, whatever it was told of', async () => {
    const { store, told, start, next } = await setup({ ...FAST, chats: 1 })
    next(fail(new RetryLater(60, 'if-several')))
    for (const name of ['ana', 'ben', 'cal', 'ana']) await say(store, hello, { chat: address(name) })
    await start().idle()
    expect(told.map(({ to }) => to)).toEqual(['ana', 'ben', 'cal'])
  })

  test('a flood wait for several chats within seconds is the bot’s own: everybody waits', async () => {
    const { store, told, start, next } = await setup({ ...FAST, chats: 1 })
    next(...Array(3).fill(fail(new RetryLater(60, 'if-several'))))
    for (const name of ['ana', 'ben', 'cal', 'dan', 'eve']) await say(store, hello, { chat: address(name) })
    const real = standingTime()
    const relay = start({ clock: real.now })
    await relay.idle()
    expect(told.map(({ to }) => to)).toEqual(['ana', 'ben', 'cal'])
    await real.pass(store, 60)
    relay.kick()
    await relay.idle()
    expect(told).toHaveLength(8)
  })

  test('so many unasked ones a second in all, evenly', () => {
    let time = 0
    const pace = makePace({ ...FAST, gap: 5000, unasked: 2 }, () => time)
    const take = (chat: string) => pace.take(chat, false)
    expect(['ana', 'ben'].map(take)).toEqual([true, false])
    expect([pace.take('ben', true), pace.next()]).toEqual([true, 250])
    time = 250
    expect(['ben', 'cal'].map(take)).toEqual([true, false])
  })

  test('what has to wait is overtaken by nothing else of its chat', async () => {
    const { store, told, start } = await setup({ ...FAST, unasked: 100 })
    const names = ['ana', 'ben', 'cal', 'dan', 'eve']
    for (const name of names) {
      await join(store, name)
      await say(store, { key: 'season', want: message('first') }, { ...unasked, chat: address(name) })
      await say(store, { key: 'quiet', want: message('second') }, { ...unasked, chat: address(name) })
    }
    let time = Date.now()
    await start({ clock: () => (time += 2) }).idle()
    for (const name of names)
      expect(told.filter(({ to }) => to === name).map(({ text }) => text)).toEqual(['first', 'second'])
  })

  test('a clock that is set back lets nobody wait until it has caught up', async () => {
    const { store, told, start } = await setup({ ...FAST, gap: 10, unasked: 29 })
    const relay = start()
    for (const name of ['ana', 'ben']) await join(store, name)
    await say(store, { key: 'season', want: message('before') }, { ...unasked, chat: address('ana') })
    await relay.idle()
    const before = Date.now() - 2 * 86_400_000
    vi.spyOn(Date, 'now').mockImplementation(() => before)
    onTestFinished(() => void vi.restoreAllMocks())
    for (const name of ['ana', 'ben'])
      await say(store, { key: 'quiet', want: message('after') }, { ...unasked, chat: address(name) })
    relay.kick()
    await expect.poll(() => told.map(({ text }) => text)).toEqual(['before', 'after', 'after'])
  })

  test('a timer that comes late costs none of them', () => {
    let time = 0
    const pace = makePace({ ...FAST, unasked: 10 }, () => time)
    let gone = 0
    for (; time < 10_000; time += 10 + (time % 7)) if (pace.take(`chat-${gone}`, false)) gone++
    expect(gone).toBeGreaterThanOrEqual(99)
    expect(gone).toBeLessThanOrEqual(101)
  })

  test('what was missed because the machine was busy is made up for, but no second has more than one more', () => {
    let time = 0
    const pace = makePace({ ...FAST, unasked: 10 }, () => time)
    const gone: number[] = []
    for (; time < 20_000; time += time % 1000 < 500 ? 300 : 20)
      while (pace.take('ana', false)) gone.push(time)
    expect(gone.length).toBeGreaterThanOrEqual(195)
    const inASecond = gone.map((at) => gone.filter((one) => one >= at && one < at + 1000).length)
    expect(Math.max(...inASecond)).toBeLessThanOrEqual(11)
  })
})
