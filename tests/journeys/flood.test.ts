import { expect, test } from 'vitest'
import { startWorld } from './world.ts'

test('T15 who does too much in a minute is told once, kindly, and can still answer and stop', async () => {
  const world = await startWorld({ actions: 5 })
  const [ana, ben] = [world.phone('Ana'), world.phone('Ben')]
  await ana.start()
  await ana.tap('Show me one')
  for (let i = 0; i < 9; i++) await ana.type('la la la')
  expect(ana.see().match(/One thing at a time, please/g)).toHaveLength(1)
  await ana.tap('🟡')
  await ana.type('stop')
  expect(ana.see()).toContain('Stopped.')
  await ben.start()
  expect(ben.see()).toContain("Hello, I'm Attune.")
})

test('added to a group it says once that it is for private chats, and is silent from then on', async () => {
  const world = await startWorld()
  const ana = world.phone('Ana')
  await ana.send('added')
  await ana.send('group')
  await ana.send('channel')
  const said = world.telegram.calls.filter(({ method }) => method === 'sendMessage')
  expect(said.map(({ params }) => params.text)).toEqual([
    "Hello. I only talk in private chats, so I'll stay quiet here.",
  ])
})
