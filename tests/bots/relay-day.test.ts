import { describe, expect, test } from 'vitest'
import { Gone, Lost } from '../../bots/platform.ts'
import { readKey } from '../../core/model/key.ts'
import { plus } from '../../core/model/time.ts'
import { message, NOW, sceneOf } from '../db/here.ts'
import { fail, hello, join, say, setup } from './relay-harness.ts'

const TWO_DAYS = { hours: 48 }

describe('R17 at the end of the day', () => {
  const removing = async (
    age: Temporal.DurationLike,
    outcome?: Error,
    removable: Temporal.DurationLike | null = TWO_DAYS,
  ) => {
    const all = await setup()
    all.platform.removable = removable ?? undefined
    const relay = all.start()
    await say(all.store, hello)
    await say(all.store, { key: 'quiet', want: null }, { kind: 'text', ref: 'typed' })
    await relay.idle()
    all.time.now = plus(NOW, age)
    if (outcome) all.next(fail(outcome))
    const own = (await sceneOf(all.store, 'ana')).posts.find(({ key }) => readKey(key)?.kind === 'own')!.key
    for (const key of ['home', own] as const) await say(all.store, { key, want: null }, { now: all.time.now })
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
    expect(await removing({ hours: 47, minutes: 59 })).toEqual(all)
  })

  test('what is older becomes "A moment, earlier.", and the person’s own words are left', async () => {
    expect(await removing({ hours: 48 })).toEqual([['earlier', 'ref1']])
  })

  test('where messages can be removed at any age, as in Slack, they are', async () => {
    const all = [
      [null, 'ref1'],
      [null, 'typed'],
    ]
    expect(await removing({ hours: 200 }, undefined, null)).toEqual(all)
  })

  test('what the platform no longer removes becomes "A moment, earlier." as well', async () => {
    expect(await removing({ hours: 47 }, new Lost())).toEqual([
      [null, 'ref1'],
      ['earlier', 'ref1'],
      [null, 'typed'],
    ])
  })
})

test('a closed line stays as it is, untouched, though what lay behind it goes', async () => {
  const { store, told, start } = await setup()
  const relay = start()
  for (const says of ['something of one’s own', 'a line']) {
    await say(store, { key: 'home', want: message(says, { open: false }) })
    await relay.idle()
  }
  expect(told).toHaveLength(1)
  expect((await sceneOf(store, 'ana')).posts).toMatchObject([
    { want: { page: { text: [{ id: 'a line' }] } } },
  ])
})

describe('a chat that can not be written to any more', () => {
  test('R3 is told to nobody but the core, and nothing more is tried there until they come back', async () => {
    const { store, told, start, next, gone } = await setup()
    await join(store, 'ana')
    await say(store, hello)
    next(fail(new Gone()))
    const relay = start()
    await relay.idle()
    expect(gone).toEqual([(await sceneOf(store, 'ana')).chat.id])
    await say(store, { key: 'quiet', want: message('quiet') }, { kind: 'tick', event: null })
    await relay.idle()
    expect(told).toHaveLength(1)
    await say(store, { key: 'home', want: message('back') }, { kind: 'command' })
    await relay.idle()
    expect(told.slice(1)).toMatchObject([{ text: 'back' }])
  })
})
