import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import type { Platform } from '../../bots/platform.ts'
import { startRelay } from '../../bots/relay/relay.ts'
import { address, afterwards, NOW, tempStore } from '../db/here.ts'
import { FAST, hello, say } from './relay-harness.ts'

const nothing = async () => {}

test('however many wait for a platform that does not answer, what is for another goes at once', async () => {
  const store = await tempStore()
  const { promise: hung, resolve: answer } = Promise.withResolvers<void>()
  const sent: string[] = []
  const sends = (name: string, answered?: Promise<void>): Platform => ({
    ...{ name, start: nothing, stop: nothing },
    send: async ({ address }) => {
      await answered
      sent.push(address)
      return address
    },
  })
  for (let nr = 0; nr < 80; nr++)
    await say(store, hello, { chat: { ...address(`${nr}`), platform: 'slack' } })
  await say(store, hello, { chat: address('ana') })
  const platforms = new Map([sends('slack', hung), sends('telegram')].map((one) => [one.name, one]))
  const [log, now] = [openLog('silent'), () => NOW]
  const relay = startRelay({ store, platforms, now, log, limits: { ...FAST, chats: 2 }, onGone: nothing })
  afterwards(relay.stop)
  await expect.poll(() => sent).toEqual(['address-of-ana'])
  answer()
  await relay.idle()
  expect(sent).toHaveLength(81)
})
