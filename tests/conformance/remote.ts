import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Gone, type Heard, Lost, RetryLater } from '../../bots/platform.ts'
import { standStill } from '../stand-still.ts'
import { message, type RemoteRig, type Send, sendIn } from './rig.ts'

/** What a platform has to keep to besides, where the chat is kept by somebody else's servers, against a stand-in of them. */
export function remoteConformance(name: string, make: () => Promise<RemoteRig>): void {
  describe(`${name}, over a network`, () => {
    let rig: RemoteRig
    const send: Send = (...what) => sendIn(rig, ...what)

    beforeEach(async () => {
      rig = await make()
    })
    afterEach(async () => {
      vi.useRealTimers()
      await rig.end()
    })

    test('a call whose answer comes while the program stands still is not given up', async () => {
      await send(message())
      const sent = send(message({ says: 'another' }))
      await new Promise(setImmediate)
      standStill(1500)
      expect(await sent).toEqual(expect.any(String))
    })

    test('after a pause in which the connection was forgotten on the way, what is sent still comes through', async () => {
      await send(message())
      rig.forget()
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3001 })
      await send(message({ says: 'another' }))
      expect(rig.chat()).toHaveLength(2)
    })

    test('somebody who blocked it is gone', async () => {
      const ref = await send(message())
      rig.block()
      await expect(send(message())).rejects.toThrow(Gone)
      await expect(send(message({ says: 'another' }), ref)).rejects.toThrow(Gone)
    })

    test('a message that is no longer there is lost, not sent anew', async () => {
      const ref = await send(message())
      rig.discard(ref)
      await expect(send(message({ says: 'another' }), ref)).rejects.toThrow(Lost)
      expect(rig.chat()).toEqual([])
    })

    test('a flood wait says how long to wait', async () => {
      rig.next('flood')
      const error = await send(message()).catch((thrown) => thrown)
      expect(error).toBeInstanceOf(RetryLater)
      expect(error.seconds).toBe(7)
    })

    test('where nobody listens, nothing was sent', async () => {
      await rig.vanish()
      await expect(send(message())).rejects.toThrow(RetryLater)
    })

    test.each([
      ['reset before', 0],
      ['reset after', 1],
      ['silence', 0],
      ['server error', 0],
      ['html', 0],
    ] as const)('after "%s" nobody knows, and it is not sent twice', async (trouble, shown) => {
      rig.next(trouble)
      const error = await send(message()).catch((thrown) => thrown)
      expect(error).toBeInstanceOf(Error)
      for (const known of [Gone, Lost, RetryLater]) expect(error).not.toBeInstanceOf(known)
      expect(rig.chat()).toHaveLength(shown)
    })

    test('what comes twice has the same event', async () => {
      const heard: Heard[] = []
      const hear = async (one: Heard) => {
        heard.push(one)
        return { reply: {}, language: 'en' }
      }
      await rig.platform.start(hear, (error) => expect.unreachable(error.message))
      rig.type('hello')
      await rig.handled()
      rig.again()
      await rig.handled()
      expect(heard).toHaveLength(2)
      expect(heard[0]!.event).toBe(heard[1]!.event)
    })
  })
}
