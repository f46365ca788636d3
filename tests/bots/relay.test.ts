import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Log } from '../../bots/log.ts'
import { Gone, Lost, type Platform, RetryLater } from '../../bots/platform.ts'
import { type Relay, startRelay } from '../../bots/relay.ts'
import type { Limits } from '../../bots/relay-pace.ts'
import type { Message, Outgoing } from '../../core/message.ts'
import { plus } from '../../core/time.ts'
import type { Store } from '../../db/open.ts'
import type { Happening } from '../../db/turn.ts'
import { act, address, afterwards, message, NOW, person, sceneOf, tempStore } from '../db/here.ts'

const FAST: Limits = { chats: 8, gap: 0, unasked: 1000 }
const textOf = (wish: Message | null) => (wish === null ? null : (wish.page.text[0] as { id: string }).id)

/** A platform that does what the test says, and remembers what it was told. */
function standIn() {
  const told: { to: string; text: string | null; ref: string | null; at: number }[] = []
  let sent = 0
  let next: (() => unknown)[] = []
  const platform: Platform = {
    name: 'telegram',
    start: async () => {},
    stop: async () => {},
    send: async ({ address: to }, wish, ref) => {
      told.push({ to: to.replace('address-of-', ''), text: textOf(wish), ref, at: Date.now() })
      await next.shift()?.()
      return ref ?? `ref${++sent}`
    },
  }
  return { platform, told, then: (...what: (() => unknown)[]) => (next = [...next, ...what]) }
}

const fail = (error: Error) => () => {
  throw error
}

async function setup(limits: Limits = FAST) {
  const store = await tempStore()
  const stand = standIn()
  const time = { now: NOW }
  const gone: string[] = []
  const logged: unknown[] = []
  const write = (event: string, about?: unknown) => void logged.push([event, about])
  const log: Log = { debug: write, info: write, warn: write, error: write }
  const start = (): Relay => {
    const relay = startRelay({
      store,
      platforms: new Map([['telegram', stand.platform]]),
      now: () => time.now,
      log,
      limits,
      onGone: async (chat) => {
        gone.push(chat)
        await act(store, { chat, kind: 'gone', event: null })
      },
    })
    afterwards(relay.stop)
    return relay
  }
  return { store, ...stand, time, gone, logged, start }
}

const join = (store: Store, name: string) =>
  act(store, { chat: address(name) }, (scene) => ({ ...scene, person: person(scene) }))

const say = (store: Store, out: Omit<Outgoing, 'to'>, happening: Partial<Happening> = {}) =>
  act(store, happening, undefined, (scene) => [{ ...out, to: scene.chat.id }])

const hello = { key: 'home', want: message('hello') }

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
    const { store, told, start, then } = await setup()
    then(() => say(store, { key: 'home', want: message('newer') }))
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
    await say(store, { ...hello, place: 'below' })
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
    const { store, told, start } = await setup({ ...FAST, gap: 50 })
    await join(store, 'ana')
    for (const key of ['one', 'two'])
      await say(store, { key, want: message(key) }, { kind: 'tick', event: null })
    const relay = start()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    await say(store, { key: 'two', want: null })
    relay.kick()
    await relay.idle()
    expect(told.map(({ text }) => text)).toEqual(['one'])
  })
})

describe('a first sending', () => {
  test('of which nobody knows whether it arrived is never repeated, not even after a restart', async () => {
    const { store, told, start, then, time } = await setup()
    then(fail(new Error('socket hang up')))
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
    const { store, told, start, then } = await setup()
    then(fail(new Error('socket hang up')))
    await say(store, hello)
    const relay = start()
    await relay.idle()
    await say(
      store,
      { key: 'home', want: message('opened'), place: 'here' },
      { kind: 'press', ref: 'it-arrived' },
    )
    await relay.idle()
    expect(told.at(-1)).toMatchObject({ text: 'opened', ref: 'it-arrived' })
  })

  test('that was certainly not made is made later, once', async () => {
    const { store, told, start, then } = await setup()
    then(fail(new RetryLater(0.05, false)))
    await say(store, hello)
    const relay = start()
    await vi.waitFor(() => expect(told).toHaveLength(2))
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
    all.then(fail(outcome))
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
    await say(store, { key: 'home', want: message('four'), place: 'below' })
    await relay.idle()
    expect(told.at(-1)).toMatchObject({ text: 'four', ref: null })
  })
})

describe('R17 at the end of the day', () => {
  const removing = async (age: Temporal.DurationLike, outcome?: Error) => {
    const all = await setup()
    const relay = all.start()
    await say(all.store, hello)
    await say(all.store, { key: 'x', want: null }, { kind: 'text', ref: 'typed' })
    await relay.idle()
    all.time.now = plus(NOW, age)
    if (outcome) all.then(fail(outcome))
    const own = (await sceneOf(all.store, 'ana')).posts.find(({ key }) => key.startsWith('own/'))!.key
    for (const key of ['home', own]) await say(all.store, { key, want: null }, { now: all.time.now })
    await relay.idle()
    expect((await sceneOf(all.store, 'ana')).posts).toEqual([])
    return all.told.slice(1).map(({ text, ref }) => [text, ref])
  }

  test('everything is removed, the person’s own words too, for 48 hours', async () => {
    const all = [
      [null, 'ref1'],
      [null, 'typed'],
    ]
    expect(await removing({ hours: 11 })).toEqual(all)
    expect(await removing({ hours: 48, milliseconds: -1 })).toEqual(all)
  })

  test('what is older becomes "A moment, earlier.", and the person’s own words are left', async () => {
    expect(await removing({ hours: 48 })).toEqual([['earlier', 'ref1']])
  })

  test('what the platform no longer removes becomes "A moment, earlier." as well', async () => {
    expect(await removing({ hours: 47 }, new Lost())).toEqual([
      [null, 'ref1'],
      [null, 'typed'],
      ['earlier', 'ref1'],
    ])
  })
})

describe('a chat that can not be written to any more', () => {
  test('R3 is told to nobody but the core, and nothing more is tried there until they come back', async () => {
    const { store, told, start, then, gone } = await setup()
    await join(store, 'ana')
    await say(store, hello)
    then(fail(new Gone()))
    const relay = start()
    await relay.idle()
    expect(gone).toEqual([(await sceneOf(store, 'ana')).chat.id])
    await say(store, { key: 'ask', want: message('ask') }, { kind: 'tick', event: null })
    await relay.idle()
    expect(told).toHaveLength(1)
    await say(store, { key: 'home', want: message('back') }, { kind: 'command' })
    await relay.idle()
    expect(told.slice(1)).toMatchObject([{ text: 'back' }])
  })
})

describe('the pace', () => {
  const unasked = { kind: 'tick', event: null } as const

  test('leaves a while between two things nobody waits for in one chat, and none where somebody does', async () => {
    const { store, told, start } = await setup({ ...FAST, gap: 80 })
    for (const name of ['ana', 'ben']) await join(store, name)
    for (const key of ['a', 'b'])
      await say(store, { key, want: message(key) }, { ...unasked, chat: address('ana') })
    for (const key of ['c', 'd']) await say(store, { key, want: message(key) }, { chat: address('ben') })
    await start().idle()
    const [ana, ben] = ['ana', 'ben'].map((name) => told.filter(({ to }) => to === name).map(({ at }) => at))
    expect(ana![1]! - ana![0]!).toBeGreaterThanOrEqual(75)
    expect(ben![1]! - ben![0]!).toBeLessThan(75)
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
    const { store, start, then } = await setup({ ...FAST, chats: 3 })
    let flying = 0
    let most = 0
    const slow = async () => {
      most = Math.max(most, ++flying)
      await new Promise((resolve) => setTimeout(resolve, 20))
      flying--
    }
    for (const name of ['ana', 'ben', 'cal', 'dan', 'eve']) {
      for (const key of ['a', 'b']) {
        then(slow)
        await say(store, { key, want: message(key) }, { chat: address(name) })
      }
    }
    await start().idle()
    expect(most).toBe(3)
  })

  test('a flood wait of the platform stops everything for its seconds', async () => {
    const { store, told, start, then } = await setup({ ...FAST, chats: 1 })
    then(fail(new RetryLater(0.2, true)))
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

test('R24 what is logged of a failure names neither words nor addresses', async () => {
  const { store, start, then, logged } = await setup()
  then(fail(new Error('secret')))
  await say(store, hello)
  await start().idle()
  const { id } = (logged as [string, { id: string }][])[0]![1]
  expect(logged).toMatchObject([['sending unclear', { id, platform: 'telegram' }]])
  expect(id).toMatch(/^[a-z2-7]{16}$/)
})

test('stopping waits for what is on its way and starts nothing more', async () => {
  const { store, told, start, then } = await setup({ ...FAST, chats: 1 })
  let arrived = false
  then(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    arrived = true
  })
  for (const key of ['a', 'b']) await say(store, { key, want: message(key) })
  const relay = start()
  await vi.waitFor(() => expect(told).toHaveLength(1))
  await relay.stop()
  expect(arrived).toBe(true)
  expect(told).toHaveLength(1)
})
