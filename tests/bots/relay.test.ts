import { afterEach, describe, expect, test, vi } from 'vitest'
import { Lost, RetryLater } from '../../bots/platform.ts'
import { plus } from '../../core/model/time.ts'
import { message, NOW, sceneOf } from '../db/here.ts'
import { FAST, fail, hello, join, say, setup } from './relay-harness.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('what is wanted', () => {
  test('is sent, changed where it is, and removed', async () => {
    const { store, told, start } = await setup()
    const relay = start()
    for (const want of [message('one'), message('two'), null]) {
      await say(store, { key: 'home', want })
      relay.kick()
      await relay.idle()
    }
    expect(told).toMatchObject([
      { text: 'one', ref: null },
      { text: 'two', ref: 'ref1' },
      { text: null, ref: 'ref1' },
    ])
    expect((await sceneOf(store, 'ana')).posts).toEqual([])
  })

  test('goes out after a restart too', async () => {
    const { store, told, start } = await setup()
    await say(store, hello)
    await start().idle()
    expect(told).toHaveLength(1)
  })

  test('and replaced while it is on its way goes once more', async () => {
    const { store, told, start, next } = await setup()
    next(() => say(store, { key: 'home', want: message('newer') }))
    await say(store, hello)
    await start().idle()
    expect(told.map(({ text, ref }) => [text, ref])).toEqual([
      ['hello', null],
      ['newer', 'ref1'],
    ])
  })

  test('a command is answered below, and the former message goes after the new one has come', async () => {
    const { store, told, start } = await setup()
    const relay = start()
    await say(store, hello)
    await relay.idle()
    await say(store, { ...hello, where: 'below' })
    await relay.idle()
    expect(told.slice(1).map(({ text, ref }) => [text, ref])).toEqual([
      ['hello', null],
      [null, 'ref1'],
    ])
  })

  test('is not sent once it comes too late', async () => {
    const { store, told, start, time } = await setup()
    await say(store, { ...hello, by: plus(NOW, { minutes: 45 }) })
    time.now = plus(NOW, { minutes: 45, milliseconds: 1 })
    await start().idle()
    expect(told).toEqual([])
    expect((await sceneOf(store, 'ana')).posts).toEqual([])
  })

  test('is looked at once more right before sending', async () => {
    const { store, told, start, next } = await setup()
    next(() => say(store, { key: 'quiet', want: null }))
    await join(store, 'ana')
    for (const key of ['home', 'quiet'] as const)
      await say(store, { key, want: message(key) }, { kind: 'tick', event: null })
    await start().idle()
    expect(told.map(({ text }) => text)).toEqual(['home'])
  })
})

describe('a first sending', () => {
  test('of which nobody knows whether it arrived is never repeated, not even after a restart', async () => {
    const { store, told, start, next, time } = await setup()
    next(fail(new Error('socket hang up')))
    await say(store, hello)
    const relay = start()
    await relay.idle()
    await say(store, { key: 'home', want: message('changed') })
    time.now = plus(NOW, { hours: 30 })
    await relay.idle()
    await relay.stop()
    await start().idle()
    expect(told).toHaveLength(1)
  })

  test('that was unclear is known again once somebody presses it', async () => {
    const { store, told, start, next } = await setup()
    next(fail(new Error('socket hang up')))
    await say(store, hello)
    const relay = start()
    await relay.idle()
    await say(
      store,
      { key: 'home', want: message('opened'), where: 'here' },
      { kind: 'press', ref: 'it-arrived' },
    )
    await relay.idle()
    expect(told.at(-1)).toMatchObject({ text: 'opened', ref: 'it-arrived' })
  })

  test('that was certainly not made is made later, once', async () => {
    const { store, told, start, next } = await setup()
    next(fail(new RetryLater(0.05, false)))
    await say(store, hello)
    const relay = start()
    await expect.poll(() => told).toHaveLength(2)
    await relay.idle()
    expect(told).toHaveLength(2)
  })
})

describe('a change', () => {
  const changing = async (outcome: Error) => {
    const all = await setup()
    const relay = all.start()
    await say(all.store, hello)
    await relay.idle()
    all.next(fail(outcome))
    await say(all.store, { key: 'home', want: message('two') })
    await relay.idle()
    return { ...all, relay }
  }

  test('that was unclear is made again after a while', async () => {
    const { told, relay } = await changing(new Error('socket hang up'))
    expect(told).toHaveLength(2)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 })
    await relay.idle()
    expect(told.at(-1)).toMatchObject({ text: 'two', ref: 'ref1' })
    expect(told).toHaveLength(3)
  })

  test('is given up after a day', async () => {
    const { told, relay, time } = await changing(new Error('socket hang up'))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 })
    time.now = plus(NOW, { hours: 25 })
    await relay.idle()
    expect(told).toHaveLength(2)
  })

  test('of a message that is no longer there sends nothing instead', async () => {
    const { store, told, relay } = await changing(new Lost())
    await say(store, { key: 'home', want: message('three') })
    await relay.idle()
    expect(told).toHaveLength(2)
    await say(store, { key: 'home', want: message('four'), where: 'below' })
    await relay.idle()
    expect(told.at(-1)).toMatchObject({ text: 'four', ref: null })
  })
})

test('R24 what is logged of a failure names neither words nor addresses', async () => {
  const { store, start, next, logged } = await setup()
  next(fail(new Error('secret')))
  await say(store, hello)
  await start().idle()
  const { id } = (logged as [string, { id: string }][])[0]![1]
  expect(logged).toMatchObject([['sending unclear', { id, platform: 'telegram' }]])
  expect(id).toMatch(/^[a-z2-7]{16}$/)
})

test('whenever it is kicked, even as it is about to rest, it looks again', async () => {
  const { start } = await setup()
  const relay = start()
  let rests = 0
  const kickAt = async (moment: number) => {
    await relay.idle()
    for (let i = 0; i < moment; i++) await null
    await relay.idle()
    rests++
  }
  for (let moment = 0; moment < 60; moment++) {
    void kickAt(moment)
    await expect.poll(() => rests).toBe(moment + 1)
  }
})

test('stopping waits for what is on its way and starts nothing more', async () => {
  const { store, told, start, next } = await setup({ ...FAST, chats: 1 })
  let arrived = false
  next(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    arrived = true
  })
  for (const key of ['home', 'quiet'] as const) await say(store, { key, want: message(key) })
  const relay = start()
  await expect.poll(() => told).toHaveLength(1)
  await relay.stop()
  expect(arrived).toBe(true)
  expect(told).toHaveLength(1)
})
