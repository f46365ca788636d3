import { describe, expect, test } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import { address, message } from '../db/here.ts'
import { fail, join, say, setup } from './relay-harness.ts'

const unasked = { kind: 'tick', event: null } as const

/** A first question is asked to wait, and then Attune is started anew. */
async function afterFlood(seconds: number, names: readonly string[] = ['ana']) {
  const all = await setup()
  for (const name of names) {
    await join(all.store, name)
    all.next(fail(new RetryLater(seconds, 'if-several')))
    await say(all.store, { key: 'season', want: message('first') }, { ...unasked, chat: address(name) })
  }
  const relay = all.start()
  await relay.idle()
  await relay.stop()
  return all
}

describe('over a restart during a flood wait', () => {
  test('what has to wait is not overtaken by what was said later', async () => {
    const { store, told, start } = await afterFlood(0.4)
    await say(store, { key: 'quiet', want: message('second') }, unasked)
    start()
    await expect.poll(() => told.map(({ text }) => text)).toEqual(['first', 'first', 'second'])
    expect(told[1]!.at - told[0]!.at).toBeGreaterThanOrEqual(390)
  })

  test('a chat that was to be left alone is', async () => {
    const { store, told, start } = await afterFlood(60)
    await say(store, { key: 'home', want: message('asked') })
    await start().idle()
    expect(told).toHaveLength(1)
  })

  test('so is a platform that several chats were told of', async () => {
    const { store, told, start } = await afterFlood(60, ['ana', 'ben', 'cal'])
    await join(store, 'dan')
    await say(store, { key: 'home', want: message('another') }, { chat: address('dan') })
    await start().idle()
    expect(told.map(({ to }) => to).toSorted()).toEqual(['ana', 'ben', 'cal'])
  })
})

test('what is only tried again keeps nothing back that was said later', async () => {
  const { store, told, start, next } = await setup()
  const relay = start()
  await say(store, { key: 'home', want: message('one') })
  await relay.idle()
  next(fail(new Error('socket hang up')))
  await say(store, { key: 'home', want: message('two') })
  await relay.idle()
  await say(store, { key: 'quiet', want: message('later') })
  await relay.idle()
  expect(told.map(({ text }) => text)).toEqual(['one', 'two', 'later'])
})
