import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { dump } from '../../db/dump.ts'
import { follow, type Whim, whim } from '../journeys/monkey.ts'
import { type Quick, quickWorld, type Saved, savedCouple } from '../journeys/quick.ts'

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

/** What somebody does, and how long ago all that happened of which the platform then tells once more. */
type Step = { who: 'Ana' | 'Ben'; what: Whim; again: readonly number[] }

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('Ana', 'Ben'),
  what: whim,
  again: fc.array(fc.oneof(fc.constant(0), fc.nat(12)), { minLength: 1, maxLength: 4 }),
})
const evening = fc.array(step, { minLength: 4, maxLength: 12 })

/** All that is stored, to the byte, and all that chats ever showed; what was heard is noted beside it. */
async function everything(world: Quick): Promise<string> {
  const { stored } = await dump(world.store)
  const rows = stored.filter(({ table }) => table !== 'seen')
  return JSON.stringify([rows, ['Ana', 'Ben'].map((name) => world.chat(name).story)])
}

test('T7 what is told up to five times, and late, after other things, changes nothing that once did not', async () => {
  await fc.assert(
    fc.asyncProperty(evening, async (life) => {
      const world = await quickWorld(couple)
      await world.wait({ hours: 2, minutes: 10 })
      for (const { who, what, again } of life) {
        await follow(what, world.person(who))
        const before = await everything(world)
        for (const ago of again) await world.again(ago)
        expect(await everything(world), `${who} ${JSON.stringify(what)}`).toBe(before)
      }
      await world.end()
    }),
    { numRuns: 15 },
  )
})
