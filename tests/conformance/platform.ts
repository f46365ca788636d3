import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answered, Heard } from '../../bots/platform.ts'
import { made } from '../../core/model/page.ts'
import { message, type Rig, type Send, sendIn } from './rig.ts'

/** What every platform has to keep to. */
export function conformance(name: string, make: () => Promise<Rig>): void {
  describe(name, () => {
    let rig: Rig
    let heard: Heard[]
    let hear: (one: Heard) => Promise<Answered>
    const nothing: Answered = { reply: {}, language: 'en' }
    const send: Send = (...what) => sendIn(rig, ...what)
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

    test('several messages are removed at once, where that can be, also those that are gone', async () => {
      const refs = [await send(message()), await send(message({ says: 'another' }))]
      await send(null, refs[0])
      const to = { address: rig.address, language: 'en', delivery: 'a', about: null }
      if (rig.platform.remove) await rig.platform.remove(to, refs)
      else await send(null, refs[1])
      expect(rig.chat()).toEqual([])
    })

    test('words that look like markup come as they were written', async () => {
      await send(message({ says: '<b>*_[Ben](tg://x)`</b> & <!channel> 💚' }))
      expect(rig.chat()).toEqual(['<b>*_[Ben](tg://x)`</b> & <!channel> 💚 [Close]'])
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
      hear = async () => ({ reply: { toast: made('seen') }, language: 'en' })
      await run()
      const ref = await send(message())
      expect(await rig.press('Close')).toBe('Seen')
      expect(heard).toMatchObject([
        { address: rig.address, ref, incoming: { kind: 'press', press: { verb: 'home' } } },
      ])
    })

    test('R29 a press that fails is told to whoever pressed, and the next one works', async () => {
      hear = () => Promise.reject(new Error('no'))
      await run()
      await send(message())
      expect(await rig.press('Close')).toBe("That didn't get through, please try again.")
      hear = async () => ({ reply: { alert: made('seen') }, language: 'en' })
      expect(await rig.press('Close')).toBe('Seen')
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
