import { join as path } from 'node:path'
import { expect, test } from 'vitest'
import { lockByAnother } from '../db/refusing.ts'
import { hello, join, say, setup } from './relay-harness.ts'

test('R17 a message that came while another program held the database is known once that lets go, and goes when it is to', async () => {
  const { store, told, next, start } = await setup()
  await join(store, 'ana')
  await say(store, hello)
  next(async () => {
    const letGo = await lockByAnother(path(store.dir, 'attune.db'))
    // For longer than SQLite itself waits.
    setTimeout(letGo, 1200)
  })
  const relay = start()
  await relay.idle()
  await say(store, { key: 'home', want: null })
  relay.kick()
  await relay.idle()
  expect(told.map(({ text, ref }) => [text, ref])).toEqual([
    ['hello', null],
    [null, 'ref1'],
  ])
})
