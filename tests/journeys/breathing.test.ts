import { expect, test } from 'vitest'
import { quickWorld, savedCouple } from './quick.ts'

test('R18 all that somebody breathes by stands in one message, and nothing more arrives', async () => {
  const world = await quickWorld(await savedCouple())
  const ana = world.person('Ana')
  await ana.command('breathe')
  const { ref } = ana.chat.lines.at(-1)!
  await world.wait({ seconds: 45 })
  await ana.tap('Look at the room instead')
  await world.wait({ seconds: 50 })
  expect(ana.chat.lines.at(-1)).toMatchObject({ ref, text: 'That was it. Stay as long as you like.' })
  await world.end()
})
