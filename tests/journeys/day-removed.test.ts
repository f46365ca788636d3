import { expect, test } from 'vitest'
import { alone } from './evening.ts'

test('R17 at the end of the day all that is to go from a chat goes by one call', async () => {
  const [world, ana] = await alone()
  await ana.type('hello')
  const before = ana.phone.messages.length
  world.telegram.calls.length = 0
  await world.wait({ hours: 12 })
  const removals = world.telegram.calls.filter(({ method }) => method.startsWith('delete'))
  expect(removals.map(({ method }) => method)).toEqual(['deleteMessages'])
  expect(ana.phone.messages.length).toBeLessThan(before)
})
