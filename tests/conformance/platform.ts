import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answered, Gone, type Heard, Lost, RetryLater } from '../../bots/platform.ts'
import type { Message } from '../../core/model/message.ts'
import { message, type Rig } from './rig.ts'

/** What every platform has to keep to, run against a stand-in of it. */
export function conformance(name: string, make: () => Promise<Rig>): void {
  describe(name, () => {
    let rig: Rig
    let heard: Heard[]
    let hear: (one: Heard) => Promise<Answered>
    const nothing: Answered = { reply: {}, language: 'en' }
    const send = (wish: Message | null, ref: string | null = null) =>
      rig.platform.send({ address: rig.address, language: 'en', delivery: 'a', about: null }, wish, ref)
    const run = () =>
      rig.platform.start(
        (one) => {
          heard.push(one)
          return hear(one)
        },
        (error) => expect.unreachable(error.message),
      )

    beforeEach(async () => {
      rig = await make()
      heard = []
      hear = async () => nothing
    })
    afterEach(() => rig.end())

    test('a new message comes, and its line alone if it is closed', async () => {
      await send(message({ open: false }))
      expect(rig.chat()).toEqual(['the line [Open]'])
    })

    test('a message opens, changes and closes again in its place', async () => {
      const ref = await send(message({ open: false }))
      for (const [wish, shown] of [
        [message(), 'the page [Close]'],
        [message({ says: 'another' }), 'another [Close]'],
        [message({ open: false }), 'the line [Open]'],
      ] as const) {
        expect(await send(wish, ref)).toBe(ref)
        expect(rig.chat()).toEqual([shown])
      }
    })

    test('changing a message to what it is already succeeds', async () => {
      const ref = await send(message())
      expect(await send(message(), ref)).toBe(ref)
    })

    test('a message is removed, twice as well as once', async () => {
      const ref = await send(message())
      await send(null, ref)
      await send(null, ref)
      expect(rig.chat()).toEqual([])
    })

    test('words that look like markup come as they were written', async () => {
      await send(message({ says: '<b>*_[Ben](tg://x)`</b> & <!channel> 💚' }))
      expect(rig.chat()).toEqual(['<b>*_[Ben](tg://x)`</b> & <!channel> 💚 [Close]'])
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

    test('what is typed is heard once, with its chat, and with its message where that can be removed', async () => {
      await run()
      rig.type('hello')
      await rig.handled()
      expect(heard).toMatchObject([
        { address: rig.address, platform: rig.platform.name, incoming: { kind: 'text', text: 'hello' } },
      ])
      expect(heard[0]!.ref === null).toBe(rig.keepsTyped ?? false)
    })

    test('a press is heard with its message, and answered once', async () => {
      hear = async () => ({ reply: { toast: { id: 'seen' } }, language: 'en' })
      await run()
      const ref = await send(message())
      expect(await rig.press('Close')).toBe('Seen')
      expect(heard).toMatchObject([{ address: rig.address, ref, incoming: { kind: 'press', data: 'close' } }])
    })

    test('R29 a press that fails is told to whoever pressed, and the next one works', async () => {
      hear = () => Promise.reject(new Error('no'))
      await run()
      await send(message())
      expect(await rig.press('Close')).toBe("That didn't get through, please try again.")
      hear = async () => ({ reply: { alert: { id: 'seen' } }, language: 'en' })
      expect(await rig.press('Close')).toBe('Seen')
    })

    test('what comes twice has the same event', async () => {
      await run()
      rig.type('hello')
      await rig.handled()
      rig.again()
      await rig.handled()
      expect(heard).toHaveLength(2)
      expect(heard[0]!.event).toBe(heard[1]!.event)
    })

    test('stopping waits for what is being dealt with', async () => {
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
      const { promise: release, resolve: finish } = Promise.withResolvers<void>()
      let done = false
      hear = async () => {
        begin()
        await release
        done = true
        return nothing
      }
      await run()
      rig.type('hello')
      await begun
      const stopped = rig.platform.stop().then(() => done)
      setTimeout(finish, 50)
      expect(await stopped).toBe(true)
    })
  })
}
