import { expect, test } from 'vitest'
import type { Message } from '../../core/model/message.ts'
import { committedTogether, message } from '../db/here.ts'
import { handOver, hello, setup } from './relay-harness.ts'

/** What is shown in a chat once several changes of what stands there were stored together. */
async function shownOf(...wants: (Message | null)[]) {
  const { store, start, told } = await setup()
  const relay = start()
  await handOver(store, relay, hello)
  await relay.idle()
  committedTogether()
  await Promise.all(wants.map((want) => handOver(store, relay, { key: 'home', want })))
  await relay.idle()
  return told.map(({ text }) => text)
}

test('of two changes that are stored together only the later one is shown', async () => {
  expect(await shownOf(message('two'), message('three'))).toEqual(['hello', 'three'])
})

test('R16 a change that is stored together with its message being taken away is never shown', async () => {
  expect(await shownOf(message('two'), null)).toEqual(['hello', null])
})
