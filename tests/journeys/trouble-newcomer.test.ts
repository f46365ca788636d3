import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { Gone, Lost } from '../../bots/platform.ts'
import type { Trouble } from './memory.ts'
import { follow, type Whim, whim } from './monkey.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'

let couple: Saved
let invitation: { saved: Saved; code: string }

beforeAll(async () => {
  couple = await savedCouple()
  const world = await quickWorld()
  const ana = world.person('Ana')
  await ana.command('start')
  await ana.tap('Show me one', 'Skip', 'Only when I ask you', 'Link with someone', 'Make the invitation')
  const code = /start=(\w+)/.exec(ana.see())![1]!
  invitation = { code, saved: await world.save() }
})

const links: fc.Arbitrary<Whim> = fc
  .constantFrom('hers', 'a'.repeat(16), 'x')
  .map((code) => ({ command: 'start', argument: code === 'hers' ? invitation.code : code }))
const step = fc.oneof(
  { weight: 5, arbitrary: whim },
  { weight: 1, arbitrary: links },
  { weight: 1, arbitrary: fc.constantFrom(1, 12, 30).map((hours) => ({ hours })) },
)

const does = (it: Whim | { hours: number }, who: Person, world: Quick): Promise<void> =>
  typeof it === 'object' && 'hours' in it ? world.wait(it) : follow(it, who)

/** Where in a chat's story something was first shown. */
const first = (words: string, { chat }: Person) => chat.story.findIndex((one) => one.includes(words))

test('R20 by whatever buttons, links and commands: a question comes only after who runs this', async () => {
  let asked = 0
  const lives = fc.array(step, { minLength: 6, maxLength: 14 })
  const property = fc.asyncProperty(lives, async (life) => {
    const world = await quickWorld(invitation.saved)
    const leo = world.person('Leo')
    for (const one of life) await does(one, leo, world)
    await world.end()
    const [told, question] = [first('Mira Holm runs me', leo), first('[🟢', leo)]
    if (question < 0) return
    asked++
    expect(told).toBeGreaterThanOrEqual(0)
    expect(told).toBeLessThan(question)
  })
  await fc.assert(property, { numRuns: 15 })
  expect(asked, 'lives in which a question came at all').toBeGreaterThan(0)
})

const errors = fc.constantFrom(new Lost(), new Gone(), new Error('nobody knows'))
const troubles: fc.Arbitrary<Trouble[]> = fc.array(fc.record({ error: errors, after: fc.boolean() }), {
  maxLength: 3,
})

test.each(['start', 'home'])(
  'nobody is stuck: whatever somebody did and whatever failed, /%s brings a screen with buttons',
  async (way) => {
    const lives = fc.array(fc.tuple(step, troubles), { minLength: 4, maxLength: 10 })
    const property = fc.asyncProperty(fc.constantFrom('Ana', 'Leo'), lives, async (name, life) => {
      const world = await quickWorld(couple)
      const who = world.person(name)
      for (const [one, fails] of life) {
        const left = [...fails]
        world.platform.trouble = () => left.shift()
        await does(one, who, world)
      }
      world.platform.trouble = () => undefined
      await who.command(way)
      await world.end()
      const last = who.chat.lines.findLast(({ from }) => from === 'bot')
      expect(last?.buttons.length, who.see()).toBeGreaterThan(1)
    })
    await fc.assert(property, { numRuns: 12 })
  },
)
