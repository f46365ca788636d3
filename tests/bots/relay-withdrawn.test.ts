import { expect, test } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import { plus } from '../../core/model/time.ts'
import { freshEntry, leaving } from '../../db/outbox/row.ts'
import { begun } from '../../db/outbox/states-when-called.ts'
import { CHAT, message, NOW } from '../db/here.ts'
import { standingTime } from '../postgres/seconds-pass.ts'
import { fail, hello, say, setup } from './relay-harness.ts'

test('R16 what is taken back while it is on its way is removed as soon as its message is known', async () => {
  const { store, told, start, next } = await setup()
  next(() => say(store, { key: 'quiet', want: null }))
  await say(store, { ...hello, key: 'quiet' })
  await start().idle()
  expect(told.map(({ text, ref }) => [text, ref])).toEqual([
    ['hello', null],
    [null, 'ref1'],
  ])
})

test('R16 what is taken back after a flood wait is never sent', async () => {
  const { store, told, start, next } = await setup()
  next(fail(new RetryLater(60, false)))
  await say(store, { key: 'quiet', want: message('quiet') })
  const real = standingTime()
  const relay = start({ clock: real.now })
  await relay.idle()
  await say(store, { key: 'quiet', want: null })
  await say(store, { key: 'home', want: message('home') })
  await real.pass(store, 60)
  relay.kick()
  await relay.idle()
  expect(told.map(({ text }) => text)).toEqual(['quiet', 'home'])
})

test('R16 of one that may have come through it is waited for a minute to be known which it was', () => {
  const unclear = { ...freshEntry('chatchatchatchat', 'quiet', 1), tried_at: NOW }
  const times = { now: NOW, real: NOW }
  const waits = begun(leaving(unclear, 2, NOW), CHAT, times)
  expect(waits).toMatchObject({ entry: { not_before: plus(NOW, { minutes: 1 }) } })
  expect(begun(waits.entry!, CHAT, times)).toEqual({})
})
