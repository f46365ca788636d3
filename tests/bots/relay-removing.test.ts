import { describe, expect, test } from 'vitest'
import { Lost, RetryLater } from '../../bots/platform.ts'
import { message, sceneOf } from '../db/here.ts'
import { fail, say, setup } from './relay-harness.ts'

const KEYS = ['home', 'came', 'quiet'] as const

/** Three messages stand in a chat whose platform removes several at once, and the day ends. */
async function dayEnds(...becomes: (() => unknown)[]) {
  const all = await setup()
  const removals: string[] = []
  all.platform.remove = async (_to, refs) => {
    removals.push(refs.join(' '))
    await becomes.shift()?.()
  }
  const relay = all.start()
  for (const key of KEYS) await say(all.store, { key, want: message(key) })
  await relay.idle()
  for (const key of KEYS) await say(all.store, { key, want: null })
  return { ...all, relay, removals, alone: () => all.told.slice(3).map(({ text, ref }) => [text, ref]) }
}

describe('R17 at the end of the day', () => {
  test('what is to be gone from a chat goes by one call', async () => {
    const { store, relay, removals, alone } = await dayEnds()
    await relay.idle()
    expect([removals, alone()]).toEqual([['ref1 ref2 ref3'], []])
    expect((await sceneOf(store, 'ana')).posts).toEqual([])
  })

  test('where not all of it could be removed each message goes by itself, and what can’t says nothing any more', async () => {
    const { store, relay, removals, alone, next } = await dayEnds(fail(new Lost()))
    next(() => {}, fail(new Lost()))
    await relay.idle()
    expect(removals).toHaveLength(1)
    expect(alone()).toEqual([
      [null, 'ref1'],
      [null, 'ref2'],
      ['earlier', 'ref2'],
      [null, 'ref3'],
    ])
    expect((await sceneOf(store, 'ana')).posts).toEqual([])
  })

  test('after a flood wait it is one call again', async () => {
    const { relay, removals, alone } = await dayEnds(fail(new RetryLater(0.05, false)))
    await relay.idle()
    await expect.poll(() => removals).toEqual(Array(2).fill('ref1 ref2 ref3'))
    expect(alone()).toEqual([])
  })

  test('what nobody knows of is removed until it is so, each by itself', async () => {
    const { relay, removals, store } = await dayEnds(fail(new Error('socket hang up')))
    await relay.idle()
    expect(removals).toHaveLength(1)
    const { tries } = await store.inTx((tx) =>
      tx.selectFrom('outbox').select('tries').executeTakeFirstOrThrow(),
    )
    expect(tries).toBe(1)
  })

  test('what is said in between is not overtaken', async () => {
    const { store, relay, removals, told } = await dayEnds()
    await say(store, { key: 'home', want: message('another') })
    await say(store, { key: 'home', want: null })
    await say(store, { key: 'quiet', want: message('good morning') })
    await relay.idle()
    expect(removals).toEqual(['ref1 ref2 ref3'])
    expect(told.at(-1)).toMatchObject({ text: 'good morning', ref: null })
  })
})
